import { nearestAmong } from './nearest-names.js';
import { plainText } from './plain-text.js';

/** What a text turns out to mean: one region, or none with what comes near. */
export type RegionMatch = { readonly name: string } | { readonly suggestions: readonly string[] };

/** A region as it may be called: by its name, and where it has one by that of the annex. */
export interface NamedRegion {
  readonly name: string;
  readonly nameInAnnex?: string | null;
}

/** Finds regions by name; case, accents and punctuation are forgiven. */
export interface RegionNames {
  readonly find: (text: string) => RegionMatch;
}

/** The look-up of these regions; where one is called as the annex calls another, it is the one of that name. */
export function regionNames(regions: readonly NamedRegion[]): RegionNames {
  const namesOf = ({ name, nameInAnnex }: NamedRegion) => [nameInAnnex ?? name, name];
  const inAnnex = regions.map((region) => [plainText(namesOf(region)[0] ?? ''), region.name] as const);
  const known = new Map([...inAnnex, ...regions.map(({ name }) => [plainText(name), name] as const)]);
  return {
    find: (text) => {
      const name = known.get(plainText(text));
      if (name !== undefined) return { name };
      return { suggestions: nearestAmong([...new Set(regions.flatMap(namesOf))])(text) };
    },
  };
}
