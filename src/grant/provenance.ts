/** Where an amount comes from: a user's file, an official decision, or derived by key. */
export type Provenance = 'file' | 'official' | 'indicative';

const LEAST_CERTAIN_FIRST: readonly Provenance[] = ['indicative', 'file', 'official'];

/** The least certain provenance among the parts of a sum; that of a file for a sum of nothing. */
export function leastCertain(parts: readonly { readonly provenance: Provenance }[]): Provenance {
  const among = (one: Provenance) => parts.some(({ provenance }) => provenance === one);
  return LEAST_CERTAIN_FIRST.find(among) ?? 'file';
}
