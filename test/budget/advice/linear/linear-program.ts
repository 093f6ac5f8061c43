// A linear program as it is written down: variables, sums of them, and what a sum may come to. HiGHS solves it.

import type { Highs } from 'highs';

/** A constant, and variables by their numbers, each so many times. */
export interface Sum {
  readonly constant: number;
  readonly times: ReadonlyMap<number, number>;
}

/** Variables, none of them below zero, and sums that are not below zero. */
export interface Program {
  variables: number;
  readonly notBelowZero: Sum[];
  /** Of two sums one is zero, and none is below it. */
  readonly either: (readonly [Sum, Sum])[];
  /** What is moved, each cent as often as it counts. */
  moved: Sum;
}

export function constant(value: number): Sum {
  return { constant: value, times: new Map() };
}

export const NOTHING = constant(0);

export function emptyProgram(): Program {
  return { variables: 0, notBelowZero: [], either: [], moved: NOTHING };
}

export function variable(program: Program): Sum {
  return { constant: 0, times: new Map([[program.variables++, 1]]) };
}

/** A variable that is moved, of which a cent counts so many times. */
export function moving(program: Program, many: number): Sum {
  const sum = variable(program);
  program.moved = plus(program.moved, times(sum, many));
  return sum;
}

function times({ constant: value, times: all }: Sum, many: number): Sum {
  return { constant: value * many, times: new Map([...all].map(([of, each]) => [of, each * many])) };
}

export function plus(...sums: readonly Sum[]): Sum {
  const times = new Map<number, number>();
  for (const sum of sums) for (const [of, many] of sum.times) times.set(of, (times.get(of) ?? 0) + many);
  return { constant: sums.reduce((total, sum) => total + sum.constant, 0), times };
}

export function minus(from: Sum, ...sums: readonly Sum[]): Sum {
  return plus(from, times(plus(...sums), -1));
}

/** One sum is no more than another. */
export function atMost(program: Program, sum: Sum, most: Sum): void {
  program.notBelowZero.push(minus(most, sum));
}

/** Whether nothing is decided of a sum. */
export function isKnown({ times }: Sum): boolean {
  return [...times.values()].every((many) => many === 0);
}

/**
 * The least that a sum can come to, of whole cents.
 *
 * HiGHS computes in doubles, and every amount here is whole cents. What the whole country is granted in a year is
 * 3 × 10^10 cents, far below 2^53, so that each amount and each sum of them is held exactly. What a constraint may be
 * missed by is 10^-7 cents, which over the hundreds of constraints of a municipality stays far below half a cent; so the
 * nearest whole number is the optimum, if the optimum is one. That it comes out near a whole number is asked as well:
 * more than a hundredth of a cent beside it is a fault. What is no optimum yet is not taken for one: every price is a
 * whole number, or of thousandths where it counts what is moved, and HiGHS passes over none above 10^-7.
 * @unit cent
 */
export function leastCents(highs: Highs, program: Program, sum: Sum): number {
  const found = least(highs, program, sum);
  const whole = Math.round(found);
  if (Math.abs(found - whole) > 0.01) throw new Error(`${found} is no whole number of cents`);
  return whole === 0 ? 0 : whole;
}

/** The least of a sum. Where both sums of an either-or are above zero, each is tried without the other. */
export function least(highs: Highs, program: Program, sum: Sum): number {
  const { found, values } = solved(highs, program, sum);
  const cents = ({ constant: start, times }: Sum) =>
    [...times].reduce((total, [of, many]) => total + many * (values[of] ?? 0), start);
  const both = program.either.find((pair) => pair.every((one) => cents(one) > 0.01));
  if (both) {
    const without = both.map((none) => ({
      ...program,
      notBelowZero: [...program.notBelowZero, minus(NOTHING, none)],
      either: program.either.filter((pair) => pair !== both),
    }));
    return Math.min(...without.map((one) => least(highs, one, sum)));
  }
  return found;
}

/** The least of a sum, whatever of an either-or, and the variables that give it. */
function solved(
  highs: Highs,
  { variables, notBelowZero }: Program,
  sum: Sum,
): { readonly found: number; readonly values: Float64Array } {
  const rows = notBelowZero.map(({ times }) => [...times].filter(([, many]) => many !== 0));
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  const columns = (value: (of: number) => number) => Array.from({ length: variables }, (_, of) => value(of));
  const model = {
    numCols: variables,
    numRows: rows.length,
    offset: sum.constant,
    colCost: columns((of) => sum.times.get(of) ?? 0),
    colLower: columns(() => 0),
    colUpper: columns(() => highs.infinity),
    rowLower: notBelowZero.map((row) => -row.constant),
    rowUpper: rows.map(() => highs.infinity),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: variables,
      starts,
      indices: rows.flatMap((row) => row.map(([of]) => of)),
      values: rows.flatMap((row) => row.map(([, many]) => many)),
    },
  } as const;
  return highs.withModel(model, (solver) => {
    solver.options.set({ output_flag: false });
    solver.run();
    const status = solver.getModelStatus();
    if (status !== highs.constants.modelStatus.optimal) throw new Error(`no optimum: status ${status}`);
    return { found: solver.getObjectiveValue(), values: solver.getSolution().colValue };
  });
}
