import { listed } from '../numbers.js';
import type { FormatHelp } from '../words.js';

export const formatHelp: FormatHelp = {
  results: ([first = '', ...others]) => listed([`${first} (default)`, ...others], 'or'),
  findings: (names) =>
    `${listed(names, 'or')}, on standard output; without: only findings, on standard error`,
  pages: (names) => `${listed(names, 'or')}; also where the file has another ending`,
};
