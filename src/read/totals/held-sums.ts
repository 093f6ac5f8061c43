// The sums that totals are held to: of everything that rows are of, from the beginning and since any earlier total.
// A row that was refused makes the sums unknown that it may belong to: no total over it is right or wrong.

/** What a row, or the rows of a total, are of. */
export type Facet =
  | 'municipality'
  | 'year'
  | 'intervention'
  | 'kind'
  | 'from'
  | 'to'
  /** The column of amounts, where a row has several. */
  | 'column'
  /** The code in a column of a ledger. */
  | `code ${number}`;

/** What rows are of; a facet that is not there is not known. */
export type PartOf = { readonly [facet in Facet]?: string | number | undefined };

/** What rows are asked for; a facet that is not there may be anything. */
export type AskedOf = { readonly [facet in Facet]?: string | number | ReadonlySet<unknown> | undefined };

/** The rows that are of the same, and their sum so far in whole cents. */
export interface HeldPart {
  readonly of: PartOf;
  cents: number;
  /** The stretch between two totals in which it last had a row, and for each that had one the sum before it. */
  last: number;
  readonly before: { readonly stretch: number; readonly cents: number }[];
}

/** The sum of some rows; undefined where it is not known. */
export interface RowsSum {
  readonly cents: number;
  /** Whether there are any. */
  readonly found: boolean;
}

export interface HeldSums {
  /** A new part; rows of the same may share it. */
  readonly part: (of: PartOf) => HeldPart;
  readonly add: (part: HeldPart, cents: number) => void;
  /** That the amount of a row is not known: of what it is of, or nobody knows of what. */
  readonly lost: (of?: PartOf) => void;
  /** That a total stood here, so that another stretch begins. */
  readonly end: () => void;
  /** The stretch that rows are in now. */
  readonly stretch: () => number;
  /** The sum of the rows that are asked for, since a stretch began; from the first for 0. */
  readonly sum: (asked: AskedOf, since: number) => RowsSum | undefined;
  /** Whether rows have everything that is asked, each for itself. */
  readonly stands: (asked: AskedOf) => boolean;
  /** The sum of all rows, and of those in this stretch; NaN where it is not known. */
  readonly whole: () => readonly [all: number, since: number];
}

export function heldSums(): HeldSums {
  const parts: HeldPart[] = [];
  let recent: HeldPart[] = [];
  let stretch = 0;
  // The last stretch with a row of which nothing is known.
  let lost = -1;
  let [all, before] = [0, 0];
  // Totals of a name are as many as there are groups, and each asks whether its name is anybody's.
  const known = new Map<string, Set<unknown>>();
  const part = (of: PartOf): HeldPart => {
    const made = { of, cents: 0, last: -1, before: [] };
    parts.push(made);
    return made;
  };
  const know = (of: PartOf): void => {
    for (const facet of facetsOf(of)) {
      const values = known.get(facet) ?? new Set();
      known.set(facet, values.add(of[facet]));
    }
  };
  const begin = (of: HeldPart): void => {
    if (of.last < 0) know(of.of);
    of.before.push({ stretch, cents: of.cents });
    of.last = stretch;
    recent.push(of);
  };
  const add = (to: HeldPart, cents: number): void => {
    if (to.last !== stretch) begin(to);
    to.cents += cents;
    all += cents;
  };
  return {
    ...{ part, add },
    lost: (of) => {
      if (of) add(part(of), Number.NaN);
      else lost = stretch;
      all = Number.NaN;
    },
    end: () => {
      stretch += 1;
      recent = [];
      before = all;
    },
    stretch: () => stretch,
    sum: (asked, since) => {
      if (lost >= since) return undefined;
      return sumOf(since === stretch ? recent : parts, asked, since);
    },
    stands: (asked) =>
      facetsOf(asked).every((facet) => {
        const [wanted, values = new Set()] = [asked[facet], known.get(facet)];
        return wanted instanceof Set ? [...wanted].some((each) => values.has(each)) : values.has(wanted);
      }),
    whole: () => [all, all - before],
  };
}

function sumOf(parts: readonly HeldPart[], asked: AskedOf, since: number): RowsSum | undefined {
  let [cents, found] = [0, false];
  for (const part of parts) {
    if (part.last < since) continue;
    const fit = fits(part.of, asked);
    if (fit === false) continue;
    if (fit === undefined) return undefined;
    const earlier = since === 0 ? 0 : (part.before.find(({ stretch }) => stretch >= since)?.cents ?? 0);
    cents += part.cents - earlier;
    found = true;
  }
  return Number.isSafeInteger(cents) ? { cents, found } : undefined;
}

/** Whether rows are of what is asked; undefined where that is not known of them. */
function fits(of: PartOf, asked: AskedOf): boolean | undefined {
  let isKnown = true;
  for (const facet of facetsOf(asked)) {
    const [wanted, has] = [asked[facet], of[facet]];
    if (wanted === undefined) continue;
    if (has === undefined) isKnown = false;
    else if (wanted instanceof Set ? !wanted.has(has) : wanted !== has) return false;
  }
  return isKnown ? true : undefined;
}

function facetsOf(asked: AskedOf | PartOf): readonly Facet[] {
  return Object.keys(asked) as Facet[];
}
