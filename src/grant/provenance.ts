/** Where an amount comes from: a user's file, an official document, or derived from one. */
export type Provenance = 'file' | 'official' | 'indicative';

/** The least certain provenance among the parts of a sum; that of a file for a sum of nothing. */
export function leastCertain(parts: Iterable<{ readonly provenance: Provenance }>): Provenance {
  let least: Provenance | undefined;
  for (const { provenance } of parts) {
    if (provenance === 'indicative') return provenance;
    if (least !== 'file') least = provenance;
  }
  return least ?? 'file';
}
