import { readFileSync } from 'node:fs';
import { divideIza, type IzaInput } from '../../src/budget/iza.js';
import type { IzaRegionYear, IzaYear } from '../../src/budget/iza-outcome.js';
import { izaRegions } from '../../src/budget/iza-regions.js';
import type { IzaDivision } from '../../src/grant/iza.js';
import { amountsBy, izaKeyOf, readFigures, readPlaces } from '../../src/read/embedded.js';
import { readIzaRules } from '../../src/read/iza-law.js';

const figure = (name: string) => readFileSync(new URL(`../../dist/data/${name}`, import.meta.url), 'utf8');
const figures = readFigures(figure('figures.json'));

export const places = readPlaces(figure('places.json'));
export const rules = readIzaRules(figure('rules-iza.json'));

/** No deductions, no bounds, the default key, to the cent. */
export const WHOLE: IzaDivision = {
  coordination: null,
  projects: null,
  key: undefined,
  floor: null,
  ceiling: null,
  unit: 'cent',
};

/** What the real regions are divided from, but for what is given otherwise. */
function izaInput(input: Partial<IzaInput> = {}): IzaInput {
  const { municipalities, regions } = places;
  return {
    rules,
    regions: izaRegions({ municipalities, regions, rows: [] }).regions,
    key: izaKeyOf(figures),
    official: amountsBy(figures.regions),
    given: null,
    national: null,
    division: WHOLE,
    ...input,
  };
}

/** The division of the real regions, but for what is given otherwise. */
export function dividedIza(input: Partial<IzaInput> = {}) {
  return divideIza(izaInput(input));
}

/** One year of a division. */
export function yearOf(years: readonly IzaYear[], year: number): IzaYear {
  const found = years.find((one) => one.year === year);
  if (!found) throw new Error(`no ${year}`);
  return found;
}

/** One region of a year. */
export function regionOf(year: IzaYear, name: string): IzaRegionYear {
  const found = year.regions.find(({ region }) => region.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}
