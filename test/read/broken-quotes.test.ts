import { describe, expect, test } from 'vitest';
import { findingsOf, readText, rowsOf } from './read-text.js';

describe('a quote that never closes', () => {
  test('is found where it opens; the lines before it and below it are read', () => {
    const text = 'gemeente;bedrag\nAlmere;1\nÉdam;"2\nGouda;3\n';
    expect(findingsOf(text)).toEqual(['3:6+1 never-closed in bedrag']);
    expect(rowsOf(text)).toEqual([
      [2, 'Almere', '1'],
      [4, 'Gouda', '3'],
    ]);
  });

  test('takes the lines below it that are no rows, and is one finding', () => {
    const text = 'a;b\n1;2\n3;"een\ntekst\nvan regels\n\n4;5\nniets\n';
    expect(findingsOf(text)).toEqual(['3:3+1 never-closed in b', '8:6+1 1 for 2 in b']);
    expect(rowsOf(text)).toEqual([
      [2, '1', '2'],
      [7, '4', '5'],
    ]);
  });

  test('in the last line, or with no row below it', () => {
    expect(findingsOf('a;b\n1;2\n3;"4')).toEqual(['3:3+1 never-closed in b']);
    expect(findingsOf('a;b\n1;2\n3;"')).toEqual(['3:3+1 never-closed in b']);
    expect(findingsOf('a;b\r\n1;2\r\n3;"4\r\nx\r\ny')).toEqual(['3:3+1 never-closed in b']);
    expect(rowsOf('a;b\r\n1;2\r\n3;"4\r\nx\r\ny')).toEqual([[2, '1', '2']]);
  });

  test('is found where it opens too when the next quoted cell seems to close it', () => {
    const text = '"a";"b"\n"1";"2"\n"3";"4\n"5";"6"\n"7";"8"\n';
    expect(findingsOf(text)).toEqual(['3:5+1 never-closed in b']);
    expect(rowsOf(text)).toEqual([
      [2, '1', '2'],
      [4, '5', '6'],
      [5, '7', '8'],
    ]);
    expect(findingsOf('a;b\n1;"2\n3;4\n5;"6"')).toEqual(['2:3+1 never-closed in b']);
    expect(rowsOf('a;b\n1;"2\n3;4\n5;"6"')).toEqual([
      [3, '3', '4'],
      [4, '5', '6'],
    ]);
  });

  test('in every line is found in every line', () => {
    expect(findingsOf('a;b\n1;"2\n3;"4\n5;"6\n')).toEqual([
      '2:3+1 never-closed in b',
      '3:3+1 never-closed in b',
      '4:3+1 never-closed in b',
    ]);
  });

  test('doubled quotes do not close it', () => {
    expect(findingsOf('a;b\n1;"2""\n3;4\n')).toEqual(['2:3+1 never-closed in b']);
    expect(findingsOf('a;b\n1;"2"";3\n')).toEqual(['2:3+1 never-closed in b']);
  });

  test('in the header leaves no table', () => {
    const { table, findings } = readText('a;"b\n1;2\n');
    expect(table).toBeUndefined();
    expect(findings).toEqual([
      {
        code: 'BROKEN_QUOTE',
        problem: 'never-closed',
        where: { file: 'test.csv', line: 1, column: 3, width: 1 },
      },
    ]);
  });
});

describe('text after a closing quote', () => {
  test('is found where it starts, up to the next separator; the other rows are read', () => {
    const text = 'a;b;c\n1;"2"twee;3\n4;5;6\n"7" ;8;9\n';
    expect(findingsOf(text)).toEqual(['2:6+4 text-after-quote in b', '4:4+1 text-after-quote in a']);
    expect(rowsOf(text)).toEqual([[3, '4', '5', '6']]);
  });

  test('is found once a row, whatever comes after it', () => {
    const text = 'a;b;c\n1;"een "twee" drie";4"\n5;"6\n6";7\n';
    expect(findingsOf(text)).toEqual(['2:9+11 text-after-quote in b']);
    expect(rowsOf(text)).toEqual([[3, '5', '6\n6', '7']]);
  });

  test('on a later line of its cell is found on that line', () => {
    expect(findingsOf('a;b\n1;"een\nzei "hoi" ja";2\n3;4\n')).toEqual(['3:6+8 text-after-quote in b']);
    expect(rowsOf('a;b\n1;"een\nzei "hoi" ja";2\n3;4\n')).toEqual([[4, '3', '4']]);
  });
});

describe('a quote inside text without quotes', () => {
  test('is found where it stands; the other rows are read', () => {
    const text = 'a;b;c\n1;buis 5";3\n4;5;6\n7; "8";9\n';
    expect(findingsOf(text)).toEqual(['2:9+1 quote-in-text in b', '4:4+1 quote-in-text in b']);
    expect(rowsOf(text)).toEqual([[3, '4', '5', '6']]);
  });

  test('does not spoil the lines below, where the row goes on in quotes', () => {
    const text = 'a;b;c\n5";"een\ntwee";3\n4;5;6\n';
    expect(findingsOf(text)).toEqual(['2:2+1 quote-in-text in a']);
    expect(rowsOf(text)).toEqual([[4, '4', '5', '6']]);
  });

  test('after characters of several bytes', () => {
    expect(findingsOf('a;b\n😀é;x"\n')).toEqual(['2:5+1 quote-in-text in b']);
  });

  test('in the header leaves no table, but all findings of the file', () => {
    const text = 'a;b"\n1;2\n3;"4"4\n';
    expect(readText(text).table).toBeUndefined();
    expect(findingsOf(text)).toEqual(['1:4+1 quote-in-text', '3:6+1 text-after-quote']);
  });
});

test('everything wrong with a file is found in one run, in order of lines', () => {
  const text = 'a;b\n1;2;3\n1;x"\n\n4;5\n"6"6;7\n8\n9;"10\n11;12\n';
  expect(findingsOf(text)).toEqual([
    '2:5+1 3 for 2',
    '3:4+1 quote-in-text in b',
    '6:4+1 text-after-quote in a',
    '7:2+1 1 for 2 in b',
    '8:3+1 never-closed in b',
  ]);
  expect(rowsOf(text)).toEqual([
    [5, '4', '5'],
    [9, '11', '12'],
  ]);
});
