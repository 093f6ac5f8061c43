import type { FormatHelp } from '../words.js';
import { or } from './writing.js';

export const formatHelp: FormatHelp = {
  results: ([first = '', ...others]) => or([`${first} (standaard)`, ...others]),
  findings: (names) => `${or(names)}, op de standaarduitvoer; zonder: alleen bevindingen op de foutuitvoer`,
  pages: (names) => `${or(names)}; ook als het bestand een andere extensie heeft`,
};
