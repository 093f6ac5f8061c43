import { type IzaMemberShare, type IzaShareOrigin, togetherOf } from '../budget/iza-outcome.js';
import { projectsOf, statedProjects } from '../budget/iza-region.js';
import { type IzaSettlement, spentKey } from '../budget/iza-settlement.js';
import { settlementKey } from '../budget/iza-shown.js';
import type { Amount } from '../money/amount.js';
import type { Derivation } from './derivation.js';
import {
  allRegions,
  apportionedTo,
  deducted,
  type IzaDerivationSource,
  membership,
  minus,
  nationalShares,
  node,
  ofProject,
  parameter,
  percentage,
  statedNational,
  weighed,
} from './iza-derivation-nodes.js';
import {
  type IzaLabel,
  MEMBER_FIELDS,
  type MemberField,
  REGION_FIELDS,
  type RegionField,
} from './iza-label.js';

/** Where the numbers of a region come from, or one of them. */
export function regionDerivation(source: IzaDerivationSource, field?: RegionField): Derivation | undefined {
  if (field !== undefined) return regionField(source, field);
  const { region, year } = source.part;
  const inputs = REGION_FIELDS.flatMap((one) => regionField(source, one) ?? []);
  return node({ key: 'region', region: region.name, year }, null, 'row', inputs);
}

/** Where the numbers of a municipality come from, or one of them; undefined where it is no member. */
export function memberDerivation(
  source: IzaDerivationSource,
  municipality: string,
  field?: MemberField,
): Derivation | undefined {
  const member = source.part.members.find((one) => one.municipality === municipality);
  if (!member) return undefined;
  if (field !== undefined) return memberField(source, member, field);
  const inputs = MEMBER_FIELDS.flatMap((one) => memberField(source, member, one) ?? []);
  return node({ key: 'member', municipality, year: source.part.year }, null, 'row', inputs);
}

function regionField(source: IzaDerivationSource, field: RegionField): Derivation | undefined {
  const { part, input } = source;
  const { region, year, amount, provenance, keyAmount, difference, coordination, projects, local } = part;
  const label: IzaLabel = { key: 'region-field', field, region: region.name, year };
  const of = (other: RegionField) => regionField(source, other) ?? node(label, null, 'sum');
  switch (field) {
    case 'amount':
      if (provenance === 'official') return node(label, amount, 'published');
      if (provenance === 'given') return node(label, amount, 'stated');
      return node(label, amount, 'sum', [
        ...nationalShares(source, statedNational(source), input.division.unit),
        membership(source),
      ]);
    case 'keyAmount': {
      const { national } = source.shown.years.find((one) => one.year === year) ?? {};
      if (!keyAmount || !national) return undefined;
      return node(label, keyAmount, 'sum', [
        ...nationalShares(source, allRegions(source, national), 'cent'),
        membership(source),
      ]);
    }
    case 'difference':
      return difference ? node(label, difference, 'sum', [of('amount'), minus(of('keyAmount'))]) : undefined;
    case 'deviation': {
      if (part.deviation === null) return undefined;
      const inputs = [of('difference'), of('keyAmount')];
      const named: IzaLabel = { key: 'deviation', region: region.name, year, deviation: part.deviation };
      return node(named, null, 'percentage-of', inputs);
    }
    case 'coordination':
      return deducted(label, coordination, input.division.coordination, of('amount'));
    case 'projects': {
      const listed = projectsOf({ region, year, division: input.division });
      if (listed) return node(label, projects, 'sum', listed.map(ofProject));
      return deducted(label, projects, statedProjects(input.division), of('amount'));
    }
    case 'local':
      return node(label, local, 'sum', [of('amount'), minus(of('coordination')), minus(of('projects'))]);
    case 'held':
    case 'charged':
    case 'open':
    case 'toRepay':
      return settled(source, field, label);
  }
}

/** A number of the settlement of a region; undefined where there are no actuals. */
function settled(
  source: IzaDerivationSource,
  field: 'held' | 'charged' | 'open' | 'toRepay',
  label: IzaLabel,
): Derivation | undefined {
  const { shown, part } = source;
  const settlement = shown.settlements?.get(settlementKey(part.year, part.region.name));
  if (!settlement) return undefined;
  const isOpen = (code: string) =>
    settlement.members.some(({ municipality, unspent }) => municipality === code && unspent === null);
  const ofMembers = (open: boolean, one: MemberField) =>
    part.members
      .filter(({ municipality }) => isOpen(municipality) === open)
      .flatMap((member) => memberField(source, member, one) ?? []);
  switch (field) {
    case 'held': {
      const deductions = (['coordination', 'projects'] as const).flatMap(
        (one) => regionField(source, one) ?? [],
      );
      const assigned = part.members.filter(({ projects }) => !projects.isZero());
      const away = assigned.flatMap((member) => memberField(source, member, 'projects') ?? []).map(minus);
      return node(label, settlement.held, 'sum', [...deductions, ...away]);
    }
    case 'charged': {
      const held = regionField(source, 'held');
      const granted = ofMembers(false, 'together');
      const unspent = ofMembers(false, 'unspent').map(minus);
      return node(label, settlement.charged, 'sum', [...(held ? [held] : []), ...granted, ...unspent]);
    }
    case 'open':
      return node(label, settlement.open, 'sum', ofMembers(true, 'together'));
    case 'toRepay':
      return toRepay(source, settlement, label);
  }
}

function toRepay(source: IzaDerivationSource, settlement: IzaSettlement, label: IzaLabel): Derivation {
  const { part } = source;
  const inputs = part.members.flatMap((member) => memberField(source, member, 'unspent') ?? []);
  const rules = [
    parameter(settlement.rules.repayment, part.year),
    parameter(settlement.rules.carryLimit, part.year),
  ];
  return node(label, settlement.toRepay, 'sum', [...inputs, ...rules]);
}

function memberField(
  source: IzaDerivationSource,
  member: IzaMemberShare,
  field: MemberField,
): Derivation | undefined {
  const { part, shown, actuals, input } = source;
  const { municipality, amount, projects } = member;
  const { year, region } = part;
  const label: IzaLabel = { key: 'member-field', field, municipality, year };
  const settled = shown.settlements
    ?.get(settlementKey(year, region.name))
    ?.members.find((one) => one.municipality === municipality);
  const of = (other: MemberField) => memberField(source, member, other) ?? node(label, null, 'sum');
  switch (field) {
    case 'amount':
      return amount ? localShare(source, member, label, amount) : undefined;
    case 'projects': {
      const own = projectsOf({ region, year, division: input.division }) ?? [];
      return node(
        label,
        projects,
        'sum',
        own.filter((one) => one.municipality === municipality).map(ofProject),
      );
    }
    case 'together':
      return amount ? node(label, togetherOf(member), 'sum', [of('amount'), of('projects')]) : undefined;
    case 'spent': {
      if (!settled?.spent) return undefined;
      const booked = actuals?.get(spentKey({ municipality, year })) ?? [];
      const inputs = booked.map(({ spent, bookings, place }) => ({
        ...node({ key: 'booking', bookings }, spent, 'given'),
        place,
      }));
      return node(label, settled.spent, 'sum', inputs);
    }
    case 'unspent':
      return settled?.unspent
        ? node(label, settled.unspent, 'not-below-zero', [of('together'), minus(of('spent'))])
        : undefined;
    case 'overspent':
      return settled?.overspent
        ? node(label, settled.overspent, 'not-below-zero', [of('spent'), minus(of('together'))])
        : undefined;
  }
}

/** A municipality's part of the local money: its bound, its share of what the bounds left, or of the country. */
function localShare(
  source: IzaDerivationSource,
  member: IzaMemberShare,
  label: IzaLabel,
  amount: Amount,
): Derivation {
  const { part, input } = source;
  const { municipality, weight, share, bound } = member;
  const local = () => regionField(source, 'local') ?? node(label, null, 'sum');
  if (bound !== null) {
    const given = bound === 'floor' ? input.division.floor : input.division.ceiling;
    const inputs = given && 'share' in given ? [percentage(given.share), local()] : [];
    return node(label, amount, 'bounded', [
      node({ key: bound }, amount, inputs.length > 0 ? 'share-rounded-down' : 'stated', inputs),
    ]);
  }
  if (share === null || weight === null) return node(label, amount, 'sum');
  const totals: Readonly<Record<IzaShareOrigin, () => Derivation>> = {
    national: () => statedNational(source),
    local,
    rest: () => rest(source, share.total, local()),
  };
  const total = totals[share.of]();
  return node(label, amount, apportionedTo(input.division.unit), [
    total,
    ...weighed(source, { municipality, weight }, share.weights, part.key),
    ...(share.of === 'national' ? [] : [membership(source)]),
  ]);
}

/** What the bounds leave of the local money: that money less what is fixed. */
function rest({ part }: IzaDerivationSource, left: Amount, local: Derivation): Derivation {
  const fixed = part.members.filter(({ bound }) => bound !== null);
  const fixedNodes = fixed.map(({ municipality, amount }) => {
    const label: IzaLabel = { key: 'member-field', field: 'amount', municipality, year: part.year };
    return minus(node(label, amount, 'bounded'));
  });
  return node({ key: 'rest' }, left, 'sum', [local, ...fixedNodes]);
}
