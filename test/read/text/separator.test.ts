import { expect, test } from 'vitest';
import { detectSeparator } from '../../../src/read/text/separator.js';
import { senseOf } from '../header-sense.js';

const KNOWN = new Set(['gemeente', 'jaar', 'onderdeel', 'toegekend', 'Sport, bewegen; cultuur']);
const isHeader = (cell: string): boolean => KNOWN.has(cell);

test.each([
  ['gemeente;jaar;toegekend\n', ';'],
  ['gemeente,jaar,toegekend\n', ','],
  ['gemeente\tjaar\ttoegekend\n', '\t'],
  // A separator inside a header, quoted or not, and more columns of no use the other way.
  ['gemeente;jaar;"Sport, bewegen; cultuur"\n', ';'],
  ['gemeente,jaar,"Sport, bewegen; cultuur"\n', ','],
  ['gemeente;jaar;Sport, bewegen, cultuur, en, meer\n', ';'],
  ['"gemeente"\t"jaar"\n', '\t'],
  // Quoted headers of two lines.
  ['"a\nb",gemeente,jaar;x;y;z\n', ','],
  // Only the first line that is not blank counts.
  ['\n\r\n  \n;;;;\n,,\n"";""\ngemeente,jaar\na;b;c;d\n', ','],
  ['\ufeffgemeente,jaar', ','],
  // Nothing known: the most columns; then semicolon, comma, tab.
  ['a,b,c;d\n', ','],
  ['a,b;c\td\n', ';'],
  ['a,b\tc\n', ','],
  ['a\tb\n', '\t'],
  ['a\n', ';'],
  ['', ';'],
  ['\n\n', ';'],
])('%j', (text, separator) => {
  expect(detectSeparator(text, senseOf(isHeader))).toBe(separator);
});

test.each([';', ',', '\t', '|'])('what a first line says of itself goes first: sep=%s', (separator) => {
  expect(detectSeparator(`sep=${separator}\ngemeente;jaar,onderdeel\n`, senseOf(isHeader))).toBe(separator);
});
