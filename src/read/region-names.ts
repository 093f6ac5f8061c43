import { nearestAmong } from './nearest-names.js';
import { plainText } from './plain-text.js';

/** What a text turns out to mean: one region, or none with what comes near. */
export type RegionMatch = { readonly name: string } | { readonly suggestions: readonly string[] };

/** Finds regions of SPUK IZA by name; case, accents and punctuation are forgiven. */
export interface RegionNames {
  readonly find: (text: string) => RegionMatch;
}

/** The look-up of regions among these names. */
export function regionNames(names: readonly string[]): RegionNames {
  const known = new Map(names.map((name) => [plainText(name), name]));
  return {
    find: (text) => {
      const name = known.get(plainText(text));
      return name === undefined ? { suggestions: nearestAmong(names)(text) } : { name };
    },
  };
}
