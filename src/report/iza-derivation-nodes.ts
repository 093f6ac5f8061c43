import type { IzaInput } from '../budget/iza.js';
import { nationalSplit } from '../budget/iza-key.js';
import type { IzaRegionYear } from '../budget/iza-outcome.js';
import type { IzaSpent } from '../budget/iza-settlement.js';
import type { ShownIza } from '../budget/iza-shown.js';
import type { RegionalProject, Weight } from '../grant/iza.js';
import { type IzaParameter, type IzaYearRules, izaRulesOf } from '../law/iza-rules.js';
import { Amount } from '../money/amount.js';
import type { AmountOrShare } from '../money/amount-or-share.js';
import type { Unit } from '../money/apportion.js';
import type { Derivation } from './derivation.js';
import type { IzaLabel } from './iza-label.js';
import { weightText } from './iza-region-tables.js';

/** What derivations of SPUK IZA are made from. */
export interface IzaDerivationSource {
  readonly input: IzaInput;
  readonly shown: ShownIza;
  readonly actuals: IzaSpent | undefined;
  readonly part: IzaRegionYear;
  readonly rules: IzaYearRules;
}

/** The source of derivations of one region in one year; undefined for a year without rules. */
export function izaDerivationSource(
  source: Omit<IzaDerivationSource, 'rules'>,
): IzaDerivationSource | undefined {
  const rules = izaRulesOf(source.input.rules, source.part.year);
  return rules && { ...source, rules };
}

/** A node of a derivation. */
export function node(
  of: IzaLabel,
  value: Amount | null,
  operation: Derivation['operation'],
  inputs: readonly Derivation[] = [],
): Derivation {
  return { label: { kind: 'iza', of }, value, operation, minus: false, inputs };
}

/** A node that is taken off in the sum above it. */
export function minus(of: Derivation): Derivation {
  return { ...of, minus: true };
}

/** Money that was given as an amount, or as a percentage of the amount of the region. */
export function deducted(
  label: IzaLabel,
  value: Amount,
  given: AmountOrShare | null,
  amount: Derivation,
): Derivation {
  if (given === null) return node(label, value, 'sum');
  if ('amount' in given) return node(label, value, 'stated');
  return node(label, value, 'share-rounded-down', [percentage(given.share), amount]);
}

/** A percentage that was given. */
export function percentage(share: Extract<AmountOrShare, { share: unknown }>['share']): Derivation {
  return node({ key: 'percentage', share }, null, 'stated');
}

/** A project of a file. */
export function ofProject({ name, amount, place }: RegionalProject): Derivation {
  return { ...node({ key: 'project', name }, amount, 'given'), place };
}

/** Which municipalities lie in the region: as a file says, or the annex. */
export function membership({ part: { region } }: IzaDerivationSource): Derivation {
  const { name, place } = region;
  const inAnnex = place === undefined;
  const label: IzaLabel = { key: 'membership', region: name, inAnnex };
  return { ...node(label, null, inAnnex ? 'published' : 'given'), ...(place ? { place } : {}) };
}

/** All regions of the year together. */
export function allRegions({ part }: IzaDerivationSource, national: Amount): Derivation {
  return node({ key: 'all-regions', year: part.year }, national, 'all-regions');
}

/** The amount that the user split over the country. */
export function statedNational({ input }: IzaDerivationSource): Derivation {
  return node({ key: 'national' }, input.national ?? Amount.zero, 'stated');
}

/** How a split to a unit is done. */
export function apportionedTo(unit: Unit): 'apportioned' | 'apportioned-to-euros' {
  return unit === 'euro' ? 'apportioned-to-euros' : 'apportioned';
}

/** What each member gets of an amount for the whole country, split to a unit. */
export function nationalShares(
  source: IzaDerivationSource,
  total: Derivation,
  unit: Unit,
): readonly Derivation[] {
  const { part } = source;
  const { key } = source.input;
  const split = nationalSplit(total.value ?? Amount.zero, key, unit);
  return part.members.map(({ municipality }) => {
    const label: IzaLabel = { key: 'member', municipality, year: part.year };
    const own = { municipality, weight: key.get(municipality) ?? 0n };
    return node(label, split.portions.get(municipality)?.amount ?? Amount.zero, apportionedTo(unit), [
      total,
      ...weighed(source, own, split.weights, 'brede-spuk'),
    ]);
  });
}

/** A weight, all weights, and the rules that make them the key. */
export function weighed(
  { rules, part }: IzaDerivationSource,
  { municipality, weight }: { readonly municipality: string; readonly weight: Weight },
  weights: Weight,
  kind: IzaRegionYear['key'],
): readonly Derivation[] {
  const how = kind === 'brede-spuk' ? 'published' : 'stated';
  return [
    node({ key: 'weight', municipality, weight: weightText(weight), kind }, null, how),
    node({ key: 'weights', weights: weightText(weights) }, null, 'sum'),
    parameter(kind === 'brede-spuk' ? rules.key : rules.divisionInRegion, part.year),
  ];
}

/** A rule that a number rests on. */
export function parameter({ id, status, source }: IzaParameter<unknown>, year: number): Derivation {
  return {
    ...node({ key: 'parameter', id, year }, null, 'parameter'),
    rule: { parameter: id, status, source },
  };
}
