// What a run is given many of costs in proportion. Each of these took minutes when its time grew with the square.

import { expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const MANY = 200_000;
const repeated = (option: string, value: string) =>
  Array.from({ length: MANY }, () => [option, value]).flat();

test.each([
  ['-m', ['allocate'], 'Almere'],
  ['-y', ['allocate', '-m', 'Almere'], '2024'],
  ['-i', ['allocate', '-m', 'Almere'], '7'],
  ['--region', ['iza', '-y', '2025'], 'Zeeland'],
] as const)('200,000 times %s is the same as once', async (option, command, value) => {
  const once = await runSpuk([...command, option, value, '-f', 'csv']);
  const often = await runSpuk([...command, ...repeated(option, value), '-f', 'csv']);
  expect([often.status, often.stdout]).toEqual([once.status, once.stdout]);
});

test('20,000 files are read, and 20,000 findings find their lines', async () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `f${at}.csv`);
  const files = Object.fromEntries(
    names.map((name) => [name, 'gemeente;jaar;onderdeel;toegekend\nNergens;2023;7;1,00\n']),
  );
  const { status, stderr } = await runSpuk(['check', ...names.flatMap((name) => ['-a', name])], { files });
  expect(status).toBe(1);
  expect(stderr).toContain('en nog 19995 van deze soort');
});

/** A result of many municipality-years, with as many findings about one thing. */
async function resultOf(count: number, more: number): Promise<string> {
  const { status: _, ...base } = await jsonOf(['allocate', '-m', 'Almere', '-y', '2024']);
  const [row, total] = [base.rows[0], base.totals[0]];
  const parts = Array.from({ length: count }, (_, at) => ({
    municipality: { code: `GM${String(at).padStart(6, '0')}`, name: `G${at}` },
    granted: `${at + more}.00`,
  }));
  const finding = {
    code: 'SHIFT_LIMIT',
    severity: 'error',
    message: 'm',
    municipality: 'GM0034',
    year: 2024,
  };
  return JSON.stringify({
    ...base,
    rows: parts.map((part) => ({ ...row, ...part })),
    totals: parts.map((part) => ({ ...total, ...part })),
    findings: parts.map(({ granted }) => ({ ...finding, amounts: { actual: granted } })),
  });
}

test('results of 10,000 municipality-years and findings are compared', async () => {
  const files = { 'oud.json': await resultOf(10_000, 1), 'nieuw.json': await resultOf(10_000, 2) };
  const { status, stdout } = await runSpuk(['diff', 'oud.json', 'nieuw.json', '-f', 'csv'], { files });
  expect(status).toBe(0);
  // One amount of every row and total, and of the findings that with the lowest and that with the highest amount.
  expect(stdout.split('\n').length).toBe(1 + 2 * 10_000 + 1 + 1);
});

test('a result of 500 municipality-years is verified, with every difference in a table', async () => {
  const { status, stdout } = await runSpuk(['verify', 'oud.json'], {
    files: { 'oud.json': await resultOf(500, 1) },
  });
  expect(status).toBe(1);
  expect(stdout.split('\n').length).toBeGreaterThan(10_000);
});
