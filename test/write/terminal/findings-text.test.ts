import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.js';
import { nl } from '../../../src/messages/nl.js';
import { findingsText } from '../../../src/write/terminal/findings-text.js';
import { plainPaint } from '../../../src/write/terminal/paint.js';

const namer = {
  municipality: (code: string) => code,
  intervention: (number: number) => String(number),
  theme: (id: string) => id,
};

/** What is printed of findings in a file of which these are the lines. */
function printed(findings: readonly Finding[], lines: readonly string[] = []): string {
  return findingsText(findings, {
    words: nl,
    namer,
    paint: plainPaint,
    counted: true,
    listed: false,
    lineText: ({ file, line }) => (file === 'a.csv' ? lines[line - 1] : undefined),
  });
}

const badAmount = (line: number, column: number, text: string): Finding => ({
  code: 'BAD_AMOUNT',
  text,
  problem: 'not-a-number',
  where: { file: 'a.csv', line, column, width: [...text].length },
});
const unknownColumn: Finding = {
  code: 'UNKNOWN_COLUMN',
  column: 'x',
  where: { file: 'a.csv', line: 1, column: 1 },
};

describe('a finding', () => {
  test('has its place, the line, a mark under the cell, what is wrong and what to do', () => {
    const lines = ['gemeente;bedrag', 'Almere;twee', ''];
    expect(printed([badAmount(2, 8, 'twee')], lines)).toBe(
      [
        'a.csv:2:8: fout BAD_AMOUNT',
        '  2 | Almere;twee',
        '    |        ^^^^',
        '  «twee» is geen bedrag: het is geen getal.',
        '  Schrijf een bedrag zoals 1.234,56 of 1234.56, en 0,00 als er niets is.',
        '',
        '1 fout',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['accents', 'Súdwest-Fryslân;', 'twee'],
    ['characters of two units', '👍👍;', 'twee'],
    ['a tab', 'a\tb\t', 'twee'],
    ['an escape sequence', 'a\u001b[31m;', 'twee'],
  ])('is marked under its cell after %s', (_, before, cell) => {
    const [, line = '', mark = ''] = printed(
      [badAmount(1, [...before].length + 1, cell)],
      [before + cell],
    ).split('\n');
    expect([...line].slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1).join('')).toBe(cell);
    expect(mark).toMatch(/^ {4}\| +\^{4}$/);
  });

  test('of a line with two digits is marked in the same place', () => {
    const lines = [...Array<string>(11).fill(''), 'Almere;twee'];
    expect(printed([badAmount(12, 8, 'twee')], lines)).toContain(
      '\n  12 | Almere;twee\n     |        ^^^^\n',
    );
  });

  test('of an empty cell has one mark', () => {
    expect(printed([badAmount(1, 8, '')], ['Almere;'])).toContain('  1 | Almere;\n    |        ^\n');
  });

  test('without a line to show has its place alone', () => {
    const where = { file: 'b.csv', line: 3, column: 5 };
    expect(printed([{ code: 'BAD_YEAR', text: '23', where }])).toMatch(
      /^b\.csv:3:5: fout BAD_YEAR\n {2}«23»/,
    );
  });

  test('without a place has its code alone', () => {
    expect(printed([{ code: 'BAD_YEAR', text: '23' }])).toMatch(/^fout BAD_YEAR\n {2}«23»/);
  });
});

describe('a long line is cut around its cell', () => {
  const long = `${'a'.repeat(300)};twee;${'b'.repeat(300)}`;

  test.each([
    ['in the middle', long, 302],
    ['at the beginning', `twee;${'b'.repeat(300)}`, 1],
    ['at the end', `${'a'.repeat(300)};twee`, 302],
    ['just too long', `${'a'.repeat(90)};twee`, 92],
  ])('%s', (_, text, column) => {
    const [, line = '', mark = ''] = printed([badAmount(1, column, 'twee')], [text]).split('\n');
    expect(line.length).toBeLessThanOrEqual(100);
    expect(mark.length).toBeLessThanOrEqual(100);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('twee');
  });

  test('a cell that is itself too long is marked as far as it is shown', () => {
    const cell = 'x'.repeat(400);
    const [, line = '', mark = ''] = printed([badAmount(1, 1, cell)], [cell]).split('\n');
    expect(line).toBe(`  1 | ${'x'.repeat(94)}`);
    expect(mark).toBe(`    | ${'^'.repeat(94)}`);
  });

  test('a line of exactly the width of the page is not cut', () => {
    const text = `${'a'.repeat(89)};twee`;
    expect(printed([badAmount(1, 91, 'twee')], [text])).toContain(`  1 | ${text}\n`);
  });
});

describe('many findings', () => {
  test('are grouped by kind, errors last, and counted', () => {
    const text = printed([badAmount(3, 1, 'b'), unknownColumn, badAmount(2, 1, 'a')], ['', '', '']);
    const heads = text.split('\n').filter((line) => /fout|waarschuwing/.test(line));
    expect(heads).toEqual([
      'a.csv:1:1: waarschuwing UNKNOWN_COLUMN',
      'a.csv:2:1: fout BAD_AMOUNT',
      'a.csv:3:1: fout BAD_AMOUNT',
      '2 fouten, 1 waarschuwing',
    ]);
  });

  test('of one kind are printed up to five; of more the rest is counted', () => {
    const of = (count: number) => Array.from({ length: count }, (_, index) => badAmount(index + 1, 1, 'x'));
    const five = printed(of(5));
    expect(five.match(/fout BAD_AMOUNT/g)).toHaveLength(5);
    expect(five).not.toContain('--format json');
    const seven = printed(of(7));
    expect(seven.match(/fout BAD_AMOUNT/g)).toHaveLength(5);
    expect(seven).toContain('BAD_AMOUNT: … en nog 2 van deze soort; --format json geeft ze alle.');
    expect(seven.trimEnd().endsWith('7 fouten')).toBe(true);
  });

  test('none are nothing', () => {
    expect(printed([])).toBe('');
  });
});

describe('text of an input cannot act on the terminal', () => {
  const evil = '\u001b[2J\u009b31m\u202e';

  test('not in the line, the message or the name of the file', () => {
    const text = printed(
      [
        badAmount(1, 1, evil),
        { code: 'BAD_YEAR', text: evil, where: { file: `${evil}.csv`, line: 1, column: 1 } },
      ],
      [`${evil};x`],
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be left
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
