import { describe, expect, test } from 'vitest';
import { readCsvTable } from '../../src/read/text/csv-table.js';
import { senseOf } from './header-sense.js';

const HEADER = 'gemeente;jaar';

function read(...lines: readonly string[]) {
  const { table, findings } = readCsvTable(
    'a.csv',
    new TextEncoder().encode(lines.join('\n')),
    senseOf(() => true),
  );
  return { rows: table?.rows.map(({ cells }) => cells.join('|')), skipped: table?.skipped, findings };
}

describe('lines that are passed over', () => {
  test.each([
    ['nothing', [HEADER, 'Almere;2023'], { blank: 0, comments: 0 }],
    ['an empty line', [HEADER, '', 'Almere;2023'], { blank: 1, comments: 0 }],
    ['separators alone', [HEADER, ';', 'Almere;2023', ';;'], { blank: 2, comments: 0 }],
    ['a comment', [HEADER, '# Almere;2023', 'Almere;2023'], { blank: 0, comments: 1 }],
    ['a # alone', [HEADER, '#;', 'Almere;2023'], { blank: 0, comments: 1 }],
    ['a quoted comment', [HEADER, '"# Almere";2023', 'Almere;2023'], { blank: 0, comments: 1 }],
    ['a comment of other width', [HEADER, '# zo: a;b;c;d', 'Almere;2023'], { blank: 0, comments: 1 }],
  ])('%s', (_, lines, skipped) => {
    expect(read(...lines)).toEqual({ rows: ['Almere|2023'], skipped, findings: [] });
  });

  test('are counted also where the slower reading of a broken file takes over', () => {
    const { skipped, findings } = read(HEADER, '', '# a;b', 'Al"mere;2023', 'Almere;2023');
    expect(skipped).toEqual({ blank: 1, comments: 1 });
    expect(findings.map(({ code }) => code)).toEqual(['BROKEN_QUOTE']);
  });
});

describe('lines that are data', () => {
  test.each([['#12;2023'], ['Almere # 2;2023'], ['Almere;# 2023']])('%s', (line) => {
    expect(read(HEADER, line)).toMatchObject({ rows: [line.replace(';', '|')], skipped: { comments: 0 } });
  });
});
