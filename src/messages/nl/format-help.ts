import { listed } from '../numbers.js';
import type { FormatHelp } from '../words.js';

export const formatHelp: FormatHelp = {
  results: ([first = '', ...others]) => listed([`${first} (standaard)`, ...others], 'of'),
  findings: (names) =>
    `${listed(names, 'of')}, op de standaarduitvoer; zonder: alleen bevindingen op de foutuitvoer`,
  pages: (names) => `${listed(names, 'of')}; ook als het bestand een andere extensie heeft`,
};
