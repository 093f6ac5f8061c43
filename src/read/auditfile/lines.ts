// What is looked at of an auditfile, and what its lines are: XAF 3.1, 3.2, 3.2.1 and 4.0.

import type { LookedAt } from './elements.js';

const leaf = (as: string): LookedAt => ({ as });

/** What counts: bookings in transactions. Opening balances and subledgers are of other elements, and pass by. */
export const LOOKED_AT: LookedAt = {
  within: {
    header: {
      within: {
        fiscalYear: leaf('fiscalYear'),
        startDate: leaf('startDate'),
        endDate: leaf('endDate'),
        curCode: leaf('curCode'),
      },
    },
    company: {
      within: {
        generalLedger: {
          within: {
            ledgerAccount: {
              as: 'account',
              many: true,
              within: { accID: leaf('account.id'), accTp: leaf('account.type') },
            },
          },
        },
        periods: {
          within: {
            period: {
              as: 'period',
              many: true,
              within: {
                periodNumber: leaf('period.number'),
                startDatePeriod: leaf('period.start'),
                endDatePeriod: leaf('period.end'),
              },
            },
          },
        },
        transactions: {
          as: 'transactions',
          within: {
            linesCount: leaf('lines'),
            totalDebit: leaf('debit'),
            totalCredit: leaf('credit'),
            journal: {
              as: 'journal',
              many: true,
              within: {
                jrnTp: leaf('journal.type'),
                transaction: {
                  as: 'transaction',
                  many: true,
                  within: {
                    periodNumber: leaf('transaction.period'),
                    trLine: {
                      as: 'line',
                      many: true,
                      within: {
                        accID: leaf('line.account'),
                        amnt: leaf('line.amount'),
                        amntTp: leaf('line.side'),
                        costID: leaf('line.cost'),
                        cost: leaf('line.cost'),
                        prodID: leaf('line.product'),
                        product: leaf('line.product'),
                        projID: leaf('line.project'),
                        project: leaf('line.project'),
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

const VERSIONS: readonly (readonly [RegExp, string])[] = [
  [/auditfiles\.nl\/XAF\/3\.2(?:\.1)?\/?$/i, '3.2'],
  [/auditfiles\.nl\/XAF\/3\.1\/?$/i, '3.1'],
  [/XmlauditfileXAF_4\.0\/?$/i, '4.0'],
];

/** The version that a namespace stands for; undefined for another. */
export function versionOf(namespace: string): string | undefined {
  return VERSIONS.find(([pattern]) => pattern.test(namespace))?.[1];
}

const AMOUNT = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/** An amount of an auditfile: a point, at most two decimals. @unit cent */
export function centsOf(text: string): number | undefined {
  const [, minus, euros, cents = ''] = AMOUNT.exec(text) ?? [];
  if (euros === undefined) return undefined;
  const whole = Number(euros) * 100 + Number(cents.padEnd(2, '0'));
  return minus === '-' ? -whole : whole;
}
