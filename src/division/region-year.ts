import type { Finding } from '../findings/finding.js';
import type { RegionWithMembers } from '../grant/division.js';
import { Amount } from '../money/amount.js';
import { weighingOf } from './asked.js';
import type { MemberCell } from './cells.js';
import type { RegionCircumstances } from './definitions.js';
import type { MemberKey, RegionKey } from './operations.js';
import type { ExactShare, RegionYear, ShareOrigin } from './outcome.js';
import { type DivisionTable, definitionAt, divisionAmount, divisionPercentage, splitAt } from './table.js';

/** A region in a year, of the table of that year. */
export function regionYear(table: DivisionTable, { region, provenance }: RegionCircumstances): RegionYear {
  const { country } = table;
  const { name } = region;
  const at = (key: RegionKey) => divisionAmount(table, { level: 'region', region: name, key });
  const known = (key: RegionKey) => at(key) ?? Amount.zero;
  const { kind, weights } = weighingOf(region, country.division, country.key);
  const split = localSplit(table, region);
  return {
    region,
    year: country.rules.year,
    amount: known('amount'),
    provenance,
    keyAmount: at('keyAmount'),
    difference: at('difference'),
    deviation: divisionPercentage(table, { level: 'region', region: name, key: 'deviation' }),
    coordination: known('coordination'),
    projects: known('projects'),
    local: known('local'),
    key: kind,
    members: region.members.map(({ municipality }) => {
      const of = (key: MemberKey) => divisionAmount(table, memberCell(region, municipality, key));
      const portion = split?.portions.get(municipality);
      return {
        municipality,
        weight: weights.get(municipality) ?? null,
        amount: of('amount'),
        share: split && portion?.bound === null ? split.share : null,
        remainder: portion?.remainder ?? Amount.zero,
        bound: portion?.bound ?? null,
        projects: of('projects') ?? Amount.zero,
        // Asked for where it is shown, which is of few regions.
        get together() {
          return of('together');
        },
      };
    }),
    table,
  };
}

function memberCell({ name }: RegionWithMembers, municipality: string, key: MemberKey): MemberCell {
  return { level: 'member', region: name, municipality, key };
}

/** The split that the local shares of a region come from; undefined where nothing was split. */
function localSplit(table: DivisionTable, region: RegionWithMembers) {
  const [first] = region.members;
  if (!first) return undefined;
  const cell = memberCell(region, first.municipality, 'amount');
  const split = splitAt(table, cell);
  if (!split || 'problem' in split) return undefined;
  const { total, weights, portions } = split;
  const definition = definitionAt(table, cell);
  const isOfCountry = definition.operation === 'apportion' && definition.over === 'country';
  const ofRegion = [...portions.values()].some(({ bound }) => bound !== null) ? 'rest' : 'local';
  const of: ShareOrigin = isOfCountry ? 'national' : ofRegion;
  const share: ExactShare = { of, total, weights };
  return { portions, share };
}

/** Why the amount of a region could not be divided: less than nothing is left, or the bounds cannot all hold. */
export function undividedFindings({ region, year, table, ...of }: RegionYear): readonly Finding[] {
  const { amount, coordination, projects, local } = of;
  const { name } = region;
  if (local.isNegative()) {
    const amounts = { amount, coordination, projects, local };
    return [{ code: 'IZA_NEGATIVE_LOCAL', year, region: name, amounts }];
  }
  const [first] = region.members;
  const split = first && splitAt(table, memberCell(region, first.municipality, 'amount'));
  if (!split || !('problem' in split)) return [];
  const { problem, floors, ceilings } = split;
  return [{ code: 'IZA_BOUNDS', year, region: name, problem, amounts: { local, floors, ceilings } }];
}
