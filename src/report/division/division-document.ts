import { projectsOf } from '../../division/asked.js';
import type { MemberShare, RegionYear } from '../../division/outcome.js';
import type { RegionSettlement } from '../../division/settlement.js';
import { type ShownDivision, settlementKey } from '../../division/shown.js';
import { KEY_NAMES } from '../../grant/division.js';
import type { Directory } from '../directory.js';
import { type RunFacts, receiptOf } from '../receipt.js';
import { exactShareOf, roundedDownOf, weightText } from './region-tables.js';

/** The part of the JSON document of a division that does not depend on a language, schema `spuk.iza/1`. */
export function divisionDocument(
  shown: ShownDivision,
  facts: RunFacts,
  directory: Directory,
): Readonly<Record<string, unknown>> {
  const { rules, years } = shown;
  return {
    schema: 'spuk.iza/1',
    ...receiptOf(rules, facts),
    years: years.map(({ year, national, ceiling, regions }) => ({
      year,
      national: { amount: national?.toString() ?? null, ceiling: ceiling?.toString() ?? null },
      regions: regions.map((region) => regionDocument(region, shown, directory)),
    })),
  };
}

function regionDocument(
  part: RegionYear,
  { division, municipalities, settlements }: ShownDivision,
  directory: Directory,
): Readonly<Record<string, unknown>> {
  const { region, year, members } = part;
  const settlement = settlements?.get(settlementKey(year, region.name));
  const { mandateHolder: name, mandateHolderKind: kind } = region;
  return {
    region: region.name,
    nameInAnnex: region.nameInAnnex,
    mandateHolder: name === null ? null : { name, kind },
    amount: part.amount.toString(),
    provenance: part.provenance,
    keyAmount: part.keyAmount?.toString() ?? null,
    difference: part.difference?.toString() ?? null,
    deviation: part.deviation,
    coordination: part.coordination.toString(),
    projects: part.projects.toString(),
    local: part.local.toString(),
    key: KEY_NAMES[part.key],
    membership: region.place ? 'file' : 'annex',
    projectList: projectsOf({ region, year, division })?.map((project) => ({
      name: project.name,
      amount: project.amount.toString(),
      municipality: project.municipality,
    })),
    members: members
      .filter(({ municipality }) => municipalities?.has(municipality) ?? true)
      .map((member) => memberDocument(member, settlement, directory)),
    settlement: settlement && settlementDocument(settlement),
  };
}

function memberDocument(
  member: MemberShare,
  settlement: RegionSettlement | undefined,
  { municipality: nameOf }: Directory,
): Readonly<Record<string, unknown>> {
  const { municipality, weight, amount, remainder, bound, projects } = member;
  const settled = settlement?.members.find((one) => one.municipality === municipality);
  return {
    municipality: { code: municipality, name: nameOf(municipality).name },
    weight: weight === null ? null : weightText(weight),
    amount: amount?.toString() ?? null,
    exactShare: exactShareOf(member),
    roundedDown: roundedDownOf(member)?.toString() ?? null,
    remainder: remainder.toString(),
    bound,
    projects: projects.toString(),
    ...(settled && {
      spent: settled.spent?.toString() ?? null,
      unspent: settled.unspent?.toString() ?? null,
      overspent: settled.overspent?.toString() ?? null,
    }),
  };
}

function settlementDocument({
  held,
  charged,
  unspent,
  carried,
  toRepay,
  open,
  members,
  rules,
}: RegionSettlement): Readonly<Record<string, unknown>> {
  const amounts = { held, charged, unspent, carried, toRepay, open };
  return {
    ...Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, amount.toString()])),
    openMunicipalities: members.flatMap(({ municipality, spent }) => (spent === null ? [municipality] : [])),
    codes: rules['accountability-codes'].value,
  };
}
