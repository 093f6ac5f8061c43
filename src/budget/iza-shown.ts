import type { Finding } from '../findings/finding.js';
import type { IzaDivision } from '../grant/iza.js';
import type { IzaRules } from '../law/iza-rules.js';
import { izaDeviations } from '../rules/iza-deviation.js';
import { izaRemainder } from '../rules/iza-remainder.js';
import type { IzaOutcome, IzaYear } from './iza-outcome.js';

/** What of a division is shown; undefined: everything. It never changes what is computed. */
export interface IzaShown {
  readonly years: ReadonlySet<number> | undefined;
  readonly regions: ReadonlySet<string> | undefined;
  readonly municipalities: ReadonlySet<string> | undefined;
}

/** The part of a division that is shown, and how it came about. */
export interface ShownIza {
  readonly rules: IzaRules;
  readonly division: IzaDivision;
  /** The years shown with the regions shown; a region keeps all its members, so that sums over them are whole. */
  readonly years: readonly IzaYear[];
  /** Whether regions were asked for, and not the country. */
  readonly regional: boolean;
  /** The municipalities whose rows are shown; undefined: all. */
  readonly municipalities: ReadonlySet<string> | undefined;
  /** Official amounts that stand out, of all regions and years. */
  readonly deviations: readonly Finding<'IZA_DEVIATION'>[];
  readonly findings: readonly Finding[];
}

/** How a division was asked for. */
export interface IzaAsked {
  readonly rules: IzaRules;
  readonly division: IzaDivision;
  /** Whether the user split the country by key. */
  readonly national: boolean;
}

/** The part of a division that is shown, with what was found in it. */
export function shownIza(outcome: IzaOutcome, shown: IzaShown, asked: IzaAsked): ShownIza {
  const { years: chosenYears, regions, municipalities } = shown;
  const wanted = ({ year, region }: { readonly year?: number; readonly region?: string }) =>
    (year === undefined || (chosenYears?.has(year) ?? true)) &&
    (region === undefined || (regions?.has(region) ?? true));
  const years = outcome.years
    .filter(({ year }) => wanted({ year }))
    .map((ofYear) => ({
      ...ofYear,
      regions: ofYear.regions.filter(({ region }) => wanted({ region: region.name })),
    }));
  const deviations = izaDeviations(outcome.years.flatMap((ofYear) => ofYear.regions));
  const regional = regions !== undefined;
  const findings = [...outcome.findings, ...deviations].filter(wanted);
  return {
    rules: asked.rules,
    division: asked.division,
    years,
    regional,
    municipalities,
    deviations,
    findings: [...findings, ...remaindersOf(years, { regional, asked })],
  };
}

/** What was handed out in the splits that the user asked for: of regions by name, or of the whole country. */
function remaindersOf(
  years: readonly IzaYear[],
  { regional, asked: { national, division } }: { readonly regional: boolean; readonly asked: IzaAsked },
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
    if (regional) return splits.flatMap(izaRemainder);
    return izaRemainder({ year, remainders: splits.flatMap(({ remainders }) => remainders) });
  });
}
