import { join } from 'node:path';
import { type Contender, firstLine, type Program } from './contender.js';
import type { BudgetFiles, Data } from './data.js';
import { csvRows } from './rows.js';

const PYTHON = process.env['PYTHON'] ?? '/usr/bin/python3';
const VERSIONS =
  'import platform, pandas; print(f"pandas {pandas.__version__} (Python {platform.python_version()})")';

export const pandas: Program = {
  name: 'pandas',
  version: () => firstLine(PYTHON, '-c', VERSIONS),
  country: ({ country, folder }) => inBoth(country, folder, 'rows, limits, rooms'),
  ledger: ({ ledger, folder }) => inBoth(ledger, folder, 'rows, totals, limits, rooms'),
};

function inBoth(files: BudgetFiles, folder: Data['folder'], does: string): readonly Contender[] {
  return ['floats', 'cents'].map((mode) => {
    const out = join(folder, `pandas-${mode}.csv`);
    const { allocation, plan, bookings } = files;
    const inputs = [allocation, plan, ...(bookings === undefined ? [] : [bookings])];
    return {
      subject: {
        name: `pandas, ${mode}`,
        command: PYTHON,
        args: ['bench/others/budget.py', mode, out, ...inputs],
      },
      rows: () => csvRows(out),
      does,
      doesNot: 'check the input, find what breaks a rule, name sources; the rules stand in the script',
    };
  });
}
