// The definitions as an explanation: how the amount of one cell follows from others, drawn from its definition and the
// tables of the years. Nothing is kept while amounts are computed.

import type { SpentPart } from '../grant/actuals.js';
import type { AllocationRow } from '../grant/allocation.js';
import { arrivalOf, type Carry, type Shift } from '../grant/plan.js';
import type { ParameterId } from '../law/parameter.js';
import type { YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { Level } from './columns.js';
import {
  type Definitions,
  hasThemeLimits,
  rowDefinitions,
  themeDefinitions,
  totalDefinitions,
} from './definitions.js';
import type { AmountInput, CalculatedKey, Definition, Input, Operation } from './operations.js';
import { amountAt, type YearTable } from './year-table.js';

/** Whose amount it is; intervention null: the municipality-year's total, or a theme's part of it. */
export interface CellKey {
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number | null;
  /** The theme, where the rules have a limit for themes together; null: what is not divided. */
  readonly theme?: string | null;
}

/** What an amount was computed from. */
export type ExplainedInput =
  | { readonly kind: 'cell'; readonly of: CellKey; readonly key: CalculatedKey; readonly minus?: true }
  | { readonly kind: 'granted'; readonly row: AllocationRow }
  | { readonly kind: 'shift'; readonly shift: Shift }
  | { readonly kind: 'carry'; readonly carry: Carry }
  | { readonly kind: 'spent'; readonly part: SpentPart }
  | { readonly kind: 'parameter'; readonly rules: YearRules; readonly parameter: ParameterId };

/** One amount, and how it follows from others. */
export interface Explanation {
  readonly of: CellKey;
  readonly key: CalculatedKey;
  readonly value: Amount | null;
  readonly operation: Operation;
  readonly inputs: readonly ExplainedInput[];
}

/** The tables of the years that were computed. */
export type Tables = (year: number) => YearTable | undefined;

/** How an amount follows from others; undefined where there is no such cell. */
export function explanationOf(tables: Tables, of: CellKey, key: CalculatedKey): Explanation | undefined {
  const cell = standingCell(tables, of);
  const definition = cell && definitionOf(cell, key);
  if (!definition) return undefined;
  const value = amountAt(cell.table, cell.level, key, cell.at);
  // Of a room it is said which limit there is none of.
  const because =
    value === null && definition.operation !== 'room' ? reasonOfNone(cell, definition) : definition;
  const inputs = because.inputs.flatMap((input) => inputsOf(cell, input));
  return { of, key, value, operation: because.operation, inputs };
}

/** A cell where it stands. */
interface StandingCell {
  readonly of: CellKey;
  readonly table: YearTable;
  readonly level: Level;
  readonly receiver: number;
  readonly at: number;
}

function standingCell(tables: Tables, of: CellKey): StandingCell | undefined {
  const table = tables(of.year);
  if (!table?.ground.receivers.includes(of.municipality)) return undefined;
  const { ground } = table;
  const receiver = ground.receiverOf(of.municipality);
  if (of.theme !== undefined) {
    const at = receiver * ground.themeIds.length + ground.themeIds.indexOf(of.theme);
    const first = receiver * ground.slots.length;
    const has = ground.slots.some(({ theme }, slot) => theme === of.theme && table.here[first + slot] === 1);
    return has ? { of, table, level: 'themes', receiver, at } : undefined;
  }
  if (of.intervention === null) {
    return table.present[receiver] === 1 ? { of, table, level: 'totals', receiver, at: receiver } : undefined;
  }
  if (!ground.slots.some(({ intervention }) => intervention === of.intervention)) return undefined;
  const at = ground.rowOf(of.municipality, of.intervention);
  return table.here[at] === 1 ? { of, table, level: 'rows', receiver, at } : undefined;
}

function definitionOf({ of, table }: StandingCell, key: CalculatedKey): Definition | undefined {
  if (of.theme !== undefined) {
    if (!hasThemeLimits(table.rules)) return undefined;
    const ofTheme: Partial<Definitions> = themeDefinitions(table.rules, of.theme);
    return ofTheme[key];
  }
  if (of.intervention === null) return totalDefinitions(table)[key];
  const slot = table.ground.slots.find(({ intervention }) => intervention === of.intervention);
  return slot && rowDefinitions(table, slot)[key];
}

const NOT_SETTLED: Pick<Definition, 'operation' | 'inputs'> = { operation: 'not-settled', inputs: [] };

/** Why there is no amount: the first of what it follows from that is none itself, and says why. */
function reasonOfNone(cell: StandingCell, definition: Definition): Pick<Definition, 'operation' | 'inputs'> {
  if (definition.term.kind === 'none') return definition;
  for (const input of definition.inputs) {
    if (input.kind === 'entries') return NOT_SETTLED;
    if (input.kind === 'parameter') continue;
    for (const part of inputCells(cell, input)) {
      const next =
        amountAt(part.table, part.level, input.key, part.at) === null && definitionOf(part, input.key);
      if (!next) continue;
      const reason = reasonOfNone(part, next);
      const parameters = definition.inputs.filter(({ kind }) => kind === 'parameter');
      return definition.operation === 'share-rounded-down' ? { ...reason, inputs: parameters } : reason;
    }
  }
  return NOT_SETTLED;
}

function inputsOf(cell: StandingCell, input: Input): readonly ExplainedInput[] {
  switch (input.kind) {
    case 'parameter':
      return [{ kind: 'parameter', rules: cell.table.rules, parameter: input.parameter }];
    case 'entries':
      return entriesOf(cell, input.entries);
    default:
      return inputCells(cell, input).map(({ of }) => ({
        kind: 'cell',
        of,
        key: input.key,
        ...(input.minus ? { minus: true } : {}),
      }));
  }
}

/** The cells that an input of a cell names, as far as they are there. */
function inputCells(
  cell: StandingCell,
  input: Exclude<AmountInput, { readonly kind: 'entries' }>,
): readonly StandingCell[] {
  const { of, table } = cell;
  const { municipality, year } = of;
  const { slots, themeIds } = table.ground;
  const total = { municipality, year, intervention: null };
  const found = (keys: readonly CellKey[]) => keys.flatMap((key) => standingCell(() => table, key) ?? []);
  switch (input.of) {
    case 'total':
      return found([total]);
    case 'rows': {
      const ofTheme = slots.filter(({ theme }) => of.theme === undefined || of.theme === theme);
      return found(ofTheme.map(({ intervention }) => ({ ...total, intervention })));
    }
    case 'themes':
      return found(themeIds.map((theme) => ({ ...total, theme })));
    default:
      return [cell];
  }
}

/** What came in of a cell, as it was read. */
function entriesOf(
  { of, table }: StandingCell,
  kind: Extract<Input, { readonly kind: 'entries' }>['entries'],
): readonly ExplainedInput[] {
  const { entries } = table;
  const isOf = ({ municipality }: { readonly municipality: string }) => municipality === of.municipality;
  switch (kind) {
    case 'granted':
      return entries.granted
        .filter((row) => isOf(row) && row.intervention === of.intervention)
        .map((row) => ({ kind, row }));
    case 'into':
      return entries.shifts
        .filter((shift) => isOf(shift) && shift.to === of.intervention)
        .map((shift) => ({ kind: 'shift', shift }));
    case 'outOf':
      return entries.shifts
        .filter((shift) => isOf(shift) && shift.from === of.intervention)
        .map((shift) => ({ kind: 'shift', shift }));
    case 'carries':
      return entries.carries
        .filter((carry) => isOf(carry) && carry.from === of.intervention)
        .map((carry) => ({ kind: 'carry', carry }));
    case 'spent':
      return entries.spent
        .filter((part) => isOf(part) && part.intervention === of.intervention)
        .map((part) => ({ kind, part }));
    case 'arrived':
      return arrivedOf(of, table);
  }
}

/** What it carried out itself the year before, or each carry where some went or came from elsewhere. */
function arrivedOf(of: CellKey, { arrived }: YearTable): readonly ExplainedInput[] {
  const ofReceiver = arrived.filter(({ municipality }) => municipality === of.municipality);
  const arrives = ofReceiver.filter((carry) => arrivalOf(carry) === of.intervention);
  const elsewhere = ofReceiver.some(
    (carry) => (carry.from === of.intervention) !== (arrivalOf(carry) === of.intervention),
  );
  if (elsewhere) return arrives.map((carry) => ({ kind: 'carry', carry }));
  if (arrives.length === 0) return [];
  return [{ kind: 'cell', of: { ...of, year: of.year - 1 }, key: 'carriedOut' }];
}
