import { describe, expect, test } from 'vitest';
import { divisionOf } from '../../support/run-iza.js';
import { runSpuk } from '../../support/run-spuk.js';

const ZEELAND = ['--region', 'Zeeland', '-y', '2025'];

test('a floor beyond all measure is a bound that cannot hold', async () => {
  const { status, findings } = await divisionOf([...ZEELAND, '--min', '9999999999999']);
  expect([status, findings.map(({ code }) => code)]).toEqual([1, ['IZA_BOUNDS']]);
});

test('--projects without anything is no amount, percentage or file', async () => {
  const { status, stderr } = await runSpuk(['iza', ...ZEELAND, '--projects', '']);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('«» bij --projects is geen bedrag of percentage'),
  ]);
});

test('a project without a name says so', async () => {
  const files = { 'p.csv': 'project;bedrag\n;1,00\n' };
  const argv = [...ZEELAND, '--projects', 'p.csv'];
  expect((await runSpuk(['iza', ...argv], { files })).stdout).toContain('Project zonder naam');
  const { stdout } = await runSpuk(['explain', ...argv, '--field', 'projects'], { files });
  expect(stdout).toContain('Project zonder naam: € 1,00');
});

describe('tables', () => {
  test('name the line that makes thousands add up', async () => {
    const { stdout } = await runSpuk(['iza', ...ZEELAND, '--thousands']);
    // The rounded amounts of the 13 municipalities add up to 3,336; 3,336,908.00 is 3,337.
    expect(stdout).toMatch(/^Afrondingsverschil .*\+1$/m);
  });

  test('say of a municipality without actuals that it is open', async () => {
    const argv = ['-y', '2025', '-s', 'fixtures/iza/besteed.csv'];
    const { stdout } = await runSpuk(['iza', ...argv]);
    expect(stdout).toMatch(/^Rotterdam +6\.140\.463,68 +open/m);
  });
});
