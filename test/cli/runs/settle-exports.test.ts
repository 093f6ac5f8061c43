// Nine exports of ledgers as the usual packages make them, none of them edited: each with its mapping gives the amounts
// that were worked by hand, and nothing in it is wrong.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';

const FOLDER = 'fixtures/settle/exports';

/** What was spent by year and intervention, and what is said beside it. */
const EXPORTS: readonly (readonly [
  folder: string,
  spent: readonly (readonly [year: number, intervention: number, amount: string])[],
  said: readonly string[],
])[] = [
  // 12,500.00 − 500.00; income on 8… is of no grant.
  [
    'functies-en-categorieen',
    [
      [2024, 7, '12000.00'],
      [2024, 11, '8000.25'],
    ],
    ['PASSED_OVER'],
  ],
  // 1,000.00 − 250.50; the total is held to 749.50 + 2,000.00 − 2,000.00.
  [
    'dagboeken',
    [
      [2024, 7, '749.50'],
      [2024, 11, '2000.00'],
    ],
    ['PASSED_OVER'],
  ],
  // 1,250.00 − 50.25
  [
    'engels',
    [
      [2024, 7, '1199.75'],
      [2024, 11, '300.10'],
    ],
    [],
  ],
  // 1,000.00 − 100.50
  [
    'unicode-tekst',
    [
      [2024, 7, '899.50'],
      [2024, 11, '75.25'],
    ],
    [],
  ],
  // 400.00 + 1,100.00 − 40.00; 99.99 has no project and is of no grant.
  [
    'projecten',
    [
      [2024, 7, '1460.00'],
      [2024, 11, '250.75'],
    ],
    [],
  ],
  // 5,000.00 − 1,250.00
  [
    'lasten-en-baten',
    [
      [2024, 7, '3750.00'],
      [2024, 11, '640.40'],
    ],
    [],
  ],
  // 820.00 − 20.00
  [
    'af-en-bij',
    [
      [2024, 7, '800.00'],
      [2024, 11, '45.45'],
    ],
    ['LEADING_ZEROS'],
  ],
  // 1,200.00 − 100.00; the creditors have the same cost centres.
  [
    'auditfile-kostenplaatsen',
    [
      [2024, 7, '1100.00'],
      [2024, 11, '300.50'],
    ],
    ['AUDITFILE_LEFT_OUT'],
  ],
  [
    'auditfile-over-twee-jaren',
    [
      [2024, 7, '60.10'],
      [2025, 11, '30.20'],
    ],
    [],
  ],
];

/** The files of an export by their names, and the options that name them. */
function given(folder: string) {
  const names = readdirSync(`${FOLDER}/${folder}`);
  const files = Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(`${FOLDER}/${folder}/${name}`))]),
  );
  const [ledger = ''] = names.filter((name) => name.startsWith('grootboek') || name.endsWith('.xaf'));
  const columns = names.includes('kolommen.csv') ? ['--columns', 'kolommen.csv'] : [];
  return { files, argv: ['-m', 'Almere', '-s', ledger, '--map', 'koppeling.csv', ...columns] };
}

describe.each(EXPORTS)('%s', (folder, spent, said) => {
  const { files, argv } = given(folder);

  test('is settled to the cent', async () => {
    const { rows, findings } = await jsonOf(['settle', ...argv], { files });
    const found = rows.flatMap(({ year, intervention, spent: of }) =>
      of === null || of === '0.00' ? [] : [[year, intervention, of]],
    );
    expect(found).toEqual(spent);
    const own = findings.filter(({ code }) => code !== 'OVERSPENT' && code !== 'ASSUMED_RULE');
    expect(own.map(({ code }) => code)).toEqual(said);
  });

  test('goes through check', async () => {
    expect((await runSpuk(['check', ...argv], { files })).status).toBe(0);
  });
});

test('there are nine, each in a folder of its own', () => {
  expect(EXPORTS.map(([folder]) => folder).sort()).toEqual(readdirSync(FOLDER).sort());
  expect(EXPORTS).toHaveLength(9);
});
