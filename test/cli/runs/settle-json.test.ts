// The JSON of a settlement: its shape, its amounts worked by hand, and the receipt by which it can be repeated.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesText } from '../../support/rules-with.js';
import { RUN_KEYS } from '../../support/run-keys.js';
import { jsonOf } from '../../support/run-spuk.js';
import { CARRY_TOO_HIGH, LEDGER, optionsOf, SEVERAL, WHOLE } from './settle-files.js';

const settled = (argv: readonly string[], files = {}) => jsonOf(['settle', ...argv], { files });
const ALMERE = { code: 'GM0034', name: 'Almere' };
const KEYS = [...RUN_KEYS, 'rows', 'totals', 'settlement'];
const REST = ['findings', 'summary', 'notModelled'];

describe('the document', () => {
  test.each([
    [[], [...KEYS, ...REST]],
    [['--lines'], [...KEYS, 'lines', ...REST]],
    [['--sensitivity'], [...KEYS, 'sensitivity', ...REST]],
    [
      ['--lines', '--sensitivity'],
      [...KEYS, 'lines', 'sensitivity', ...REST],
    ],
  ])('has its keys in order, with %j', async (argv, keys) => {
    const { status: _, ...document } = await settled([...optionsOf(WHOLE), ...argv]);
    expect(Object.keys(document)).toEqual(keys);
    expect(document).toMatchObject({ schema: 'spuk.budget/1', command: 'settle' });
  });

  test('has the rows of allocate with the end of each settled year', async () => {
    const { rows, totals } = await settled(optionsOf(WHOLE));
    const end = ({
      year,
      intervention,
      spent,
      unspent,
      overspent,
      ownUnspent,
      toRepay,
    }: (typeof rows)[number]) =>
      [year, intervention ?? 'total', spent, unspent, overspent, ownUnspent, toRepay].join(' ');
    expect(rows.map(end)).toEqual([
      // 575,820.00 − 86,373.00 = 489,447.00, all spent; 112,027.00 + 86,373.00 − 150,000.00 = 48,400.00, less 22,405.40
      '2023 7 489447.00 0.00 0.00 0.00 0.00',
      '2023 11 150000.00 48400.00 0.00 48400.00 25994.60',
      // 531,009.50 − 500,000.00; 112,027.00 + 22,405.40 − 140,000.00 = −5,567.60
      '2024 7 500000.00 31009.50 0.00 31009.50 31009.50',
      '2024 11 140000.00 0.00 5567.60 0.00 0.00',
      // Without walls decided on the total; 2026 has no actuals
      '2025 0 0.00    ',
      '2025 7 610000.00    ',
      '2025 11 22000.00    ',
      '2026 0     ',
      '2026 7     ',
      '2026 11     ',
    ]);
    expect(totals.map(end)).toEqual([
      '2023 total 639447.00 48400.00 0.00 48400.00 25994.60',
      '2024 total 640000.00 31009.50 5567.60 31009.50 31009.50',
      // 712,027.00 − 632,000.00 = 80,027.00, less 10% of 712,027.00 = 71,202.70
      '2025 total 632000.00 80027.00 0.00 80027.00 8824.30',
      '2026 total     ',
    ]);
  });
});

describe('the settlement', () => {
  test('is the sum of its settled years, and names those that are open', async () => {
    const { settlement } = await settled(optionsOf(WHOLE));
    // 25,994.60 + 31,009.50 + 8,824.30
    expect(settlement).toEqual([
      {
        municipality: ALMERE,
        toRepay: '65828.40',
        lawful: '65828.40',
        byYear: {
          '2023': { toRepay: '25994.60', lawful: '25994.60' },
          '2024': { toRepay: '31009.50', lawful: '31009.50' },
          '2025': { toRepay: '8824.30', lawful: '8824.30' },
        },
        open: [2026],
      },
    ]);
  });

  test('differs as planned and lawful where a carry was too high', async () => {
    const { settlement } = await settled(optionsOf(CARRY_TOO_HIGH));
    // The carry of 250.00 is cut to the 100.00 that was not spent.
    expect(settlement).toMatchObject([
      {
        toRepay: '250.00',
        lawful: '100.00',
        byYear: {
          '2023': { toRepay: '0.00', lawful: '0.00' },
          '2024': { toRepay: '250.00', lawful: '100.00' },
        },
        open: [],
      },
    ]);
  });

  test('has every municipality, also those of which every year is open', async () => {
    const { settlement } = await settled(optionsOf(SEVERAL));
    expect(settlement).toMatchObject([
      { municipality: ALMERE },
      {
        municipality: { name: 'Utrecht' },
        toRepay: '0.00',
        lawful: '0.00',
        byYear: {},
        open: [2023, 2024, 2025],
      },
      { municipality: { name: 'Rijswijk' }, toRepay: '50.00', open: [2025] },
      { municipality: { name: 'Wijdemeren' }, toRepay: '129.50', open: [] },
    ]);
  });

  test('names who settles for a municipality that will be merged, for it alone', async () => {
    const { settlement } = await settled(optionsOf(SEVERAL));
    const settlers = [settlement].flat().map((each) => (each as { settledBy?: unknown }).settledBy);
    expect(settlers).toEqual([
      undefined,
      undefined,
      undefined,
      {
        code: 'GM0402',
        name: 'Hilversum',
        from: '2027-01-01',
        status: 'reported',
        source: expect.stringMatching(/\S/),
      },
    ]);
  });

  test('ignores -y, which chooses rows and totals', async () => {
    const { settlement, totals } = await settled([...optionsOf(WHOLE), '-y', '2024']);
    expect(settlement).toMatchObject([{ toRepay: '65828.40' }]);
    expect(totals.map(({ year }) => year)).toEqual([2024]);
  });

  test('follows -m', async () => {
    const { settlement } = await settled([...optionsOf(SEVERAL), '-m', 'Rijswijk']);
    expect(settlement).toMatchObject([{ municipality: { name: 'Rijswijk' } }]);
    expect(settlement).toHaveLength(1);
  });
});

describe('the accountability lines', () => {
  const files = {
    'toekenning.csv':
      'gemeente;jaar;onderdeel;toegekend\nAlmere;2024;7;1000\nAlmere;2025;7;1000\nAlmere;2025;11;1000\n',
    'bestedingen.csv':
      'gemeente;jaar;onderdeel;besteed\nAlmere;2024;7;100,50\nAlmere;2024;11;200,49\nAlmere;2024;12;-0,50\nAlmere;2025;7;100,49\nAlmere;2025;11;0,02\n',
  };
  const lined = () => settled(['-a', 'toekenning.csv', '-s', 'bestedingen.csv', '--lines'], files);

  test('are fifteen through 2024 and one from 2025, none of an open year', async () => {
    const { lines } = await settled([...optionsOf(WHOLE), '--lines']);
    const years = [lines].flat().map((line) => (line as { year: number }).year);
    const count = (year: number) => years.filter((each) => each === year).length;
    expect([2023, 2024, 2025, 2026].map(count)).toEqual([15, 15, 1, 0]);
  });

  test('are rounded half away from zero, with the rounding beside; their codes are not known', async () => {
    const { lines } = await lined();
    const told = [lines].flat().filter((line) => (line as { spent: string }).spent !== '0.00');
    const common = { municipality: ALMERE, grant: 'brede-spuk', codes: null };
    expect(told).toEqual([
      {
        ...common,
        year: 2024,
        line: 7,
        intervention: 7,
        spent: '100.50',
        wholeEuros: '101.00',
        rounding: '0.50',
      },
      {
        ...common,
        year: 2024,
        line: 11,
        intervention: 11,
        spent: '200.49',
        wholeEuros: '200.00',
        rounding: '-0.49',
      },
      {
        ...common,
        year: 2024,
        line: 12,
        intervention: 12,
        spent: '-0.50',
        wholeEuros: '-1.00',
        rounding: '-0.50',
      },
      // The total is rounded, not its parts: 100.49 + 0.02
      {
        ...common,
        year: 2025,
        line: 1,
        intervention: null,
        spent: '100.51',
        wholeEuros: '101.00',
        rounding: '0.49',
      },
    ]);
  });
});

describe('what hangs on other readings', () => {
  test('is the settlement under each of them, one at a time', async () => {
    const { sensitivity } = await settled([...optionsOf(WHOLE), '--sensitivity']);
    expect(sensitivity).toMatchObject([
      {
        // 2023 on the total: 687,847.00 − 639,447.00 = 48,400.00 left, 22,405.40 carried: 25,994.60, as with walls
        parameter: 'walls',
        year: 2023,
        status: 'explained',
        value: true,
        alternative: {
          value: false,
          source: expect.stringContaining('artikel 5.3 lid 2'),
          sourceRef: { document: 'Regeling brede SPUK', article: '5.3 lid 2', date: '2025-10-29' },
        },
        settlement: [{ municipality: ALMERE, toRepay: '65828.40', lawful: '65828.40' }],
      },
      {
        // 2024 on the total: the 5,567.60 that 11 spent too much is covered by what 7 has left
        parameter: 'walls',
        year: 2024,
        status: 'read',
        settlement: [{ municipality: ALMERE, toRepay: '60260.80', lawful: '60260.80' }],
      },
      {
        parameter: 'carry-limit',
        year: 2025,
        status: 'read',
        alternative: { source: expect.stringContaining('artikel 5.3 lid 4') },
        settlement: [{ municipality: ALMERE, toRepay: '65828.40' }],
      },
      {
        // 10% of the 80,027.00 that was not spent: 8,002.70 instead of 71,202.70, so 63,200.00 more is repaid
        parameter: 'carry-limit',
        year: 2025,
        status: 'read',
        alternative: { source: expect.stringContaining('VNG'), sourceRef: { date: '2025-07-11' } },
        settlement: [{ municipality: ALMERE, toRepay: '65828.40', lawful: '129028.40' }],
      },
    ]);
    expect(sensitivity).toHaveLength(4);
  });

  test('is computed with the most that may be carried where that is asked', async () => {
    const { sensitivity } = await settled([...optionsOf(WHOLE), '--sensitivity', '--carry', 'max']);
    expect(sensitivity).toMatchObject([
      {
        // All 48,400.00 that 2023 has left may be carried, for 7 alone may carry 115,164.00: 79,409.50 is left of it in
        // 2024. 2025: 80,027.00 − 71,202.70 = 8,824.30
        settlement: [
          { byYear: { '2023': { toRepay: '0.00' }, '2024': { toRepay: '79409.50' } }, toRepay: '88233.80' },
        ],
      },
      { settlement: [{ byYear: { '2024': { toRepay: '25441.90' } }, toRepay: '60260.80' }] },
      // 10% of each is 60,000.00 and 11,202.70: together as much as 10% of the total
      { settlement: [{ byYear: { '2025': { toRepay: '8824.30' } }, toRepay: '65828.40' }] },
      { settlement: [{ toRepay: '129028.40', lawful: '129028.40' }] },
    ]);
  });

  test('is of the municipalities that are shown', async () => {
    const { sensitivity } = await settled([...optionsOf(SEVERAL), '--sensitivity', '-m', 'Rijswijk']);
    const rijswijk = { settlement: [{ municipality: { name: 'Rijswijk' } }] };
    expect(sensitivity).toMatchObject([rijswijk, rijswijk, rijswijk, rijswijk]);
  });

  test('is nothing where the rules name no other reading', async () => {
    const own = JSON.parse(
      rulesText(
        [2023, 'walls', 'alternatives', []],
        [2024, 'walls', 'alternatives', []],
        [2025, 'carry-limit', 'alternatives', []],
      ),
    );
    const argv = [...optionsOf(WHOLE), '--sensitivity', '--rules', 'eigen.json'];
    const { sensitivity } = await settled(argv, { 'eigen.json': JSON.stringify(own) });
    expect(sensitivity).toEqual([]);
  });
});

describe('the receipt', () => {
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

  test('names every input with its hash and its rows', async () => {
    const { inputs } = await settled([...LEDGER, '-p', `${WHOLE}/plan.csv`]);
    const input = (role: string, file: string, rows: number) => ({ role, file, sha256: hashOf(file), rows });
    expect(inputs).toEqual([
      input('allocation', 'fixtures/settle/ledger/toekenning.csv', 4),
      input('plan', `${WHOLE}/plan.csv`, 3),
      input('actuals', 'fixtures/settle/ledger/grootboek.csv', 12),
      input('map', 'fixtures/settle/ledger/koppeling.csv', 4),
    ]);
  });

  test.each([
    [[], {}],
    [['-m', 'Almere'], { municipality: ['GM0034'] }],
    [['-y', '2023-2024'], { year: [2023, 2024] }],
    [['--rules', 'uniform'], { rules: 'uniform' }],
    [['--carry', 'max'], { carry: 'max' }],
    [['--carry', 'plan'], {}],
    [['--accept-merged', '--lines', '--sensitivity'], { acceptMerged: true, lines: true, sensitivity: true }],
    [['--by', 'year', '--strict', '--write-plan', 'plan.csv', '-q'], {}],
  ])('names the options that shaped it: %j', async (argv, options) => {
    expect((await settled([...optionsOf(WHOLE), ...argv]))['options']).toEqual(options);
  });
});
