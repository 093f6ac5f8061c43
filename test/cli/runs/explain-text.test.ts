// `spuk explain` for people: a tree of lines; and what it refuses.

import { describe, expect, test } from 'vitest';
import { runSpuk } from '../../support/run-spuk.js';
import { EXPLAIN, files } from './explain-tree.js';

const ROW = [...EXPLAIN, '-y', '2023', '-i', '7'];
const unwrapped = (text: string) => text.replace(/[\s│├└─]+/g, ' ');

describe('the tree', () => {
  test('says where a limit comes from, and where it was rounded', async () => {
    const { stdout, status } = await runSpuk([...EXPLAIN, '-y', '2024', '-i', '7', '--field', 'shiftLimit'], {
      files,
    });
    expect(status).toBe(0);
    const text = unwrapped(stdout);
    // 15% of 33.33 = 4.9995
    expect(text).toContain('€ 4,99');
    expect(text).toContain('naar beneden afgerond op de cent');
    expect(text).toContain('15%');
    expect(text).toContain('innofunding.nl');
    expect(text).toContain('toekenning.csv:5:15');
  });

  test('in English too', async () => {
    const argv = ['--lang', 'en', ...ROW, '--field', 'shiftLimit'];
    const { stdout } = await runSpuk(argv, { files });
    expect(unwrapped(stdout)).toContain('rounded down to the cent');
    expect(stdout).toContain('€86,373.00');
  });

  test('is at most 100 characters wide', async () => {
    const { stdout } = await runSpuk(ROW, { files });
    expect(stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
  });

  test('takes an intervention by name', async () => {
    const byName = await runSpuk([...EXPLAIN, '-y', '2023', '-i', 'Valpreventie'], { files });
    expect(byName.stdout).toBe((await runSpuk(ROW, { files })).stdout);
  });

  test('is written to a file where one is named', async () => {
    const { stdout, written } = await runSpuk([...ROW, '-o', 'uitleg.json'], { files });
    expect(stdout).toBe('');
    expect(written.get('uitleg.json')).toBe((await runSpuk([...ROW, '-f', 'json'], { files })).stdout);
  });
});

describe('nothing is explained, and the status is 2,', () => {
  test.each([
    ['without a municipality', ['explain', '-y', '2023'], '-m'],
    ['with two', ['explain', '-m', 'Almere', '-m', 'Amsterdam', '-y', '2023'], '-m'],
    ['without a year', ['explain', '-m', 'Almere'], '-y'],
    ['with two years', ['explain', '-m', 'Almere', '-y', '2023', '-y', '2024'], '-y'],
    ['with a range of years', ['explain', '-m', 'Almere', '-y', '2023-2024'], '-y'],
    ['with two interventions', ['explain', '-m', 'Almere', '-y', '2023', '-i', '7', '-i', '8'], '-i'],
    ['of a row that does not exist', [...EXPLAIN, '-y', '2023', '-i', '8'], 'Almere'],
    [
      'of a field of a row that does not exist',
      [...EXPLAIN, '-y', '2023', '-i', '8', '--field', 'granted'],
      'Almere',
    ],
    ['of a total that does not exist', [...EXPLAIN.slice(0, -1), 'Amsterdam', '-y', '2023'], 'Amsterdam'],
    ['of an intervention that does not exist', [...EXPLAIN, '-y', '2023', '-i', '16'], '16'],
    ['of a year that is not covered', [...EXPLAIN, '-y', '2027', '-i', '7'], '2027'],
    ['of a field that does not exist', [...ROW, '--field', 'limiet'], 'shiftLimit'],
    ['in a format it does not have', [...ROW, '-f', 'csv'], 'csv'],
  ])('%s', async (_, argv, named) => {
    const { status, stdout, stderr } = await runSpuk(argv, { files });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
  });

  test('a range of one year is one year', async () => {
    expect((await runSpuk([...EXPLAIN, '-y', '2023-2023', '-i', '7'], { files })).status).toBe(0);
  });
});
