import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/findings/refusal.js';
import { readResult } from '../../../src/read/documents/result-file.js';

const RESULT = readFileSync(new URL('../../../fixtures/diff/begroting.json', import.meta.url), 'utf8');

/** The result with one place of it set to another value; undefined takes the place away. */
function resultWith(steps: readonly (string | number)[], value: unknown): string {
  const document: unknown = JSON.parse(RESULT);
  const parent = steps.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), document);
  const last = steps.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return JSON.stringify(document);
}

function reasonOf(text: string): unknown {
  try {
    readResult(text, 'oud.json');
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  return 'read';
}

describe('a result of spuk', () => {
  test('gives its amounts exactly', () => {
    const { command, rows, totals, findings, inputs } = readResult(RESULT, 'oud.json');
    expect(command).toBe('allocate');
    expect(rows.map(({ intervention, amounts }) => [intervention, String(amounts.shiftedOut)])).toEqual([
      [7, '86373.01'],
      [11, '0.00'],
    ]);
    // 575,820.00 + 112,027.00
    expect(String(totals[0]?.amounts.granted)).toBe('687847.00');
    expect(totals[0]?.amounts.spent).toBeNull();
    expect(String(findings.find(({ code }) => code === 'SHIFT_LIMIT')?.amounts['excess'])).toBe('0.01');
    expect(inputs.map(({ role }) => role)).toEqual(['allocation', 'plan']);
  });

  test('may have keys that this version does not know, and may lack amounts that a later one added', () => {
    expect(reasonOf(resultWith(['rows', 0, 'indexed'], '1.00'))).toBe('read');
    expect(reasonOf(resultWith(['rows', 0, 'toRepay'], undefined))).toBe('read');
  });

  test('has its settlement read, if there is one', () => {
    const municipality = { code: 'GM0034', name: 'Almere' };
    const settled = [
      {
        municipality,
        ...{ toRepay: '25994.60', lawful: '25994.60', open: [2024] },
        byYear: { '2023': { toRepay: '25994.60', lawful: '25994.60' } },
      },
    ];
    const { settlement } = readResult(resultWith(['settlement'], settled), 'oud.json');
    expect(settlement.map(({ year, toRepay }) => [year, String(toRepay)])).toEqual([
      [2023, '25994.60'],
      [null, '25994.60'],
    ]);
  });
});

describe('anything else is refused', () => {
  test.each([
    ['{"schema":"spuk.show/1"}', 'spuk.show/1'],
    ['{"schema":1}', undefined],
    ['{}', undefined],
    ['[]', undefined],
    ['null', undefined],
  ])('%s is foreign', (text, schema) => {
    expect(reasonOf(text)).toEqual({ key: 'foreign-result', file: 'oud.json', schema });
  });

  test.each([
    [['rows', 0, 'granted'], 575820, { path: 'rows[0].granted', problem: { key: 'not-an-amount' } }],
    [['rows', 0, 'granted'], '575820', { path: 'rows[0].granted', problem: { key: 'not-an-amount' } }],
    [['rows', 0, 'granted'], '575.820,00', { path: 'rows[0].granted', problem: { key: 'not-an-amount' } }],
    [['rows', 0, 'granted'], '1e3', { path: 'rows[0].granted', problem: { key: 'not-an-amount' } }],
    [
      ['rows', 0, 'granted'],
      '99999999999999999.00',
      { path: 'rows[0].granted', problem: { key: 'not-an-amount' } },
    ],
    [
      ['rows', 0, 'year'],
      '2023',
      { path: 'rows[0].year', problem: { key: 'wrong-type', expected: 'whole-number' } },
    ],
    [['command'], undefined, { path: 'command', problem: { key: 'missing' } }],
    [['rows', 1, 'intervention'], 7, { path: 'rows[1]', problem: { key: 'twice' } }],
  ])('%j as %j', (steps, value, problem) => {
    expect(reasonOf(resultWith(steps, value))).toEqual({
      key: 'invalid-result',
      file: 'oud.json',
      problems: [problem],
    });
  });

  test('text that is no JSON, with its place', () => {
    expect(reasonOf('{"schema"')).toEqual({
      key: 'invalid-result',
      file: 'oud.json',
      problems: [{ path: '$', problem: { key: 'not-json', line: 1, column: 10 } }],
    });
  });

  test('a year of a settlement that is no year', () => {
    const settled = [
      {
        municipality: { code: 'GM0034', name: 'Almere' },
        toRepay: '0.00',
        lawful: '0.00',
        byYear: { ooit: { toRepay: '0.00', lawful: '0.00' } },
      },
    ];
    expect(reasonOf(resultWith(['settlement'], settled))).toMatchObject({
      problems: [{ path: 'settlement[0].byYear.ooit', problem: { key: 'unknown-key', name: 'ooit' } }],
    });
  });
});
