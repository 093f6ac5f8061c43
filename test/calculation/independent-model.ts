// The calculation once more, written from its statement and not from the program: whole cents, one municipality, one
// year and one intervention after the other.

import type { AmountKey } from '../../src/grant/amounts.js';
import type { Rules, YearRules } from '../../src/law/rules.js';
import type { Budgeted } from '../budget/planned-budgets.js';

type Cents = bigint | null;
export type ModelAmounts = Readonly<Record<AmountKey, Cents>>;

/** What the model says of a municipality-year. */
export interface ModelYear {
  readonly year: number;
  readonly settled: boolean;
  readonly rows: ReadonlyMap<number, ModelAmounts>;
  readonly total: ModelAmounts;
}

interface ModelCarry {
  readonly from: number;
  readonly to: number;
  readonly cents: bigint;
}

type Way = 'plan' | 'max' | 'lawful';

/** The years of a municipality, and the same years with every carry cut to what is allowed. */
export function modelled(
  { rows, plan, actuals }: Budgeted,
  rules: Rules,
  { code, carry }: { readonly code: string; readonly carry: 'plan' | 'max' },
): { readonly planned: readonly ModelYear[]; readonly lawful: readonly ModelYear[] } {
  const planned: ModelYear[] = [];
  const lawful: ModelYear[] = [];
  let [arrived, arrivedLawfully]: readonly (readonly ModelCarry[])[] = [[], []];
  rules.years.forEach((law, index) => {
    const { year } = law;
    const isOf = (part: { readonly municipality: string; readonly year: number }) =>
      part.municipality === code && part.year === year;
    const said: Said = {
      granted: rows
        .filter(isOf)
        .map(({ intervention, granted }) => [intervention, BigInt(granted.toCents())]),
      shifts: plan.shifts.filter(isOf).map(({ from, to, amount }) => [from, to, BigInt(amount.toCents())]),
      spent: actuals.parts
        .filter(isOf)
        .map(({ intervention, spent }) => [intervention, BigInt(spent.toCents())]),
      last: index === rules.years.length - 1,
    };
    const carries =
      carry === 'max'
        ? []
        : plan.carries
            .filter((each) => isOf(each) && !each.amount.isZero())
            .map(({ from, to = from, amount }) => ({ from, to, cents: BigInt(amount.toCents()) }));
    const moves = said.granted.length + said.shifts.length + said.spent.length + carries.length;
    if (moves + (arrived?.length ?? 0) === 0) {
      arrivedLawfully = [];
      return;
    }
    const out = yearOf(law, said, { way: carry, carries, arrived: arrived ?? [] });
    const cut = yearOf(law, said, { way: 'lawful', carries: out.carries, arrived: arrivedLawfully ?? [] });
    planned.push(out.year);
    lawful.push(cut.year);
    [arrived, arrivedLawfully] = [out.carries, cut.carries];
  });
  return { planned, lawful };
}

interface Said {
  readonly granted: readonly (readonly [number, bigint])[];
  readonly shifts: readonly (readonly [number, number, bigint])[];
  readonly spent: readonly (readonly [number, bigint])[];
  readonly last: boolean;
}

interface Carrying {
  readonly way: Way;
  /** As planned; for the cut year, those that are cut. */
  readonly carries: readonly ModelCarry[];
  readonly arrived: readonly ModelCarry[];
}

const THEME_OF = (number: number) =>
  number === 0
    ? null
    : number >= 14
      ? 'ondersteunend'
      : [1, 2, 3, 4].includes(number)
        ? 'sport'
        : 'gezondheid';

const max0 = (cents: bigint) => (cents < 0n ? 0n : cents);
const least = (...cents: readonly Cents[]) =>
  cents.reduce<Cents>((one, other) => (one === null || (other !== null && other < one) ? other : one), null);
const sum = (cents: readonly bigint[]) => cents.reduce((one, other) => one + other, 0n);
const sumKnown = (cents: readonly Cents[]): Cents => {
  const known = cents.filter((each) => each !== null);
  return known.length === 0 ? null : sum(known);
};

/** The whole cents of a share such as 0.15. */
function floored(share: string, cents: bigint): bigint {
  const [whole = '', decimals = ''] = share.split('.');
  return (BigInt(whole + decimals) * cents) / 10n ** BigInt(decimals.length);
}

type Mutable = Record<AmountKey, Cents>;

function yearOf(
  law: YearRules,
  said: Said,
  { way, carries, arrived }: Carrying,
): { readonly year: ModelYear; readonly carries: readonly ModelCarry[] } {
  const walls = law.walls.value;
  const settled = said.spent.length > 0;
  const numbers = new Set<number>([
    ...said.granted.map(([number]) => number),
    ...said.shifts.flatMap(([from, to]) => [to, from]),
    ...said.spent.map(([number]) => number),
    ...arrived.map(({ to }) => to),
    ...carries.map(({ from }) => from),
    ...(way === 'max' ? [0] : []),
  ]);
  const rows = new Map<number, Mutable>();
  for (const number of [...numbers].sort((a, b) => a - b)) {
    rows.set(number, rowOf(number, { law, said, carries, arrived, settled }));
  }
  const total = totalOf(law, [...rows.values()], { settled, last: said.last });
  const wish = new Map([...rows].map(([number, row]) => [number, row.carriedOut ?? 0n]));
  const out =
    way === 'plan'
      ? carries
      : way === 'max'
        ? most(law, rows, total, settled)
        : cut(law, { rows, total, wish, carries });
  for (const [number, row] of rows) {
    row.carriedOut = sum(out.filter(({ from }) => from === number).map(({ cents }) => cents));
    follow(row, walls, law);
  }
  const kept = new Set([
    ...said.granted.map(([number]) => number),
    ...said.shifts.flatMap(([from, to]) => [to, from]),
    ...said.spent.map(([number]) => number),
    ...arrived.map(({ to }) => to),
    ...out.map(({ from }) => from),
  ]);
  for (const number of [...rows.keys()]) if (!kept.has(number)) rows.delete(number);
  const whole = totalOf(law, [...rows.values()], { settled, last: said.last });
  return { year: { year: law.year, settled, rows, total: whole }, carries: out };
}

interface Known {
  readonly law: YearRules;
  readonly said: Said;
  readonly carries: readonly ModelCarry[];
  readonly arrived: readonly ModelCarry[];
  readonly settled: boolean;
}

function rowOf(number: number, { law, said, carries, arrived, settled }: Known): Mutable {
  const walls = law.walls.value;
  const granted = sum(said.granted.filter(([of]) => of === number).map(([, cents]) => cents));
  const carriedIn = sum(arrived.filter(({ to }) => to === number).map(({ cents }) => cents));
  const shiftedIn = sum(said.shifts.filter(([, to]) => to === number).map(([, , cents]) => cents));
  const shiftedOut = sum(said.shifts.filter(([from]) => from === number).map(([, , cents]) => cents));
  const available = granted + carriedIn + shiftedIn - shiftedOut;
  const carriedOut = sum(carries.filter(({ from }) => from === number).map(({ cents }) => cents));
  const spent = settled ? sum(said.spent.filter(([of]) => of === number).map(([, cents]) => cents)) : null;
  const end =
    walls && spent !== null
      ? endOf(law, { granted, carriedIn, shiftedIn, shiftedOut, available, spent })
      : NO_END;
  const base = law['limit-base'].value === 'granted' ? granted : granted + carriedIn;
  const shiftLimit = shiftLimitOf(law, number, base);
  const received = law['shift-limit'].value.base === 'receiving';
  const [gross, other] = received ? [shiftedIn, shiftedOut] : [shiftedOut, shiftedIn];
  const counted = law['shift-counting'].value === 'net' ? max0(gross - other) : gross;
  const carryLimit = carryLimitOf(law, { number, last: said.last, base, unspent: end.ownUnspent });
  const row: Mutable = {
    ...{ granted, carriedIn, shiftedIn, shiftedOut, available, carriedOut, budget: null, spent, ...end },
    ...{ shiftLimit, carryLimit, carryRoom: null, carryUsable: null, toRepay: null },
    shiftRoom: shiftLimit === null ? null : max0(shiftLimit - counted),
  };
  follow(row, walls, law);
  return row;
}

function shiftLimitOf(law: YearRules, number: number, base: bigint): Cents {
  const { share, base: side } = law['shift-limit'].value;
  if (!law.walls.value) return null;
  const excluded = law['shift-excluded-interventions'].value.includes(number);
  if (number === 0 || excluded || themeClosed(law, THEME_OF(number))) return 0n;
  return share === null || side === 'theme' ? null : floored(String(share), base);
}

interface CarryBase {
  readonly number: number;
  readonly last: boolean;
  readonly base: bigint;
  readonly unspent: Cents;
}

function carryLimitOf(law: YearRules, { number, last, base, unspent }: CarryBase): Cents {
  const { scope, share, base: ofWhat } = law['carry-limit'].value;
  if (scope === 'total') return null;
  if (last || (law.walls.value && number === 0)) return 0n;
  const of = ofWhat === 'unspent' ? unspent : base;
  return of === null ? null : floored(String(share), of);
}

/** What follows from what is carried out. */
function follow(row: Mutable, decided: boolean, law: YearRules): void {
  const out = row.carriedOut ?? 0n;
  row.budget = (row.available ?? 0n) - out;
  row.carryRoom = row.carryLimit === null ? null : max0(row.carryLimit - out);
  row.toRepay = decided && row.unspent !== null ? max0(row.unspent - out) : null;
  const standing = law['carry-limit'].value.scope === 'intervention' && decided;
  row.carryUsable =
    standing && row.carryRoom !== null && row.ownUnspent !== null
      ? least(row.carryRoom, max0(row.ownUnspent - out))
      : null;
}

const NO_END = { unspent: null, overspent: null, ownUnspent: null };

interface Flow {
  readonly granted: bigint;
  readonly carriedIn: bigint;
  readonly shiftedIn: bigint;
  readonly shiftedOut: bigint;
  readonly available: bigint;
  readonly spent: bigint;
}

function endOf(law: YearRules, { granted, carriedIn, shiftedIn, shiftedOut, available, spent }: Flow) {
  const own = granted + shiftedIn - shiftedOut;
  return {
    unspent: max0(available - spent),
    overspent: max0(spent - available),
    ownUnspent: law['carry-spent-first'].value
      ? max0(own - max0(spent - carriedIn))
      : max0(available - max0(spent)),
  };
}

function themeClosed(law: YearRules, theme: string | null): boolean {
  const names = {
    sport: 'sport-bewegen-cultuur',
    gezondheid: 'gezondheid-sociale-basis',
    ondersteunend: 'ondersteunend',
  };
  return Object.entries(names).some(
    ([name, id]) => name === theme && law['shift-closed-themes'].value.includes(id),
  );
}

function totalOf(
  law: YearRules,
  rows: readonly Mutable[],
  { settled, last }: { readonly settled: boolean; readonly last: boolean },
): Mutable {
  const of = (key: AmountKey) => sumKnown(rows.map((row) => row[key]));
  const flow = (key: AmountKey) => of(key) ?? 0n;
  const total: Mutable = {
    ...{ granted: flow('granted'), carriedIn: flow('carriedIn'), shiftedIn: flow('shiftedIn') },
    ...{ shiftedOut: flow('shiftedOut'), available: flow('available'), carriedOut: flow('carriedOut') },
    ...{ budget: flow('budget'), shiftLimit: of('shiftLimit'), shiftRoom: of('shiftRoom') },
    ...{ carryLimit: of('carryLimit'), carryRoom: of('carryRoom'), carryUsable: of('carryUsable') },
    ...{ spent: of('spent'), unspent: of('unspent'), overspent: of('overspent') },
    ...{ ownUnspent: of('ownUnspent'), toRepay: of('toRepay') },
  };
  const decided = settled && !law.walls.value;
  const known = {
    ...{ granted: flow('granted'), carriedIn: flow('carriedIn'), shiftedIn: flow('shiftedIn') },
    ...{ shiftedOut: flow('shiftedOut'), available: flow('available'), spent: flow('spent') },
  };
  if (decided) {
    Object.assign(total, endOf(law, known));
    total.toRepay = max0((total.unspent ?? 0n) - flow('carriedOut'));
  }
  const { scope, share, base } = law['carry-limit'].value;
  if (scope === 'total') {
    const granted = law['limit-base'].value === 'granted' ? known.granted : known.granted + known.carriedIn;
    const ofWhat = base === 'unspent' ? total.ownUnspent : granted;
    total.carryLimit = last ? 0n : ofWhat === null ? null : floored(String(share), ofWhat);
    total.carryRoom = total.carryLimit === null ? null : max0(total.carryLimit - flow('carriedOut'));
  }
  if (decided) {
    const left = max0((total.ownUnspent ?? 0n) - flow('carriedOut'));
    total.carryUsable = total.carryRoom === null ? null : least(total.carryRoom, left);
  }
  return total;
}

/** Every carry cut, the lowest interventions first, and of one intervention the lowest destination first. */
function cut(
  law: YearRules,
  {
    rows,
    total,
    wish,
    carries,
  }: {
    readonly rows: ReadonlyMap<number, Mutable>;
    readonly total: Mutable;
    readonly wish: ReadonlyMap<number, bigint>;
    readonly carries: readonly ModelCarry[];
  },
): readonly ModelCarry[] {
  const walls = law.walls.value;
  let left: readonly Cents[] = walls
    ? []
    : law['carry-limit'].value.scope === 'total'
      ? [total.carryLimit, total.ownUnspent]
      : [total.ownUnspent];
  const out: ModelCarry[] = [];
  for (const [number, row] of rows) {
    const others = [...rows].filter(([other]) => other !== 0);
    // Without walls what is not divided may take what the others leave, beside its own.
    const rooms = others.map(([other, { carryLimit }]) =>
      carryLimit === null ? 0n : max0(carryLimit - (wish.get(other) ?? 0n)),
    );
    const limit =
      row.carryLimit === null || number !== 0 || walls ? row.carryLimit : row.carryLimit + sum(rooms);
    let own: readonly Cents[] = [limit, row.ownUnspent];
    const ofRow = carries.filter(({ from }) => from === number).sort((a, b) => a.to - b.to);
    for (const carry of ofRow) {
      const cents = least(carry.cents, ...own, ...left) ?? 0n;
      own = own.map((each) => (each === null ? null : each - cents));
      left = left.map((each) => (each === null ? null : each - cents));
      if (cents > 0n) out.push({ ...carry, cents });
    }
  }
  return out;
}

/** The most that may be carried. */
function most(
  law: YearRules,
  rows: ReadonlyMap<number, Mutable>,
  total: Mutable,
  settled: boolean,
): readonly ModelCarry[] {
  if (!settled) return [];
  const carry = (from: number, cents: bigint) => (cents > 0n ? [{ from, to: from, cents }] : []);
  if (law['carry-limit'].value.scope === 'total')
    return carry(0, least(total.carryLimit, total.ownUnspent) ?? 0n);
  let left = law.walls.value ? null : total.ownUnspent;
  return [...rows].flatMap(([number, row]) => {
    const cents = row.carryLimit === null ? 0n : (least(row.carryLimit, row.ownUnspent, left) ?? 0n);
    left = left === null ? null : left - cents;
    return carry(number, cents);
  });
}
