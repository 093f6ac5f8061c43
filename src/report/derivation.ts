import type { IndicativeOrigin } from '../budget/indicative.js';
import type { Operation, RowKey, Step, StepInput } from '../budget/step.js';
import type { SpentPart } from '../grant/actuals.js';
import type { AllocationRow, RowPlace } from '../grant/allocation.js';
import { AMOUNT_KEYS, type AmountKey } from '../grant/amounts.js';
import type { Carry, Shift } from '../grant/plan.js';
import type { ParameterId } from '../law/parameter.js';
import { parameterOf, type RuleReference, referenceTo, type YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { IzaLabel, IzaOperation } from './iza-label.js';

/** What a node of a derivation is called. */
export type DerivationLabel =
  | { readonly kind: 'row'; readonly of: RowKey }
  | { readonly kind: 'amount'; readonly of: RowKey; readonly key: AmountKey }
  | { readonly kind: 'granted'; readonly row: AllocationRow }
  | { readonly kind: 'shift'; readonly shift: Shift }
  | { readonly kind: 'carry'; readonly carry: Carry }
  | { readonly kind: 'spent'; readonly part: SpentPart }
  | { readonly kind: 'parameter'; readonly rules: YearRules; readonly parameter: ParameterId }
  | { readonly kind: 'figure'; readonly figure: FigureKey; readonly origin: IndicativeOrigin }
  | { readonly kind: 'iza'; readonly of: IzaLabel };

/** The figures an indicative amount is made of. */
export type FigureKey = 'total' | 'weight' | 'weights';

/** How a node follows from those below it. */
export type DerivationOperation =
  | Operation
  | IzaOperation
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

/** What derivations are made from: the steps that the computation kept, and the origin of indicative amounts. */
export interface DerivationSource {
  readonly steps: ReadonlyMap<string, Step>;
  readonly originOf: (row: AllocationRow) => IndicativeOrigin;
}

/** The key of a step among the steps of a computation. */
export function stepKey({ municipality, year, intervention, theme }: RowKey, key: AmountKey): string {
  return `${municipality} ${year} ${theme ?? intervention ?? 'total'} ${key}`;
}

/** The derivation of one number of a row or total; undefined where the computation has no such row. */
export function derivationOf(of: RowKey, key: AmountKey, source: DerivationSource): Derivation | undefined {
  const step = source.steps.get(stepKey(of, key));
  return step && ofStep(step, false, source);
}

/** The derivations of every number of a row or total; what is not known yet is left out. */
export function rowDerivation(of: RowKey, source: DerivationSource): Derivation {
  const all = AMOUNT_KEYS.flatMap((key) => derivationOf(of, key, source) ?? []);
  const inputs = all.filter(({ operation }) => operation !== 'not-settled');
  return { label: { kind: 'row', of }, value: null, operation: 'row', minus: false, inputs };
}

function ofStep(
  { of, key, value, operation, inputs }: Step,
  minus: boolean,
  source: DerivationSource,
): Derivation {
  return {
    label: { kind: 'amount', of, key },
    value,
    operation,
    minus,
    inputs: inputs.flatMap((input) => ofInput(input, source) ?? []),
  };
}

function ofInput(input: StepInput, source: DerivationSource): Derivation | undefined {
  switch (input.kind) {
    case 'step': {
      const step = source.steps.get(stepKey(input.of, input.key));
      return step && ofStep(step, input.minus === true, source);
    }
    case 'granted':
      return ofGranted(input.row, source);
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

function ofGranted(row: AllocationRow, source: DerivationSource): Derivation {
  const label: DerivationLabel = { kind: 'granted', row };
  if (row.place) return given(label, { amount: row.granted, place: row.place });
  const origin = source.originOf(row);
  const figure = (key: FigureKey): Derivation => ({
    label: { kind: 'figure', figure: key, origin },
    value: origin[key],
    operation: 'figure',
    minus: false,
    inputs: [],
  });
  const inputs = [figure('total'), figure('weight'), figure('weights')];
  return { label, value: row.granted, operation: 'apportioned', minus: false, inputs };
}

function ofParameter(rules: YearRules, id: ParameterId): Derivation {
  const parameter = parameterOf(rules, id);
  return {
    label: { kind: 'parameter', rules, parameter: id },
    value: null,
    operation: 'parameter',
    minus: false,
    inputs: [],
    rule: referenceTo(parameter),
  };
}
