import type { YearTable } from '../../calculation/year-table.js';
import type { ParameterId } from '../../law/parameter.js';

/** A year that cannot be advised on, and the two parameters that make it so. */
export interface NoAdvice {
  readonly year: number;
  readonly parameters: readonly [ParameterId, ParameterId];
  /** The first year from which an advice can be given, as far as this year goes. */
  readonly from: number;
}

/**
 * The first year in which a limit is a share of what is itself being decided: of money carried in, or of what is left
 * unspent. Then a euro moved changes the limit, and what can be moved is no sum of fixed limits any more.
 * @law data/grants/<id>/rules: limit-base, carry-limit
 */
export function notAFlow(tables: readonly YearTable[], from: number): NoAdvice | undefined {
  for (const table of tables) {
    const parameters = table.year < from ? undefined : undecided(table, carriesInto(tables, table, from));
    // Where nothing is decided of the years before, what comes in is known; what is shifted in the year itself is not.
    if (parameters)
      return { year: table.year, parameters, from: table.year + (parameters[1] === 'shift-limit' ? 1 : 0) };
  }
  return undefined;
}

/** The parameters of a year that leave its limits open until everything is decided. */
function undecided({ rules, last }: YearTable, carriedIn: boolean): NoAdvice['parameters'] | undefined {
  const { share, base } = rules['carry-limit'].value;
  const carries = !last && !share.isZero();
  const shifts = rules.walls.value && rules['shift-limit'].value.share?.isZero() !== true;
  if (carries && base === 'unspent') {
    if (carriedIn) return ['carry-limit', 'carry-spent-first'];
    if (shifts) return ['carry-limit', 'shift-limit'];
  }
  const isLimited = (carries && base === 'granted') || (rules.walls.value && hasShiftLimits(rules));
  return carriedIn && isLimited && rules['limit-base'].value === 'granted-and-carried-in'
    ? ['limit-base', 'carry-limit']
    : undefined;
}

function hasShiftLimits({
  'shift-limit': shiftLimit,
  'shift-receiving-cap': shiftReceivingCap,
}: YearTable['rules']): boolean {
  return shiftLimit.value.share?.isZero() === false || shiftReceivingCap.value !== null;
}

/** Whether something may be carried into a year that is being decided. */
function carriesInto(tables: readonly YearTable[], { year }: YearTable, from: number): boolean {
  const before = tables.find((table) => table.year === year - 1);
  return before !== undefined && before.year >= from && !before.rules['carry-limit'].value.share.isZero();
}
