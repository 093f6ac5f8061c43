// The definitions of a division as an explanation: how one amount follows from others, drawn from its definition and
// the values that were worked out. Nothing is split again, and nothing is kept while amounts are computed.

import type { Bookings } from '../grant/actuals.js';
import type { KeyKind, RegionalProject, RegionWithMembers, Weight } from '../grant/division.js';
import type { DivisionParameter } from '../law/division-rules.js';
import type { Amount } from '../money/amount.js';
import type { Share } from '../money/share.js';
import type { DivisionCell, MemberCell } from './cells.js';
import type { Apportioning, DivisionDefinition, DivisionInput } from './operations.js';
import {
  cellsOf,
  type DivisionTable,
  definitionAt,
  divisionAmount,
  divisionPercentage,
  splitAt,
} from './table.js';

/** What an amount was computed from. */
export type ExplainedDivisionInput =
  | { readonly kind: 'cell'; readonly of: DivisionCell; readonly minus?: true }
  | { readonly kind: 'project'; readonly project: RegionalProject }
  | { readonly kind: 'bookings'; readonly bookings: Bookings }
  | { readonly kind: 'percentage'; readonly share: Share }
  | { readonly kind: 'parameter'; readonly parameter: DivisionParameter<unknown> }
  | { readonly kind: 'membership'; readonly region: RegionWithMembers }
  | {
      readonly kind: 'weight';
      readonly municipality: string;
      readonly weight: Weight;
      readonly weighing: KeyKind;
    }
  | { readonly kind: 'announced'; readonly amount: Amount }
  | { readonly kind: 'region-weight'; readonly weight: Weight }
  | { readonly kind: 'weights'; readonly weights: Weight }
  /** What bounds leave of a total: the total less what those got that a bound decides. */
  | {
      readonly kind: 'rest';
      readonly value: Amount;
      readonly total: DivisionCell;
      readonly fixed: readonly MemberCell[];
    };

/** How an amount follows from others. */
export type ExplainedOperation =
  | Exclude<DivisionDefinition['operation'], 'apportion' | 'none'>
  /** its part of a total by weight, to the cent or to whole euros */
  | 'apportioned'
  | 'apportioned-to-euros'
  /** the bound, because the share would lie beyond it */
  | 'bounded';

/** One amount, and how it follows from others. */
export interface DivisionExplanation {
  readonly of: DivisionCell;
  /** @unit euro; null where it is a percentage */
  readonly value: Amount | null;
  /** null where it is an amount */
  readonly percentage: string | null;
  readonly operation: ExplainedOperation;
  readonly inputs: readonly ExplainedDivisionInput[];
}

/** How an amount follows from others; undefined where there is none. */
export function divisionExplanation(table: DivisionTable, of: DivisionCell): DivisionExplanation | undefined {
  const value = divisionAmount(table, of);
  const percentage = divisionPercentage(table, of);
  const definition = definitionAt(table, of);
  if (value === null && percentage === null) return undefined;
  const { operation, inputs } = explained(table, of, definition);
  return {
    ...{ of, value, percentage, operation },
    inputs: inputs.flatMap((input) => explainedInputs(table, of, input)),
  };
}

function explained(table: DivisionTable, of: DivisionCell, definition: DivisionDefinition): Explained {
  switch (definition.operation) {
    case 'apportion':
      return apportioned(table, of, definition);
    // The regions are not drawn below every share in what they have together.
    case 'all-regions':
      return { operation: 'all-regions', inputs: [] };
    case 'none':
      return { operation: 'sum', inputs: [] };
    default:
      return definition;
  }
}

interface Explained {
  readonly operation: ExplainedOperation;
  readonly inputs: readonly (DivisionInput | ExplainedDivisionInput)[];
}

/** A bound, or a share: of the total, or of what bounds leave of it. */
function apportioned(table: DivisionTable, of: DivisionCell, definition: Apportioning): Explained {
  const { total, weighing, unit } = definition;
  const split = of.level === 'member' ? splitAt(table, of) : null;
  if (of.level !== 'member' || !split || 'problem' in split) return { operation: 'sum', inputs: [] };
  const { municipality } = of;
  const bound = split.portions.get(municipality)?.bound ?? null;
  const decided = bound && definition[bound];
  if (decided) return { operation: 'bounded', inputs: [decided] };
  const fixed = [...split.portions.values()].flatMap((portion) =>
    portion.bound === null ? [] : [{ ...of, municipality: portion.key }],
  );
  const [whole] = cellsOf(table, of, total);
  const weight = weighing.weights.get(municipality) ?? 0n;
  return {
    operation: unit === 'euro' ? 'apportioned-to-euros' : 'apportioned',
    inputs: [
      fixed.length > 0 && whole ? { kind: 'rest', value: split.total, total: whole, fixed } : total,
      { kind: 'weight', municipality, weight, weighing: weighing.kind },
      { kind: 'weights', weights: split.weights },
      ...definition.inputs,
    ],
  };
}

function explainedInputs(
  table: DivisionTable,
  of: DivisionCell,
  input: DivisionInput | ExplainedDivisionInput,
): readonly ExplainedDivisionInput[] {
  switch (input.kind) {
    case 'amount': {
      const { minus } = input;
      return cellsOf(table, of, input).map((cell) => ({
        ...{ kind: 'cell', of: cell },
        ...(minus ? { minus } : {}),
      }));
    }
    // What came in as it is has nothing below it.
    case 'given':
      return [];
    case 'membership': {
      const region = of.level === 'country' ? undefined : table.regions.get(of.region)?.region;
      return region ? [{ kind: 'membership', region }] : [];
    }
    default:
      return [input];
  }
}
