import { describe, expect, test } from 'vitest';
import { centsOf, type DivisionResult, divisionOf } from '../../support/run-iza.js';
import { runSpuk } from '../../support/run-spuk.js';

const LEDEN = ['--members', 'fixtures/iza/leden.csv'];
const BEYOND = ['iza', '--region', 'Twente', '--amount', '20000000', '-y', '2025', '--compare'];

/** What all regions of a year get together. */
function sumOf({ years: [year] }: DivisionResult): bigint {
  return (year?.regions ?? []).reduce((sum, { amount }) => sum + centsOf(amount), 0n);
}

describe('--amount with -y', () => {
  test('makes no published amount stand out, and is called none itself', async () => {
    // 5,000,000.00 for Twente is 6.17% below what the key gives it, but nobody published it.
    const argv = ['--region', 'Twente', '--amount', '5000000', '-y', '2025', '--compare'];
    const { stdout, stderr } = await runSpuk(['iza', ...argv]);
    expect(stdout).toContain('-6,17');
    expect(stdout).not.toContain('Meer dan 1,5% van de sleutel af');
    expect(stderr).not.toContain('IZA_DEVIATION');
    expect((await runSpuk(BEYOND)).stderr).not.toContain('Twente krijgt in 2025 officieel');
  });
});

describe('with regions of a user\u2019s own', () => {
  test('the sum of the country is that of its regions, and what is left out is said', async () => {
    const result = await divisionOf(['-y', '2025', ...LEDEN]);
    // 142,900,002.00 less the 1,805,426.00 of the region whose members are in Waterweg now.
    expect(result.years[0]?.national.amount).toBe('141094576.00');
    expect(sumOf(result)).toBe(14109457600n);
    expect(result.status).toBe(0);
    expect(result.findings.filter(({ severity }) => severity === 'warning')).toMatchObject([
      { code: 'IZA_WITHOUT_MEMBERS', year: 2025, amounts: { amount: '1805426.00' } },
    ]);
  });

  test('an amount that is given counts, up to the maximum of all', async () => {
    // 150,000,000.00 less 141,094,576.00 is 8,905,424.00.
    const codes = async (amount: string) => {
      const argv = ['-y', '2025', ...LEDEN, '--region', 'Waterweg', '--amount', amount];
      const { years, findings } = await divisionOf(argv);
      // What is stated for Waterweg stands in place of what was published for its members.
      expect(findings.filter(({ code }) => code === 'IZA_WITHOUT_MEMBERS')).toEqual([]);
      const ceiling = findings.filter(({ code }) => code === 'IZA_CEILING');
      return [years[0]?.national.amount, ceiling.map(({ amounts }) => amounts?.['excess'])];
    };
    expect(await codes('8905423.99')).toEqual(['149999999.99', []]);
    expect(await codes('8905424')).toEqual(['150000000.00', []]);
    expect(await codes('8905424,01')).toEqual(['150000000.01', ['0.01']]);
    expect(await codes('20000000')).toEqual(['161094576.00', ['11094576.00']]);
  });

  test('nothing stands out by a membership that is broken', async () => {
    const argv = ['-y', '2025', '--members', 'fixtures/iza/leden-met-fouten.csv'];
    const { findings } = await divisionOf(argv);
    expect(findings.filter(({ code }) => code === 'IZA_DEVIATION')).toEqual([]);
  });
});
