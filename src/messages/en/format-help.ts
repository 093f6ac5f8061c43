import type { FormatHelp } from '../words.js';
import { or } from './writing.js';

export const formatHelp: FormatHelp = {
  results: ([first = '', ...others]) => or([`${first} (default)`, ...others]),
  findings: (names) => `${or(names)}, on standard output; without: only findings, on standard error`,
  pages: (names) => `${or(names)}; also where the file has another ending`,
};
