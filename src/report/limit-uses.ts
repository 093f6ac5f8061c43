import { groupedBy, type ShownOutcome } from '../budget/shown.js';
import { type BudgetRow, type BudgetTotal, themesOf } from '../grant/grant-year.js';
import { rulesOf, type YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { roomOf } from '../rules/room.js';
import { shiftCounted, themeShiftLimit } from '../rules/shift-limit.js';

/** A limit that stands, and what of it is used. */
export interface LimitUse {
  readonly kind: 'shift' | 'carry';
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  /** Where the limit stands: on an intervention, on a theme, or on the municipality-year (neither). */
  readonly intervention?: number;
  readonly theme?: string;
  /** @unit euro */
  readonly used: Amount;
  /** @unit euro */
  readonly limit: Amount;
  /** @unit euro, not below zero */
  readonly room: Amount;
  /** What of the room can still be decided on. @unit euro; null: nothing in this year can be decided any more */
  readonly undecided: Amount | null;
  /** What is used beyond the limit. @unit euro, not below zero */
  readonly excess: Amount;
}

/**
 * Every limit that stands in the years shown, where it stands, in the order of the rows.
 * @param closed the years in which nothing can be decided any more
 */
export function limitUses(
  { rules, rows, totals }: ShownOutcome,
  closed: readonly number[] = [],
): readonly LimitUse[] {
  const byYear = groupedBy(rows, ({ municipality, year }) => `${municipality} ${year}`);
  return totals.flatMap((total) => {
    const ofYear = rulesOf(rules, total.year);
    if (!ofYear) return [];
    const rowsOfYear = byYear.get(`${total.municipality} ${total.year}`)?.parts ?? [];
    const uses = [...shiftUses(rowsOfYear, ofYear), ...carryUses(rowsOfYear, total, ofYear)];
    return closed.includes(total.year) ? uses.map((use) => ({ ...use, undecided: null })) : uses;
  });
}

function shiftUses(rows: readonly BudgetRow[], rules: YearRules): readonly LimitUse[] {
  const ofThemes = themesOf(rows).flatMap(([theme, ofTheme]) => {
    const limit = themeShiftLimit(ofTheme, rules);
    const [first] = ofTheme;
    const used = Amount.sum(ofTheme.map(({ shiftedOut }) => shiftedOut));
    return limit && first ? [useOf('shift', first, { theme }, { used, limit })] : [];
  });
  const ofRows = rows.flatMap((row) => {
    const { intervention, shiftLimit: limit } = row;
    return limit ? [useOf('shift', row, { intervention }, { used: shiftCounted(row, rules), limit })] : [];
  });
  return [...ofThemes, ...ofRows];
}

function carryUses(
  rows: readonly BudgetRow[],
  total: BudgetTotal,
  { carryLimit }: YearRules,
): readonly LimitUse[] {
  if (carryLimit.value.scope === 'total') {
    const { carryLimit: limit, carriedOut: used } = total;
    return limit ? [useOf('carry', total, {}, { used, limit })] : [];
  }
  return rows.flatMap((row) => {
    const { intervention, carryLimit: limit, carriedOut: used } = row;
    return limit ? [useOf('carry', row, { intervention }, { used, limit })] : [];
  });
}

function useOf(
  kind: LimitUse['kind'],
  part: Pick<BudgetTotal, 'municipality' | 'year' | 'spent' | 'carryUsable'>,
  where: Pick<LimitUse, 'intervention' | 'theme'>,
  { used, limit }: Pick<LimitUse, 'used' | 'limit'>,
): LimitUse {
  const { municipality, year } = part;
  const room = roomOf(limit, used) ?? Amount.zero;
  const excess = used.minus(limit).orZero();
  const undecided = undecidedOf(kind, part, room);
  return { kind, municipality, year, ...where, used, limit, room, undecided, excess };
}

/** In a settled year nothing is shifted any more, and no more is carried than is left of its own money. */
function undecidedOf(
  kind: LimitUse['kind'],
  { spent, carryUsable }: Pick<BudgetTotal, 'spent' | 'carryUsable'>,
  room: Amount,
): Amount | null {
  if (spent === null) return room;
  return kind === 'shift' ? null : carryUsable;
}

/** What a row of a plan moves, and where. */
export interface Move {
  readonly kind: LimitUse['kind'];
  readonly year: number;
  readonly from: number;
  /** null of a carry that arrives where it left. */
  readonly to: number | null;
}

/** The limit that a row of a plan counts against; undefined where none stands. */
export function useOfMove(
  uses: readonly LimitUse[],
  { kind, year, from, to }: Move,
  { rules, rows }: Pick<ShownOutcome, 'rules' | 'rows'>,
): LimitUse | undefined {
  const base = rulesOf(rules, year)?.shiftLimit.value.base;
  const counted = kind === 'shift' && base === 'receiving' ? to : from;
  const theme = rows.find((row) => row.year === year && row.intervention === counted)?.theme;
  const ofYear = uses.filter((use) => use.kind === kind && use.year === year);
  return (
    ofYear.find(({ intervention }) => intervention !== undefined && intervention === counted) ??
    ofYear.find((use) => use.theme !== undefined && use.theme === theme) ??
    ofYear.find((use) => use.intervention === undefined && use.theme === undefined)
  );
}
