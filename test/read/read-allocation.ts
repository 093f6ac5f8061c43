import { compiledPlaces } from '../../build/places.js';
import type { Finding } from '../../src/findings/finding.js';
import type { Rules } from '../../src/law/rules.js';
import { type AllocationReading, readAllocations } from '../../src/read/inputs/allocation.js';
import { interventionNames } from '../../src/read/names/intervention-names.js';
import { municipalityNames } from '../../src/read/names/municipality-names.js';
import { regeling } from '../support/profiles.js';

const places = compiledPlaces();
export const municipalities = municipalityNames(places);
export const interventions = interventionNames(places.interventions);

export interface ReadingOptions {
  readonly rules?: Rules;
  /** The CBS code that -m names. */
  readonly municipality?: string;
}

/** Reads one allocation, named test.csv, or several by name. */
export function reading(
  files: string | Readonly<Record<string, string | Uint8Array>>,
  { rules = regeling, municipality }: ReadingOptions = {},
): AllocationReading {
  const named = typeof files === 'string' ? { 'test.csv': files } : files;
  const inputs = Object.entries(named).map(([file, content]) => ({
    file,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  return readAllocations(inputs, {
    municipalities,
    interventions,
    rules,
    ...(municipality === undefined ? {} : { municipality }),
  });
}

/** The rows as `GM0034 2023 7 575820.00`, with the decision where there is one. */
export function rowsOf({ allocation }: AllocationReading): readonly string[] {
  return allocation.rows.map(({ municipality, year, intervention, granted, decision }) =>
    [municipality, year, intervention, granted, decision].join(' ').trimEnd(),
  );
}

/** The findings as `line:column CODE`, in the order in which they were found, the file before all but test.csv. */
export function findingsOf({ findings }: AllocationReading): readonly string[] {
  return findings.map(({ code, where }) => {
    const file = where === undefined || where.file === 'test.csv' ? '' : `${where.file}:`;
    return `${file}${where?.line}:${where?.column} ${code}`;
  });
}

/** The one finding of a reading that has one. */
export function findingOf({ findings }: AllocationReading): Finding {
  const [only] = findings;
  if (only === undefined || findings.length > 1) throw new Error(`${findings.length} findings`);
  return only;
}

/** The municipality-years that a row was lost of, each once, as `GM0034 2023`. */
export function spoiledOf({ allocation }: AllocationReading): readonly string[] {
  return [...new Set(allocation.spoiled.map(({ municipality, year }) => `${municipality} ${year}`))].sort();
}
