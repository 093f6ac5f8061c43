import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, EMPTY, word } from '../cell.js';
import type { TableRow } from '../table.js';
import type { AmountDifference, DifferenceKey } from './result-difference.js';

/** An amount in two results. */
export type Compared = Pick<AmountDifference, 'old' | 'new' | 'difference'>;

/** A line of a table of differences: what names it, and its amounts that differ. */
export interface Line {
  readonly label: readonly Cell[];
  readonly amounts: readonly AmountDifference[];
}

/** The lines of a table, and the totals that they add up to. */
export interface Blocks<Key extends DifferenceKey> {
  readonly lines: readonly Line[];
  readonly total: (key: Key) => Compared;
  /** The cells that name a line, with a label in the one of them that names the block. */
  readonly labelled: (label: Cell) => readonly Cell[];
}

/** An amount that says the same as another, unless the two differ somewhere. */
const FOLLOWS: Partial<Record<DifferenceKey, DifferenceKey>> = {
  available: 'granted',
  budget: 'available',
  shiftRoom: 'shiftLimit',
  carryRoom: 'carryLimit',
  carryUsable: 'carryRoom',
};

/** A block of rows for every amount that changed anywhere: its name, the lines, what did not change, the total. */
export function differenceBlocks<Key extends DifferenceKey>(
  keys: readonly Key[],
  blocks: Blocks<Key>,
): readonly TableRow[] {
  const bodies = keys.map((key) => ({ key, rows: blockRows(key, blocks) }));
  return bodies.flatMap(({ key, rows }) => {
    const leader = bodies.find((body) => body.key === FOLLOWS[key]);
    if (rows.length === 0 || (leader && says(leader.rows) === says(rows))) return [];
    const label = blocks.labelled({ kind: 'heading', heading: key });
    return [{ kind: 'heading', cells: [...label, EMPTY, EMPTY, EMPTY] }, ...rows];
  });
}

function says(rows: readonly TableRow[]): string {
  return JSON.stringify(rows);
}

function blockRows<Key extends DifferenceKey>(
  key: Key,
  { lines, total, labelled }: Blocks<Key>,
): readonly TableRow[] {
  const changed = lines.flatMap(({ label, amounts }) => {
    const amount = amounts.find((candidate) => candidate.key === key && !saysNothing(candidate));
    return amount ? [{ label, found: amount }] : [];
  });
  const whole = total(key);
  if (changed.length === 0 && (same(whole) || whole.difference?.isZero())) return [];
  const found = changed.map((line) => line.found);
  const rest = found.length === 0 ? undefined : restOfChanges(whole, found);
  return [
    ...changed.map(
      (line): TableRow => ({ kind: 'row', cells: [...line.label, ...comparedAmountCells(line.found)] }),
    ),
    ...(rest ? [restRow(rest, labelled)] : []),
    {
      kind: 'subtotal',
      cells: [...labelled(word('total')), ...comparedAmountCells(whole)],
    },
  ];
}

/** A new or vanished row has all its amounts; those of nothing say nothing. */
function saysNothing({ old, new: now }: AmountDifference): boolean {
  return (old === null || now === null) && (old ?? now)?.isZero() === true;
}

function same({ old, new: now }: Compared): boolean {
  return old === null || now === null ? old === now : old.equals(now);
}

/**
 * What the total has beside the lines, so that every column adds up; undefined where there is nothing, or where a
 * limit stands in one result alone and so has no difference.
 */
function restOfChanges(whole: Compared, found: readonly AmountDifference[]): Compared | undefined {
  const { difference } = whole;
  if (!difference || found.some((of) => of.difference === null)) return undefined;
  const without = (amount: Amount | null, part: (of: AmountDifference) => Amount | null) =>
    (amount ?? Amount.zero).minus(Amount.sum(found.flatMap((of) => part(of) ?? [])));
  const rest = {
    old: without(whole.old, (of) => of.old),
    new: without(whole.new, (of) => of.new),
    difference: without(difference, (of) => of.difference),
  };
  return rest.old.isZero() && rest.new.isZero() ? undefined : rest;
}

function restRow(rest: Compared, labelled: (label: Cell) => readonly Cell[]): TableRow {
  const label = word(same(rest) ? 'unchanged-rest' : 'other-rest');
  return { kind: 'row', cells: [...labelled(label), ...comparedAmountCells(rest)] };
}

function comparedAmountCells({ old, new: now, difference }: Compared): readonly Cell[] {
  return [amountCell(old), amountCell(now), { kind: 'amount', amount: difference, signed: true }];
}
