import { describe, expect, test } from 'vitest';
import { findingsOf, readText, rowsOf, tableOf } from '../read-text.js';

describe('the dialect', () => {
  test.each([
    ['a;b\n1;2\n', { separator: ';', lineEnd: 'LF' }],
    ['a,b\r\n1,2\r\n', { separator: ',', lineEnd: 'CRLF' }],
    ['a\tb\r1\t2\r', { separator: '\t', lineEnd: 'CR' }],
    ['a;b\r\n1;2\n3;4', { separator: ';', lineEnd: 'mixed' }],
    ['a;b\n1;2\r3;4', { separator: ';', lineEnd: 'mixed' }],
    ['a;b', { separator: ';', lineEnd: 'LF' }],
    // Excel ends its records with CRLF and the lines inside a cell with LF; on the old Mac with CR and LF.
    ['a;b\r\n"1\n1";2\r\n', { separator: ';', lineEnd: 'CRLF' }],
    ['a;b\r"1\n1";2\r', { separator: ';', lineEnd: 'CR' }],
    ['a;b\n"1\r\n1";2\n', { separator: ';', lineEnd: 'LF' }],
    ['a;b\r\n"1\n1";2\n', { separator: ';', lineEnd: 'mixed' }],
  ])('%j', (text, dialect) => {
    expect(tableOf(text).dialect).toEqual({ ...dialect, encoding: 'utf-8', bom: false });
  });

  test('with a BOM, which is no part of the header', () => {
    const table = tableOf('\ufeffa;b\n1;2\n');
    expect(table.dialect.bom).toBe(true);
    expect(table.header).toEqual({ line: 1, cells: ['a', 'b'] });
    expect(table.where(1, 0)).toMatchObject({ line: 1, column: 1, width: 1 });
  });
});

describe('rows', () => {
  test.each([
    ['LF', 'a;b\n1;2\n3;4\n'],
    ['LF, the last line without', 'a;b\n1;2\n3;4'],
    ['CRLF', 'a;b\r\n1;2\r\n3;4\r\n'],
    ['CR', 'a;b\r1;2\r3;4\r'],
    ['mixed', 'a;b\r\n1;2\n3;4\r'],
    ['quoted', '"a";"b"\n"1";"2"\n"3";"4"\n'],
    ['commas', 'a,b\n1,2\n3,4\n'],
  ])('%s', (_, text) => {
    expect(tableOf(text).header).toEqual({ line: 1, cells: ['a', 'b'] });
    expect(rowsOf(text)).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
    expect(findingsOf(text)).toEqual([]);
  });

  test('cells stay as they are, spaces too', () => {
    expect(rowsOf('a;b\n 1 ;\t2\u00a0\n')).toEqual([[2, ' 1 ', '\t2\u00a0']]);
    expect(rowsOf('a;b\n"say ""hi""";"x;y"\n')).toEqual([[2, 'say "hi"', 'x;y']]);
  });

  test('after line ends inside quotes have the line they start on', () => {
    const text = 'a;b\r\n"1\r\n1\r\n";2\r\n3;"4\n\r4"\r\n5;6\r\n';
    expect(rowsOf(text)).toEqual([
      [2, '1\r\n1\r\n', '2'],
      [5, '3', '4\n\r4'],
      [8, '5', '6'],
    ]);
  });

  test('a header may take several lines', () => {
    expect(tableOf('"a\na";b\n1;2\n')).toMatchObject({ header: { line: 1, cells: ['a\na', 'b'] } });
    expect(rowsOf('"a\na";b\n1;2\n')).toEqual([[3, '1', '2']]);
  });

  test('that are empty or hold only separators and space are skipped, before the header too', () => {
    const text = '\n;;\n \r\na;b\n\n1;2\n;\n  ; \n"";""\n,,,,\n\t\t\n3;4\n\n\n';
    expect(tableOf(text).header).toEqual({ line: 4, cells: ['a', 'b'] });
    expect(rowsOf(text)).toEqual([
      [6, '1', '2'],
      [12, '3', '4'],
    ]);
    expect(findingsOf(text)).toEqual([]);
  });

  test.each(['', '\n', '\r\n\r\n', ';;;\n', '\ufeff'])(
    'a file without a header, %j, has no table and no finding',
    (text) => {
      expect(readText(text)).toEqual({ findings: [] });
    },
  );

  test('a header alone is a table without rows', () => {
    expect(tableOf('a;b')).toMatchObject({ header: { line: 1, cells: ['a', 'b'] }, rows: [] });
  });

  test('a cell of ten million characters is read, quoted or not', () => {
    const long = 'x'.repeat(10_000_000);
    for (const text of [`a;b\n1;${long}\n2;3\n`, `a;b\n1;"${long}"\n2;3\n`]) {
      const { table, findings } = readText(text);
      expect(findings).toEqual([]);
      expect(table?.rows.map(({ line, cells }) => [line, cells[0], cells[1]?.length])).toEqual([
        [2, '1', 10_000_000],
        [3, '2', 1],
      ]);
    }
  });
});

describe('rows with another number of cells than the header', () => {
  test('are found at the first surplus cell, or at their end where they are short', () => {
    const text = 'aa;bb;cc\n1;2\n1;2;3\n1;2;3;44;5\n1;2;3;\n1\n';
    expect(findingsOf(text)).toEqual(['2:4+1 2 for 3 in cc', '4:7+2 5 for 3', '6:2+1 1 for 3 in bb']);
    expect(rowsOf(text)).toEqual([
      [3, '1', '2', '3'],
      [5, '1', '2', '3'],
    ]);
  });

  test('are placed on the line where the cell is, after line ends inside quotes', () => {
    expect(findingsOf('a;b\n"1\n2";"3\n4";5\n"6\n7"\n')).toEqual(['4:4+1 3 for 2', '6:3+1 1 for 2 in b']);
  });

  test('cells without a header and without content at the end, as Excel leaves them, are nothing', () => {
    const text = 'a;b;;\n1;2\n1;2;\n1;2;; \n1;2;;;\n1\n';
    expect(tableOf(text).header).toEqual({ line: 1, cells: ['a', 'b'] });
    expect(rowsOf(text)).toEqual([
      [2, '1', '2'],
      [3, '1', '2', ''],
      [4, '1', '2', '', ' '],
      [5, '1', '2', '', ''],
    ]);
    expect(findingsOf(text)).toEqual(['6:2+1 1 for 2 in b']);
  });

  test('a filled column without a header stays a column', () => {
    const text = 'a;b;;;\n1;2;;;\n1;2;;x;\n';
    expect(tableOf(text).header).toEqual({ line: 1, cells: ['a', 'b', '', ''] });
    expect(findingsOf(text)).toEqual([]);
    expect(tableOf(text).where(3, 3)).toEqual({ file: 'test.csv', line: 3, column: 6, width: 1 });
  });
});

describe('the places of cells', () => {
  test('count characters, also after quotes and characters of several bytes', () => {
    const table = tableOf('naam;bedrag;"en ""zo"""\n"Fryslân; ""😀""";12,5;x\n');
    expect(table.where(2, 0)).toEqual({ file: 'test.csv', line: 2, column: 1, width: 16, field: 'naam' });
    expect(table.where(2, 1)).toEqual({ file: 'test.csv', line: 2, column: 18, width: 4, field: 'bedrag' });
    expect(table.where(2, 2)).toEqual({ file: 'test.csv', line: 2, column: 23, width: 1, field: 'en "zo"' });
    expect(table.where(1, 2)).toEqual({ file: 'test.csv', line: 1, column: 13, width: 11, field: 'en "zo"' });
  });

  test('of a cell of several lines are those of its first', () => {
    const table = tableOf('a;b;c\n1;"twee\r\ndrie\r\nvier";5\n6;7;8\n');
    expect(table.where(2, 1)).toEqual({ file: 'test.csv', line: 2, column: 3, width: 5, field: 'b' });
    expect(table.where(2, 2)).toEqual({ file: 'test.csv', line: 4, column: 7, width: 1, field: 'c' });
    expect(table.where(5, 2)).toEqual({ file: 'test.csv', line: 5, column: 5, width: 1, field: 'c' });
  });

  test('of an empty cell mark one character, of a missing one the end of the row', () => {
    const table = tableOf('a;b;c;\n1;;3\n');
    expect(table.where(2, 1)).toEqual({ file: 'test.csv', line: 2, column: 3, width: 1, field: 'b' });
    expect(table.where(2, 5)).toEqual({ file: 'test.csv', line: 2, column: 5, width: 1 });
  });

  test('lines can be shown', () => {
    const table = tableOf('a;b\r\n1;"2\n3"\r\n4;5');
    expect([1, 2, 3, 4, 5].map(table.lineText)).toEqual(['a;b', '1;"2', '3"', '4;5', '']);
  });
});
