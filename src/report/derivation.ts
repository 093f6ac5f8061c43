import {
  type CellKey,
  type ExplainedInput,
  type Explanation,
  explanationOf,
  type Tables,
} from '../calculation/explanation.js';
import type { Operation } from '../calculation/operations.js';
import type { SpentPart } from '../grant/actuals.js';
import type { AllocationRow, GrantedOrigin, RowPlace } from '../grant/allocation.js';
import { AMOUNT_KEYS, type AmountKey, isAmountKey } from '../grant/amounts.js';
import type { Carry, Shift } from '../grant/plan.js';
import type { ParameterId } from '../law/parameter.js';
import { type RuleReference, referenceTo, type YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { DivisionLabel, DivisionOperation } from './division/division-label.js';

/** What a node of a derivation is called. */
export type DerivationLabel =
  | { readonly kind: 'row'; readonly of: CellKey }
  | { readonly kind: 'amount'; readonly of: CellKey; readonly key: AmountKey }
  | { readonly kind: 'granted'; readonly row: AllocationRow }
  | { readonly kind: 'shift'; readonly shift: Shift }
  | { readonly kind: 'carry'; readonly carry: Carry }
  | { readonly kind: 'spent'; readonly part: SpentPart }
  | { readonly kind: 'parameter'; readonly rules: YearRules; readonly parameter: ParameterId }
  | { readonly kind: 'figure'; readonly figure: FigureKey }
  | { readonly kind: 'iza'; readonly of: DivisionLabel };

/** The figures an official amount is made of, where it is not published as such. */
export type FigureKey = 'total' | 'interventions' | 'own' | 'share' | 'rest' | 'weight' | 'weights';

/** How a node follows from those below it. */
export type DerivationOperation =
  | Operation
  | DivisionOperation
  | 'row'
  | 'given'
  | 'apportioned'
  | 'parameter'
  | 'figure';

/** Where a number comes from: a tree down to lines of files, embedded figures and parameters of law. */
export interface Derivation {
  readonly label: DerivationLabel;
  /** @unit euro; null where there is no number */
  readonly value: Amount | null;
  readonly operation: DerivationOperation;
  /** Whether it is taken off in the sum above it. */
  readonly minus: boolean;
  readonly inputs: readonly Derivation[];
  readonly rule?: RuleReference;
  readonly place?: RowPlace;
}

/** The derivation of one number of a row or total; undefined where the computation has no such row. */
export function derivationOf(cell: CellKey, key: AmountKey, tables: Tables): Derivation | undefined {
  const explanation = explanationOf(tables, cell, key);
  return explanation && ofExplanation(explanation, key, false, tables);
}

/** The derivations of every number of a row or total; what is not known yet is left out. */
export function rowDerivation(cell: CellKey, tables: Tables): Derivation {
  const all = AMOUNT_KEYS.flatMap((key) => derivationOf(cell, key, tables) ?? []);
  const inputs = all.filter(({ operation }) => operation !== 'not-settled');
  return { label: { kind: 'row', of: cell }, value: null, operation: 'row', minus: false, inputs };
}

function ofExplanation(
  { of: cell, value, operation, inputs }: Explanation,
  key: AmountKey,
  minus: boolean,
  tables: Tables,
): Derivation {
  return {
    label: { kind: 'amount', of: cell, key },
    value,
    operation,
    minus,
    inputs: inputs.flatMap((input) => ofInput(input, tables) ?? []),
  };
}

function ofInput(input: ExplainedInput, tables: Tables): Derivation | undefined {
  switch (input.kind) {
    case 'cell': {
      const { of: cell, key, minus = false } = input;
      const explanation = explanationOf(tables, cell, key);
      return explanation && isAmountKey(key) ? ofExplanation(explanation, key, minus, tables) : undefined;
    }
    case 'granted':
      return ofGranted(input.row);
    case 'shift':
      return given({ kind: 'shift', shift: input.shift }, input.shift);
    case 'carry':
      return given({ kind: 'carry', carry: input.carry }, input.carry);
    case 'spent':
      return given(
        { kind: 'spent', part: input.part },
        { amount: input.part.spent, place: input.part.place },
      );
    case 'parameter':
      return ofParameter(input.rules, input.parameter);
  }
}

function given(
  label: DerivationLabel,
  { amount, place }: { readonly amount: Amount; readonly place?: RowPlace },
): Derivation {
  return { label, value: amount, operation: 'given', minus: false, inputs: [], ...(place ? { place } : {}) };
}

function ofGranted(row: AllocationRow): Derivation {
  const label: DerivationLabel = { kind: 'granted', row };
  if (row.provenance === 'file') return given(label, { amount: row.granted, ...row });
  // Amounts by a key are published for the country alone.
  const ofKey = row.provenance === 'indicative' && !row.origin;
  const how = ofKey ? ({ operation: 'apportioned', inputs: [] } as const) : fromOrigin(row.origin);
  return { label, value: row.granted, ...how, minus: false };
}

/** How a granted amount follows from what is published; without an origin it is published itself. */
function fromOrigin(origin: GrantedOrigin | undefined): Pick<Derivation, 'operation' | 'inputs'> {
  switch (origin?.kind) {
    case 'undivided':
      return difference(origin.total, origin.divided);
    case 'with-rest': {
      const { own, share, rest, weights } = origin;
      const split = [
        figure('rest', rest, difference(rest.plus(weights), weights)),
        figure('weight', own),
        figure('weights', weights),
      ];
      const inputs = [
        figure('own', own),
        figure('share', share, { operation: 'apportioned', inputs: split }),
      ];
      return { operation: 'sum', inputs };
    }
    default:
      return { operation: 'published', inputs: [] };
  }
}

/** What the interventions leave of an official total. */
function difference(total: Amount, divided: Amount): Pick<Derivation, 'operation' | 'inputs'> {
  const inputs = [figure('total', total), { ...figure('interventions', divided), minus: true }];
  return { operation: 'sum', inputs };
}

function figure(
  key: FigureKey,
  value: Amount,
  how: Pick<Derivation, 'operation' | 'inputs'> = { operation: 'figure', inputs: [] },
): Derivation {
  return { label: { kind: 'figure', figure: key }, value, ...how, minus: false };
}

function ofParameter(rules: YearRules, id: ParameterId): Derivation {
  const parameter = rules[id];
  return {
    label: { kind: 'parameter', rules, parameter: id },
    value: null,
    operation: 'parameter',
    minus: false,
    inputs: [],
    rule: referenceTo(parameter),
  };
}
