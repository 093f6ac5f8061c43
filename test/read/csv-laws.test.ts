import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsvTable } from '../../src/read/text/csv-table.js';
import { examples } from '../support/examples.js';
import { senseOf } from './header-sense.js';

type LineEnd = '\n' | '\r\n' | '\r';

interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}

interface Generated {
  readonly separator: string;
  readonly rows: readonly {
    readonly cells: readonly Cell[];
    readonly lineEnd: LineEnd;
    readonly blanks: number;
  }[];
}

const chars = ['a', '7', ' ', 'é', '😀', '"', ',', ';', '\t', '\n', '\r\n', '\r', '.'];
const cell: fc.Arbitrary<Cell> = fc.record({
  text: fc.string({ unit: fc.constantFrom(...chars), maxLength: 6 }),
  quoted: fc.boolean(),
});
const lineEnd = fc.constantFrom<LineEnd>('\n', '\r\n', '\r');

/** Tables with a filled first cell in every row, blank lines between them or not, and all line ends mixed or one. */
const generated: fc.Arbitrary<Generated> = fc
  .record({
    separator: fc.constantFrom(';', ',', '\t'),
    columns: fc.integer({ min: 1, max: 4 }),
    blanks: fc.boolean(),
  })
  .chain(({ separator, columns, blanks }) =>
    fc.record({
      separator: fc.constant(separator),
      rows: fc.array(
        fc.record({
          cells: fc
            .array(cell, { minLength: columns, maxLength: columns })
            .map((cells) => [{ text: 'x', quoted: false }, ...cells]),
          lineEnd,
          blanks: blanks ? fc.integer({ min: 0, max: 2 }) : fc.constant(0),
        }),
        { maxLength: 12 },
      ),
    }),
  );

function raw({ text, quoted }: Cell): string {
  return quoted || /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a table, and for each row its cells and the line it was written on. */
function written({ separator, rows }: Generated) {
  const columns = rows[0]?.cells.length ?? 2;
  let text = `${Array.from({ length: columns }, (_, index) => `h${index}`).join(separator)}\n`;
  let line = 2;
  const expected: { line: number; cells: readonly string[]; raw: readonly string[] }[] = [];
  for (const { cells, lineEnd: end, blanks } of rows) {
    const raws = cells.map(raw);
    const record = raws.join(separator);
    expected.push({ line, cells: cells.map((one) => one.text), raw: raws });
    text += record + end.repeat(1 + blanks);
    line += record.split(/\r\n|\r|\n/).length + blanks;
  }
  return { text, expected };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const isHeader = (header: string): boolean => /^h\d$/.test(header);

describe('laws of reading a table', () => {
  test('every row comes back with its cells and the line it starts on', () => {
    fc.assert(
      fc.property(generated, (table) => {
        const { text, expected } = written(table);
        const read = readCsvTable('fuzz.csv', bytesOf(text), senseOf(isHeader));
        expect(read.findings).toEqual([]);
        expect(read.table?.dialect.separator).toBe(table.separator);
        expect(read.table?.rows).toEqual(expected.map(({ line, cells }) => ({ line, cells })));
      }),
      { numRuns: examples(1_000) },
    );
  });

  test('the place of a cell shows the first line of it as it was written', () => {
    fc.assert(
      fc.property(generated, (generatedTable) => {
        const { text, expected } = written(generatedTable);
        const { table } = readCsvTable('fuzz.csv', bytesOf(text), senseOf(isHeader));
        for (const { line, raw: raws } of expected) {
          raws.forEach((cellAsWritten, index) => {
            const { line: at, column = 0, width = 0, field } = table?.where(line, index) ?? { line: 0 };
            const shown = [...(table?.lineText(at) ?? '')].slice(column - 1, column - 1 + width).join('');
            const firstLine = cellAsWritten.split(/\r\n|\r|\n/)[0] ?? '';
            expect(field).toBe(`h${index}`);
            if (firstLine !== '') expect(shown).toBe(firstLine);
          });
        }
      }),
      { numRuns: examples(300) },
    );
  });

  test('a broken quote is found in exactly the texts that csv-parse refuses', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', '"', ';', '\n', '\r\n', '\r', ' '),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (rest) => {
        const whole = `h1;h2\n${rest}`;
        const { table, findings } = readCsvTable('fuzz.csv', bytesOf(whole), senseOf(isHeader));
        const broken = findings.filter(({ code }) => code === 'BROKEN_QUOTE');
        const records = recordsOf(whole);
        expect(broken.length > 0).toBe(records === undefined);
        if (!records) return;
        const rows = records
          .slice(1)
          .filter((cells) => cells.length >= 2 && cells.slice(2).every((one) => one.trim() === ''))
          .map((cells) => cells.slice(0, 2))
          .filter((cells) => cells.some((one) => /[^\s;"]/.test(one)));
        expect(table?.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: examples(5_000) },
    );
  });

  test('damage to one line is one finding on that line, and leaves the rows before and after it as they are', () => {
    const damage = fc.constantFrom('x;"', '"x"x;1', 'x";1', 'x;y"z', '"', 'x;"1\ntekst');
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.nat({ max: 9 }), damage, (before, after, damaged) => {
        const lines = (count: number) =>
          Array.from({ length: count }, (_, index) => `${index};"${index}"\n`).join('');
        const { table, findings } = readCsvTable(
          'fuzz.csv',
          bytesOf(`h1;h2\n${lines(before)}${damaged}\n${lines(after)}`),
          senseOf(isHeader),
        );
        const sound = [...Array(before).keys(), ...Array(after).keys()];
        expect(table?.rows.map(({ cells }) => cells)).toEqual(sound.map((index) => [`${index}`, `${index}`]));
        expect(table?.rows.slice(0, before).map(({ line }) => line)).toEqual(
          [...Array(before).keys()].map((index) => index + 2),
        );
        expect(findings).toHaveLength(1);
        expect(findings[0]).toMatchObject({ code: 'BROKEN_QUOTE', where: { line: 2 + before } });
      }),
      { numRuns: examples(1_000) },
    );
  });
});

function recordsOf(text: string): string[][] | undefined {
  try {
    return parse(text, { delimiter: ';', record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
