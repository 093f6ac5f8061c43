import { themeIn } from '../names/theme-names.js';
import { type Vocabulary, yearOfCell } from '../tables/cell-reader.js';
import type { AskedOf, Facet } from './held-sums.js';

/** What names in totals are understood by. */
export type NamedBy = Pick<Vocabulary, 'interventions' | 'municipalities' | 'themes'>;

const NUMBER = /^\d+$/;
const YEAR_NAMED = /^(?:(?:boek|kalender)?jaar|year)\s+(\d{4})$/i;
const WITH_YEAR = /^(.*\S)[\s,]+((?:19|20)\d\d)$/;

/** What “Totaal X” may be of: an intervention, a municipality, a year, a theme, or one of these in a year. */
export function namedParts(
  { interventions, municipalities, themes = [] }: NamedBy,
  /** What interventions stand in: in a plan what money comes from, and what it goes to. */
  facets: readonly Facet[] = ['intervention'],
): (name: string) => readonly AskedOf[] {
  const themeNamed = themeIn(themes);
  const parts = (name: string): readonly AskedOf[] => {
    const intervention = interventions.find(name);
    const theme = themeNamed(name);
    // A number by itself is no code of a municipality.
    const municipality = NUMBER.test(name) ? undefined : municipalities.find(name);
    const year = yearOfCell(YEAR_NAMED.exec(name)?.[1] ?? name);
    return [
      ...('number' in intervention ? facets.map((facet) => ({ [facet]: intervention.number })) : []),
      ...(theme ? facets.map((facet) => ({ [facet]: theme.interventions })) : []),
      ...(municipality && 'code' in municipality ? [{ municipality: municipality.code }] : []),
      ...(year === undefined ? [] : [{ year }]),
    ];
  };
  return (name) => {
    const all = parts(name);
    const [, rest, year] = WITH_YEAR.exec(name) ?? [];
    if (all.length > 0 || rest === undefined) return all;
    return parts(rest).map((of) => ({ ...of, year: Number(year) }));
  };
}
