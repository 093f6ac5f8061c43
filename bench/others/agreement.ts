// Whether another program comes to the same amounts.

/** The amounts of a row by their key in the JSON; blank where there is none, absent where a program makes none. */
export type Row = Readonly<Record<string, string>>;

/** Rows by municipality, year and intervention; the total of a municipality-year has a blank intervention. */
export type Rows = ReadonlyMap<string, Row>;

export interface Agreement {
  /** Amounts and rows that both have. */
  readonly amounts: number;
  readonly rows: number;
  /** The rows of those in which something differs, and by how many euros at most. */
  readonly differing: number;
  readonly largest: number;
  /** Amounts of which only one of the two is an amount. */
  readonly unmatched: number;
  /** Rows that only one of the two has. */
  readonly notMade: number;
  readonly unknown: number;
}

/** Holds the amounts that another program made to ours. */
export function agreement(ours: Rows, theirs: Rows): Agreement {
  let [amounts, rows, differing, largest, unmatched] = [0, 0, 0, 0, 0];
  for (const [key, row] of theirs) {
    const own = ours.get(key);
    if (!own) continue;
    rows += 1;
    const names = Object.keys(row).filter((name) => own[name] !== undefined);
    amounts += names.length;
    const gaps = names.map((name) => gap(own[name], row[name])).filter((euros) => euros !== 0);
    if (gaps.length > 0) differing += 1;
    largest = Math.max(largest, ...gaps.filter((euros) => euros !== undefined));
    unmatched += gaps.filter((euros) => euros === undefined).length;
  }
  const [notMade, unknown] = [ours.size - rows, theirs.size - rows];
  return { amounts, rows, differing, largest, unmatched, notMade, unknown };
}

/**
 * The euros between two amounts; nothing where only one is an amount. Decimal texts of so few digits are the same
 * double only where they are the same amount.
 */
function gap(one = '', other = ''): number | undefined {
  if (one === other) return 0;
  const euros = one === '' || other === '' ? Number.NaN : Math.abs(Number(one) - Number(other));
  return Number.isNaN(euros) ? undefined : euros;
}

/** An agreement in words, for a cell of a table. */
export function inWords({ rows, amounts, ...off }: Agreement): string {
  return [
    off.differing === 0
      ? `yes: ${count(rows)} rows, ${count(amounts)} amounts`
      : `**no**: ${count(off.differing)} of ${count(rows)} rows differ, by at most € ${off.largest.toFixed(2)}`,
    ...(off.unmatched > 0 ? [`**${count(off.unmatched)} amounts that only one has**`] : []),
    ...(off.notMade > 0 ? [`${count(off.notMade)} rows not made`] : []),
    ...(off.unknown > 0 ? [`**${count(off.unknown)} rows that spuk does not have**`] : []),
  ].join('; ');
}

function count(number: number): string {
  return number.toLocaleString('en');
}
