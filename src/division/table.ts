// The definitions of a division as values: an amount of a country, a region or a member is worked out when it is first
// asked for, and a total is split once for all who share in it.

import type { Bookings } from '../grant/actuals.js';
import type { RegionWithMembers } from '../grant/division.js';
import type { DivisionYearRules } from '../law/division-rules.js';
import { Amount } from '../money/amount.js';
import type { BoundedPortion } from '../money/bounded-apportion.js';
import { percentageOf } from '../money/percentage.js';
import { weighingOf } from './asked.js';
import {
  type DivisionCell,
  isOfSettlement,
  isSettledRegionKey,
  type MemberCell,
  nameOfCell,
} from './cells.js';
import {
  type CountryCircumstances,
  countryDefinitions,
  countryShares,
  type LeftToDivide,
  localShare,
  memberDefinitions,
  memberSettlement,
  type RegionCircumstances,
  regionDefinitions,
  regionSettlement,
} from './definitions.js';
import {
  type Apportioning,
  type DivisionAmount,
  type DivisionDefinition,
  type DivisionInput,
  type MemberKey,
  NONE,
  type RegionKey,
  type WhichMembers,
} from './operations.js';
import { type Split, splitByKey, splitWithin } from './split.js';

/** The bookings of a municipality in the year; null: it has none. */
type BookingsOf = (municipality: string) => readonly Bookings[] | null;

/** A division in a year: what its amounts are defined from, and those that were worked out so far. */
export interface DivisionTable {
  readonly country: CountryCircumstances;
  /** The regions whose amount is known, by name. */
  readonly regions: ReadonlyMap<string, RegionCircumstances>;
  /** What is settled, on top of another table; null: nothing is. */
  readonly settled: { readonly base: DivisionTable; readonly bookingsOf: BookingsOf } | null;
  /** What was worked out of the country and its regions. */
  readonly values: Map<string, Amount | null>;
  /** What everyone gets of amounts of the country. */
  readonly shares: ReturnType<typeof countryShares>;
  /** The definitions of the regions and of the local share of their members, by region. */
  readonly definitions: Map<string, ReturnType<typeof regionDefinitions>>;
  readonly localShares: Map<string, DivisionDefinition>;
  /** By what everyone gets of a total: it is one definition for all who share in it. */
  readonly splits: Map<Apportioning, Split>;
}

export function divisionTable(
  country: CountryCircumstances,
  regions: readonly RegionCircumstances[],
): DivisionTable {
  const byName = new Map(regions.map((one) => [one.region.name, one]));
  const known = { values: new Map(), definitions: new Map(), localShares: new Map(), splits: new Map() };
  return { country, regions: byName, settled: null, shares: countryShares(country), ...known };
}

/** The same division, settled by rules at what was spent. */
export function settledTable(
  base: DivisionTable,
  rules: DivisionYearRules,
  bookingsOf: BookingsOf,
): DivisionTable {
  const country = { ...base.country, rules };
  return { ...base, country, settled: { base, bookingsOf }, values: new Map() };
}

/**
 * An amount of a division; null: there is none.
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function divisionAmount(table: DivisionTable, cell: DivisionCell): Amount | null {
  if (table.settled && !isOfSettlement(cell)) return divisionAmount(table.settled.base, cell);
  // Of members what takes work is the split, which is kept.
  if (cell.level === 'member') return workedOut(table, cell, definitionAt(table, cell));
  const name = nameOfCell(cell);
  const known = table.values.get(name);
  const value = known === undefined ? workedOut(table, cell, definitionAt(table, cell)) : known;
  table.values.set(name, value);
  return value;
}

/** An amount as a percentage of another, which is no amount; null where there is none. */
export function divisionPercentage(table: DivisionTable, cell: DivisionCell): string | null {
  const definition = definitionAt(table, cell);
  if (definition.operation !== 'percentage-of') return null;
  const part = inputAmount(table, cell, definition.part);
  const whole = inputAmount(table, cell, definition.whole);
  return part === null || whole === null || whole.isZero() ? null : percentageOf(part, whole);
}

/** What an amount of a division is. */
export function definitionAt(table: DivisionTable, cell: DivisionCell): DivisionDefinition {
  if (cell.level === 'country') return countryDefinitions(table.country)[cell.key];
  const region = table.regions.get(cell.region);
  if (!region) return NONE;
  return cell.level === 'region'
    ? definitionOfRegion(table, region, cell.key)
    : definitionOfMember(table, region, cell);
}

function definitionOfRegion(
  { country, settled, definitions }: DivisionTable,
  region: RegionCircumstances,
  key: RegionKey,
): DivisionDefinition {
  if (isSettledRegionKey(key)) return settled ? regionSettlement(country.rules)[key] : NONE;
  const { name } = region.region;
  const known = definitions.get(name) ?? regionDefinitions(country, region);
  definitions.set(name, known);
  return known[key];
}

function definitionOfMember(
  table: DivisionTable,
  circumstances: RegionCircumstances,
  { municipality, key }: MemberCell,
): DivisionDefinition {
  const { country, settled, shares } = table;
  switch (key) {
    case 'statedShare':
    case 'keyShare':
    case 'publishedShare':
      return shares[key];
    case 'amount':
      return localShareIn(table, circumstances);
    case 'projects':
    case 'together':
      return memberDefinitions(country, circumstances, municipality)[key];
    case 'spent':
    case 'unspent':
    case 'overspent':
      return settled ? memberSettlement(settled.bookingsOf(municipality))[key] : NONE;
  }
}

function localShareIn(table: DivisionTable, { region }: RegionCircumstances): DivisionDefinition {
  const known = table.localShares.get(region.name);
  if (known) return known;
  const { country, localShares, shares } = table;
  const weighing = weighingOf(region, country.division, country.key);
  const made = localShare(country, { weighing, left: leftOf(table, region), shares });
  localShares.set(region.name, made);
  return made;
}

/** How much of a region's amount is left to be divided. */
function leftOf(table: DivisionTable, { name }: RegionWithMembers): LeftToDivide {
  const at = (key: RegionKey) => divisionAmount(table, { level: 'region', region: name, key }) ?? Amount.zero;
  if (at('local').isNegative()) return 'below-zero';
  return at('local').equals(at('amount')) ? 'all' : 'part';
}

function workedOut(table: DivisionTable, cell: DivisionCell, definition: DivisionDefinition): Amount | null {
  switch (definition.operation) {
    case 'published':
    case 'indicative':
    case 'stated':
    case 'sum':
    case 'all-regions':
      return summed(table, cell, definition.inputs);
    case 'not-below-zero':
      return summed(table, cell, definition.inputs)?.orZero() ?? null;
    case 'share-rounded-down': {
      const of = summed(table, cell, definition.inputs);
      return of && definition.share.floorOf(of);
    }
    case 'least':
      return leastOf(definition.inputs.map((input) => summed(table, cell, [input])));
    case 'apportion':
      return cell.level === 'member' ? (portionAt(table, cell)?.amount ?? null) : null;
    case 'percentage-of':
    case 'none':
      return null;
  }
}

/** The sum of the inputs that are amounts, those marked minus taken off; none where a single one of them is none. */
function summed(table: DivisionTable, cell: DivisionCell, inputs: readonly DivisionInput[]): Amount | null {
  let sum = Amount.zero;
  for (const input of inputs) {
    const amount = amountIn(table, cell, input);
    if (amount === null) return null;
    sum = input.kind === 'amount' && input.minus ? sum.minus(amount) : sum.plus(amount);
  }
  return sum;
}

function leastOf(amounts: readonly (Amount | null)[]): Amount | null {
  return amounts.reduce((least, one) => (least && one && (one.exceeds(least) ? least : one)) ?? null);
}

/** What an input adds to a sum; nothing where it is no amount. */
function amountIn(table: DivisionTable, cell: DivisionCell, input: DivisionInput): Amount | null {
  switch (input.kind) {
    case 'amount':
      return inputAmount(table, cell, input);
    case 'given':
      return input.amount;
    case 'project':
      return input.project.amount;
    case 'bookings':
      return input.bookings.spent;
    default:
      return Amount.zero;
  }
}

/** The amount that an input of a cell names; of several the sum of those that there are. */
function inputAmount(table: DivisionTable, cell: DivisionCell, input: DivisionAmount): Amount | null {
  const several = input.of === 'members' || input.of === 'regions';
  let sum: Amount | null = several ? Amount.zero : null;
  for (const one of cellsOf(table, cell, input)) {
    const amount = divisionAmount(table, one);
    if (amount) sum = sum ? sum.plus(amount) : amount;
  }
  return sum;
}

/** The cells that an input of a cell names. */
export function cellsOf(
  table: DivisionTable,
  cell: DivisionCell,
  input: DivisionAmount,
): readonly DivisionCell[] {
  if (input.of === 'country') return [{ level: 'country', key: input.key }];
  if (input.of === 'regions') {
    return [...table.regions.keys()].map((region) => ({ level: 'region', region, key: input.key }));
  }
  if (cell.level === 'country') return [];
  const { region } = cell;
  if (input.of === 'region') return [{ level: 'region', region, key: input.key }];
  if (input.of === 'member') {
    if (cell.level !== 'member') return [];
    const { municipality } = cell;
    return [{ level: 'member', region, municipality, key: input.key }];
  }
  const { key, which } = input;
  return membersOf(table, region, which).map(
    (municipality): MemberCell => ({ level: 'member', region, municipality, key }),
  );
}

/** The members of a region, or some of them, by code. */
function membersOf(table: DivisionTable, region: string, which: WhichMembers): readonly string[] {
  const amountOf = (municipality: string, key: MemberKey) =>
    divisionAmount(table, { level: 'member', region, municipality, key });
  const codes = (table.regions.get(region)?.region.members ?? []).map(({ municipality }) => municipality);
  switch (which) {
    case 'all':
      return codes;
    case 'with-projects':
      return codes.filter((code) => amountOf(code, 'projects')?.isZero() === false);
    default:
      return codes.filter((code) => (amountOf(code, 'unspent') !== null) === (which === 'settled'));
  }
}

/** What a municipality got in the split that an amount of it is a part of; undefined where it is of none. */
function portionAt(table: DivisionTable, cell: MemberCell): BoundedPortion<string> | undefined {
  const split = splitAt(table, cell);
  return split && 'portions' in split ? split.portions.get(cell.municipality) : undefined;
}

/** The split that an amount of a municipality is a part of; null where nothing could be split, or it is of none. */
export function splitAt(table: DivisionTable, cell: MemberCell): Split {
  const definition = definitionAt(table, cell);
  if (definition.operation !== 'apportion') return null;
  const known = table.splits.get(definition);
  if (known !== undefined) return known;
  const made = splitOf(table, cell, definition);
  table.splits.set(definition, made);
  return made;
}

function splitOf(table: DivisionTable, cell: MemberCell, how: Apportioning): Split {
  const total = inputAmount(table, cell, how.total);
  if (!total) return null;
  const { unit, weighing } = how;
  const { weights } = weighing;
  if (how.over === 'country') return splitByKey(total, { weights, unit });
  const at = (bound: DivisionAmount | null) => bound && inputAmount(table, cell, bound);
  const members = table.regions.get(cell.region)?.region.members ?? [];
  const bounds = { floor: at(how.floor), ceiling: at(how.ceiling) };
  return splitWithin(total, { weights, unit, members, ...bounds });
}
