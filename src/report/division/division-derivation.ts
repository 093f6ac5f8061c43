import type { DivisionCell } from '../../division/cells.js';
import {
  type DivisionExplanation,
  divisionExplanation,
  type ExplainedDivisionInput,
} from '../../division/explanation.js';
import type { RegionYear } from '../../division/outcome.js';
import { type ShownDivision, settlementKey } from '../../division/shown.js';
import { type DivisionTable, divisionAmount } from '../../division/table.js';
import type { RegionWithMembers } from '../../grant/division.js';
import type { DivisionParameter } from '../../law/division-rules.js';
import type { Amount } from '../../money/amount.js';
import type { Derivation } from '../derivation.js';
import {
  type DivisionLabel,
  labelOf,
  MEMBER_FIELDS,
  type MemberField,
  REGION_FIELDS,
  type RegionField,
} from './division-label.js';
import { weightText } from './region-tables.js';

/** What the amounts of a region are explained from: its year, and its settlement where there is one. */
export interface DivisionDerivationSource {
  readonly shown: Pick<ShownDivision, 'settlements'>;
  readonly part: RegionYear;
}

/** Where the numbers of a region come from, or one of them. */
export function regionDerivation(
  source: DivisionDerivationSource,
  field?: RegionField,
): Derivation | undefined {
  const { region, year } = source.part;
  const table = derivationTable(source);
  const fieldDerivation = (key: RegionField) =>
    derivationOf(table, { level: 'region', region: region.name, key });
  if (field !== undefined) return fieldDerivation(field);
  const inputs = REGION_FIELDS.flatMap((one) => fieldDerivation(one) ?? []);
  return node({ key: 'region', region: region.name, year }, null, 'row', inputs);
}

/** Where the numbers of a municipality come from, or one of them; undefined where it is no member. */
export function memberDerivation(
  source: DivisionDerivationSource,
  municipality: string,
  field?: MemberField,
): Derivation | undefined {
  const { region, year } = source.part;
  if (!region.members.some((one) => one.municipality === municipality)) return undefined;
  const table = derivationTable(source);
  const fieldDerivation = (key: MemberField) =>
    derivationOf(table, { level: 'member', region: region.name, municipality, key });
  if (field !== undefined) return fieldDerivation(field);
  const inputs = MEMBER_FIELDS.flatMap((one) => fieldDerivation(one) ?? []);
  return node({ key: 'member', municipality, year }, null, 'row', inputs);
}

function derivationTable({ shown, part }: DivisionDerivationSource): DivisionTable {
  return shown.settlements?.get(settlementKey(part.year, part.region.name))?.table ?? part.table;
}

/** How an amount follows from others, down to figures, files and options; undefined where there is none. */
function derivationOf(table: DivisionTable, cell: DivisionCell, minus = false): Derivation | undefined {
  const explanation = divisionExplanation(table, cell);
  return explanation && { ...ofExplanation(table, explanation), minus };
}

function ofExplanation(table: DivisionTable, explanation: DivisionExplanation): Derivation {
  const { value, operation, inputs } = explanation;
  return node(
    labelOf(explanation, table.country.rules.year),
    value,
    operation === 'indicative' ? 'apportioned-to-euros' : operation,
    inputs.flatMap((input) => ofInput(table, input) ?? []),
  );
}

function ofInput(table: DivisionTable, input: ExplainedDivisionInput): Derivation | undefined {
  const { year } = table.country.rules;
  switch (input.kind) {
    case 'cell':
      return derivationOf(table, input.of, input.minus);
    case 'rest':
      return rest(table, input);
    case 'project': {
      const { name, amount, place } = input.project;
      return { ...node({ key: 'project', name }, amount, 'given'), place };
    }
    case 'bookings': {
      const { bookings, spent, place } = input.bookings;
      return { ...node({ key: 'booking', bookings }, spent, 'given'), place };
    }
    case 'percentage':
      return node({ key: 'percentage', share: input.share }, null, 'stated');
    case 'weight': {
      const { municipality, weight, weighing: kind } = input;
      const label: DivisionLabel = { key: 'weight', municipality, weight: weightText(weight), kind };
      return node(label, null, kind === 'published' ? 'published' : 'stated');
    }
    case 'announced':
      return node({ key: 'announced', year }, input.amount, 'published');
    case 'region-weight':
      return node({ key: 'region-weight', weight: weightText(input.weight) }, null, 'published');
    case 'weights':
      return node({ key: 'weights', weights: weightText(input.weights) }, null, 'sum');
    case 'membership':
      return membership(input.region);
    case 'parameter':
      return parameter(input.parameter, year);
  }
}

/** What the bounds leave of the local money: that money less what is fixed. */
function rest(
  table: DivisionTable,
  { value, total, fixed }: Extract<ExplainedDivisionInput, { readonly kind: 'rest' }>,
): Derivation {
  const { year } = table.country.rules;
  const fixedNodes = fixed.map((cell) => {
    const { municipality } = cell;
    const label: DivisionLabel = { key: 'member-field', field: 'amount', municipality, year };
    return { ...node(label, divisionAmount(table, cell), 'bounded'), minus: true };
  });
  const whole = derivationOf(table, total);
  return node({ key: 'rest' }, value, 'sum', [...(whole ? [whole] : []), ...fixedNodes]);
}

/** Which municipalities lie in the region: as a file says, or the annex. */
function membership({ name, place }: RegionWithMembers): Derivation {
  const label: DivisionLabel = { key: 'membership', region: name, inAnnex: place === undefined };
  return place ? { ...node(label, null, 'given'), place } : node(label, null, 'published');
}

/** A rule that a number rests on. */
function parameter({ id, status, source }: DivisionParameter<unknown>, year: number): Derivation {
  return {
    ...node({ key: 'parameter', id, year }, null, 'parameter'),
    rule: { parameter: id, status, source },
  };
}

function node(
  label: DivisionLabel,
  value: Amount | null,
  operation: Derivation['operation'],
  inputs: readonly Derivation[] = [],
): Derivation {
  return { label: { kind: 'iza', of: label }, value, operation, minus: false, inputs };
}
