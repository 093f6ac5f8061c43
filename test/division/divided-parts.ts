import { readFileSync } from 'node:fs';
import { type DivisionSources, divide } from '../../src/division/divide.js';
import { regionsWithMembers } from '../../src/division/memberships.js';
import type { DivisionYear, RegionYear } from '../../src/division/outcome.js';
import { WITHOUT_DEDUCTIONS } from '../../src/grant/division.js';
import { readRegionAmounts } from '../../src/read/division/amounts.js';
import { embeddedDivisionRules } from '../../src/read/division/rules.js';
import { readGrants, readPlaces } from '../../src/read/grants/embedded.js';

const figure = (name: string) => readFileSync(new URL(`../../dist/data/${name}`, import.meta.url), 'utf8');
const amounts = readRegionAmounts(figure('official-spuk-iza.txt'));
const spukIza = readGrants(figure('grants.json')).find(({ grant }) => grant.id === 'spuk-iza');
if (!spukIza) throw new Error('no spuk-iza');

export const { grant } = spukIza;

export const places = readPlaces(figure('places.json'));
export const rules = embeddedDivisionRules(figure('rules-spuk-iza-regeling.json'));

/** The whole amount of a region goes to its members. */
export const WHOLE = WITHOUT_DEDUCTIONS;

/** What the real regions are divided from, but for what is given otherwise. */
function divisionInput(input: Partial<DivisionSources> = {}): DivisionSources {
  const { municipalities, regions } = places;
  return {
    rules,
    regions: regionsWithMembers({ municipalities, regions, rows: [] }).regions,
    key: amounts.key,
    official: amounts.regions,
    given: null,
    national: null,
    division: WITHOUT_DEDUCTIONS,
    ...input,
  };
}

/** The division of the real regions, but for what is given otherwise. */
export function dividedRegions(input: Partial<DivisionSources> = {}) {
  return divide(divisionInput(input));
}

/** One year of a division. */
export function yearOf(years: readonly DivisionYear[], year: number): DivisionYear {
  const found = years.find((one) => one.year === year);
  if (!found) throw new Error(`no ${year}`);
  return found;
}

/** One region of a year. */
export function regionOf(year: DivisionYear, name: string): RegionYear {
  const found = year.regions.find(({ region }) => region.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}
