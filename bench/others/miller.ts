import { join } from 'node:path';
import { type Contender, firstLine, type Program } from './contender.js';
import type { BudgetFiles } from './data.js';
import { csvRows } from './rows.js';

const PARTS = 'granted,carriedIn,shiftedIn,shiftedOut,carriedOut,spent';

export const miller: Program = {
  name: 'Miller',
  version: () => firstLine('mlr', '--version')?.replace('mlr', 'Miller'),
  country: ({ country, folder }) => inBoth(country, folder, 'rows, limits, rooms'),
  ledger: ({ ledger, folder }) => inBoth(ledger, folder, 'rows, totals, limits, rooms'),
};

function inBoth(
  { allocation, plan, bookings }: BudgetFiles,
  folder: string,
  does: string,
): readonly Contender[] {
  const inputs = [allocation, plan, ...(bookings === undefined ? [] : [bookings])];
  return ['floats', 'cents'].map((mode) => {
    const out = join(folder, `miller-${mode}.csv`);
    return {
      subject: {
        name: `Miller, ${mode}`,
        command: 'mlr',
        args: ['--icsv', '--ifs', ';', '--ocsv', ...verbs(mode, bookings !== undefined), ...inputs],
        output: out,
      },
      rows: () => csvRows(out),
      does,
      doesNot: 'check the input, find what breaks a rule, name sources; the rules stand in the script',
    };
  });
}

/** The country has codes for the municipalities, and no bookings. */
function verbs(mode: string, isYearEnd: boolean): readonly string[] {
  const put = (...names: readonly string[]) => [
    'put',
    ...[mode, ...names].flatMap((name) => ['-f', `bench/others/${name}.mlr`]),
    'then',
  ];
  return [
    ...(isYearEnd ? [] : ['rename', 'gemeentecode,gemeente', 'then']),
    ...put('parts'),
    ...['stats1', '-a', 'sum', '-f', PARTS, '-g', 'gemeente,jaar,onderdeel', 'then'],
    ...put('limits', ...(isYearEnd ? ['year-end'] : [])),
    ...put('text'),
    'unsparsify',
  ];
}
