import { cellOf } from '../tables/columns.js';
import type { AllocationTable } from './allocation-part.js';
import { type RowSums, type TotalOf, type TotalRows, totalRows } from './total-rows.js';

/** The totals of an allocation with a municipality and year a row. */
export function allocationTotals(part: AllocationTable): TotalRows {
  const { reader, columns, labelIn } = part;
  return totalRows({
    ...{ open: part, labelIn, sums: grantedSums(part) },
    amount: reader.amount,
    further: [
      {
        cell: cellOf(columns, 'intervention'),
        read: (row, cell) => ({ intervention: reader.intervention(row, cell) }),
      },
    ],
  });
}

/** The sums of the rows so far, by everything that a total may say of them. */
type Sums = Map<string, bigint>;

function grantedSums({ rows }: Pick<AllocationTable, 'rows'>): RowSums {
  const all: Sums = new Map();
  const since: Sums = new Map();
  let added = 0;
  const addUp = (): void => {
    for (; added < rows.length; added += 1) {
      const row = rows[added];
      if (row) for (const sums of [all, since]) addTo(sums, row);
    }
  };
  const sumIn = (sums: Sums) => (of: TotalOf) => {
    addUp();
    return sums.get(keyOf(of));
  };
  return {
    all: sumIn(all),
    since: sumIn(since),
    end: () => {
      addUp();
      since.clear();
    },
  };
}

function keyOf({ municipality = '*', year = 0, intervention = -1 }: TotalOf): string {
  return `${municipality} ${year} ${intervention}`;
}

/** Adds a row to the sums of everything that it is of. */
function addTo(
  sums: Sums,
  { municipality, year, intervention, granted }: AllocationTable['rows'][number],
): void {
  const cents = BigInt(granted.toCents());
  for (const ofMunicipality of [{}, { municipality }])
    for (const ofYear of [{}, { year }])
      for (const ofIntervention of [{}, { intervention }]) {
        const key = keyOf({ ...ofMunicipality, ...ofYear, ...ofIntervention });
        sums.set(key, (sums.get(key) ?? 0n) + cents);
      }
}
