import type { ShownOutcome } from '../../budget/shown.js';
import type { Level } from '../../calculation/columns.js';
import { hasThemeLimits } from '../../calculation/definitions.js';
import type { CalculatedKey } from '../../calculation/operations.js';
import { amountAt, type YearTable } from '../../calculation/year-table.js';
import type { BudgetTotal } from '../../grant/grant-year.js';
import { carryLimitLevel } from '../../law/levels.js';
import { rulesOf } from '../../law/rules.js';
import { Amount } from '../../money/amount.js';

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
  { tree }: Pick<ShownOutcome, 'tree'>,
  closed: readonly number[] = [],
): readonly LimitUse[] {
  return tree
    .flatMap(({ years }) => years)
    .flatMap(({ year, table, receiver }) => {
      const uses = [...shiftUses(table, receiver), ...carryUses(table, receiver)];
      return closed.includes(year) ? uses.map((use) => ({ ...use, undecided: null })) : uses;
    });
}

/** A limit, and the amount that counts against it, of the same cell. */
interface LimitCell {
  readonly kind: LimitUse['kind'];
  readonly level: Level;
  readonly at: number;
  readonly used: CalculatedKey;
  readonly limit: CalculatedKey;
  readonly where: Pick<LimitUse, 'intervention' | 'theme'>;
}

function shiftUses(table: YearTable, receiver: number): readonly LimitUse[] {
  const { slots, themeIds } = table.ground;
  const ofThemes = hasThemeLimits(table.rules)
    ? themeIds.flatMap((theme, index) => {
        const at = receiver * themeIds.length + index;
        const cell = { kind: 'shift', level: 'themes', at, used: 'shiftedOut', limit: 'shiftLimit' } as const;
        return theme === null ? [] : useOf(table, receiver, { ...cell, where: { theme } });
      })
    : [];
  const limits = table.column('rows', 'shiftLimit');
  const ofRows = slots.flatMap(({ intervention }, slot) => {
    const at = receiver * slots.length + slot;
    if (Number.isNaN(limits[at])) return [];
    const cell = { kind: 'shift', level: 'rows', at, used: 'shiftCounted', limit: 'shiftLimit' } as const;
    return useOf(table, receiver, { ...cell, where: { intervention } });
  });
  return [...ofThemes, ...ofRows];
}

function carryUses(table: YearTable, receiver: number): readonly LimitUse[] {
  const carry = { kind: 'carry', used: 'carriedOut', limit: 'judgedCarryLimit' } as const;
  if (carryLimitLevel(table.rules) === 'totals') {
    return useOf(table, receiver, { ...carry, level: 'totals', at: receiver, where: {} });
  }
  const { slots } = table.ground;
  return slots.flatMap(({ intervention }, slot) => {
    const at = receiver * slots.length + slot;
    return useOf(table, receiver, { ...carry, level: 'rows', at, where: { intervention } });
  });
}

function useOf(table: YearTable, receiver: number, cell: LimitCell): readonly LimitUse[] {
  const { kind, level, at, where } = cell;
  const limit = amountAt(table, level, cell.limit, at);
  if (limit === null || (level === 'rows' && table.here[at] === 0)) return [];
  const used = amountAt(table, level, cell.used, at) ?? Amount.zero;
  const room = limit.minus(used).orZero();
  const decided = level === 'themes' ? 'totals' : level;
  const place = level === 'themes' ? receiver : at;
  const spent = amountAt(table, decided, 'spent', place);
  const carryUsable = amountAt(table, decided, 'carryUsable', place);
  return [
    {
      kind,
      municipality: table.ground.receivers[receiver] ?? '',
      year: table.year,
      used,
      limit,
      room,
      undecided: undecidedOf(kind, { spent, carryUsable }, room),
      excess: used.minus(limit).orZero(),
      ...where,
    },
  ];
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
  const base = rulesOf(rules, year)?.['shift-limit'].value.base;
  const counted = kind === 'shift' && base === 'receiving' ? to : from;
  const theme = rows.find((row) => row.year === year && row.intervention === counted)?.theme;
  const usesOfYear = uses.filter((use) => use.kind === kind && use.year === year);
  return (
    usesOfYear.find(({ intervention }) => intervention !== undefined && intervention === counted) ??
    usesOfYear.find((use) => use.theme !== undefined && use.theme === theme) ??
    usesOfYear.find((use) => use.intervention === undefined && use.theme === undefined)
  );
}
