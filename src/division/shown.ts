import type { Finding } from '../findings/finding.js';
import type { Bookings } from '../grant/actuals.js';
import type { Division, RegionWithMembers } from '../grant/division.js';
import type { DividedGrant } from '../grant/grant.js';
import type { DoubtfulMember } from '../grant/municipality.js';
import { type DivisionRules, divisionRulesOf } from '../law/division-rules.js';
import { judgedBookings } from './judged-bookings.js';
import { deviationFindings, firstDeviations } from './judges/deviation.js';
import { remainderFindings } from './judges/remainder.js';
import type { DivisionOutcome, DivisionYear } from './outcome.js';
import { type MembersSpent, overspentMembers, type RegionSettlement, settledRegion } from './settlement.js';

/** What of a division is shown; undefined: everything. It never changes what is computed. */
export interface DivisionChoice {
  readonly years: ReadonlySet<number> | undefined;
  readonly regions: ReadonlySet<string> | undefined;
  readonly municipalities: ReadonlySet<string> | undefined;
  /** Whether the country is shown by region alone, or every region by municipality. */
  readonly by?: 'region' | 'municipality';
}

/** The part of a division that is shown, and how it came about. */
export interface ShownDivision {
  readonly grant: DividedGrant;
  readonly rules: DivisionRules;
  readonly division: Division;
  /** The years shown with the regions shown; a region keeps all its members, so that sums over them are whole. */
  readonly years: readonly DivisionYear[];
  /** Whether regions are shown by municipality, and not the country by region. */
  readonly regional: boolean;
  /** The municipalities whose rows are shown; undefined: all. */
  readonly municipalities: ReadonlySet<string> | undefined;
  /** Official amounts that stand out, of the regions and years shown: of each region the first. */
  readonly deviations: readonly Finding<'IZA_DEVIATION'>[];
  /** By year and region; undefined: there are no actuals. */
  readonly settlements: ReadonlyMap<string, RegionSettlement> | undefined;
  /** Bookings that no settlement shown holds, and no finding names. */
  readonly outside: readonly Bookings[];
  readonly findings: readonly Finding[];
  /** Members as the annex has them, that the amounts speak against. */
  readonly doubtfulMembers: readonly DoubtfulMember[];
}

/** How a division was asked for. */
export interface AskedDivision {
  readonly grant: DividedGrant;
  readonly rules: DivisionRules;
  readonly division: Division;
  /** Whether every municipality lies in one region; where not, what stands out is no news of the published amounts. */
  readonly membershipHolds: boolean;
  /** Whether the user split the country by key. */
  readonly national: boolean;
  /** What was spent; undefined: nobody said so. Where it is empty nothing is settled. */
  readonly actuals: MembersSpent | undefined;
  /** All regions, also those without an amount. */
  readonly regions: readonly RegionWithMembers[];
  readonly doubtfulMembers: readonly DoubtfulMember[];
}

/** The part of a division that is shown, with what was found in it. */
export function shownDivision(
  outcome: DivisionOutcome,
  shown: DivisionChoice,
  asked: AskedDivision,
): ShownDivision {
  const { years: chosenYears, regions, municipalities, by } = shown;
  const wanted = ({ year, region }: { readonly year?: number; readonly region?: string }) =>
    (year === undefined || (chosenYears?.has(year) ?? true)) &&
    (region === undefined || (regions?.has(region) ?? true));
  const years = outcome.years
    .filter(({ year }) => wanted({ year }))
    .map((ofYear) => ({
      ...ofYear,
      regions: ofYear.regions.filter(({ region }) => wanted({ region: region.name })),
    }));
  const deviations = asked.membershipHolds
    ? firstDeviations(deviationFindings(outcome.official).filter(wanted))
    : [];
  const regional = regions !== undefined || by === 'municipality';
  const spent = asked.actuals && asked.actuals.size > 0 ? asked.actuals : undefined;
  const settlements = spent && settlementsOf(years, asked.rules, spent);
  const booked = judgedBookings(spent ?? new Map(), {
    outcome,
    regions: asked.regions,
    shown: years,
    wanted,
  });
  const overspent = [...(settlements?.values() ?? [])].flatMap(({ region, settlement }) =>
    overspentMembers(settlement, region, spent ?? new Map()),
  );
  // What a members file leaves out of the country concerns whatever region is shown.
  const findings = [...outcome.findings, ...deviations, ...overspent].filter((finding) =>
    wanted(finding.code === 'IZA_WITHOUT_MEMBERS' ? { year: finding.year } : finding),
  );
  return {
    grant: asked.grant,
    rules: asked.rules,
    division: asked.division,
    years,
    regional,
    municipalities,
    deviations,
    doubtfulMembers: asked.doubtfulMembers.filter((doubtful) => isInAnnex(doubtful, asked.regions)),
    outside: booked.outside,
    settlements: settlements && new Map([...settlements].map(([key, one]) => [key, one.settlement])),
    findings: [
      ...findings,
      ...booked.findings,
      ...remaindersOf(years, { named: regions !== undefined, regional, asked }),
    ],
  };
}

/** What was handed out in the splits that the user asked for: of regions by name, or of the whole country. */
function remaindersOf(
  years: readonly DivisionYear[],
  {
    named,
    regional,
    asked: { national, division },
  }: { readonly named: boolean; readonly regional: boolean; readonly asked: AskedDivision },
): readonly Finding[] {
  const { coordination, projects, key, floor, ceiling, unit } = division;
  const divided = [coordination, projects, key, floor, ceiling].some((option) => option ?? false);
  if (!regional && !national && !divided && unit === 'cent') return [];
  return years.flatMap(({ year, regions }) => {
    const splits = regions.map(({ region, members }) => ({
      year,
      region: region.name,
      remainders: members.map(({ remainder }) => remainder),
    }));
    if (named) return splits.flatMap(remainderFindings);
    return remainderFindings({ year, remainders: splits.flatMap(({ remainders }) => remainders) });
  });
}

/** Whether a doubtful member lies where the annex has it, and no file says otherwise of either region. */
function isInAnnex(
  { region, fits, municipality }: DoubtfulMember,
  regions: readonly RegionWithMembers[],
): boolean {
  const both = regions.filter(({ name, place }) => (name === region || name === fits) && !place);
  const home = both.find(({ name }) => name === region);
  return both.length === 2 && home?.members.some((one) => one.municipality === municipality) === true;
}

/** The key of a settlement among those of a result. */
export function settlementKey(year: number, region: string): string {
  return `${year} ${region}`;
}

function settlementsOf(
  years: readonly DivisionYear[],
  rules: DivisionRules,
  actuals: MembersSpent,
): ReadonlyMap<string, { readonly region: string; readonly settlement: RegionSettlement }> {
  return new Map(
    years.flatMap(({ year, regions }) => {
      const ofYear = divisionRulesOf(rules, year);
      if (!ofYear) return [];
      return regions.map((part) => {
        const region = part.region.name;
        return [
          settlementKey(year, region),
          { region, settlement: settledRegion(part, ofYear, actuals) },
        ] as const;
      });
    }),
  );
}
