import { join } from 'node:path';
import { type Contender, firstLine, type Program } from './contender.js';
import { budgetRows, settledRows, writeJournal } from './journal.js';

const DOES_NOT = 'limits, rooms, find what breaks a rule, name sources';

export const hledger: Program = {
  name: 'hledger',
  version: () => firstLine('hledger', '--version')?.replace(/,.*/, ''),
  country: ({ country, folder }) => {
    const journal = join(folder, 'country.journal');
    writeJournal(journal, country);
    const out = join(folder, 'country-balances.csv');
    return [balance(journal, out, { rows: () => budgetRows(out), does: 'parts and budget of every row' })];
  },
  ledger: ({ ledger, folder }) => {
    const journal = join(folder, 'ledger.journal');
    writeJournal(journal, ledger);
    const out = join(folder, 'ledger-balances.csv');
    return [
      balance(journal, out, {
        rows: () => settledRows(out),
        does: 'parts, and what is left, which is to be repaid where it is above zero',
      }),
    ];
  },
};

/** Everything but the other side of the bookings, accounts without money too. */
function balance(journal: string, out: string, rest: Pick<Contender, 'rows' | 'does'>): Contender {
  const report = ['balance', 'not:^Rijk', 'not:^Bank', '--tree', '--no-elide', '--empty', '--no-total'];
  return {
    subject: {
      name: 'hledger',
      command: 'hledger',
      args: ['-f', journal, ...report, '-O', 'csv', '-o', out],
    },
    doesNot: DOES_NOT,
    ...rest,
  };
}
