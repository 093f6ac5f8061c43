import { compiledPlaces } from '../../build/places.js';
import type { Finding } from '../../src/findings/finding.js';
import { type PlanReading, readPlans } from '../../src/read/inputs/plan.js';
import { interventionNames } from '../../src/read/names/intervention-names.js';
import { municipalityNames } from '../../src/read/names/municipality-names.js';
import { regeling } from '../support/profiles.js';
import type { ReadingOptions } from './read-allocation.js';

const places = compiledPlaces();
const municipalities = municipalityNames(places);

/** The names of one reading: which names come near is found for so many different texts, and no more. */
const readingNames = () => ({ municipalities, interventions: interventionNames(places.interventions) });

export const HEADER = 'gemeente;jaar;soort;van;naar;bedrag;toelichting';

/** Reads one plan, named plan.csv, or several by name. */
export function readingOfPlan(
  files: string | Readonly<Record<string, string | Uint8Array>>,
  { rules = regeling, municipality }: ReadingOptions = {},
): PlanReading {
  const named = typeof files === 'string' ? { 'plan.csv': files } : files;
  const inputs = Object.entries(named).map(([file, content]) => ({
    file,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  return readPlans(inputs, {
    ...readingNames(),
    rules,
    ...(municipality === undefined ? {} : { municipality }),
  });
}

/** Reads rows below the Dutch headers; the first stands on line 2. */
export function readingOfRows(rows: readonly string[], options?: ReadingOptions): PlanReading {
  return readingOfPlan(`${[HEADER, ...rows].join('\n')}\n`, options);
}

/** What was planned, shifts first: `GM0034 2023 7>11 100.00` and `GM0034 2023 7> 100.00`. */
export function plannedOf({ plan }: PlanReading): readonly string[] {
  return [
    ...plan.shifts.map(({ municipality, year, from, to, amount }) =>
      [municipality, year, `${from}>${to}`, amount].join(' '),
    ),
    ...plan.carries.map(({ municipality, year, from, to, amount }) =>
      [municipality, year, to === undefined ? `${from}>` : `${from}>${to} next year`, amount].join(' '),
    ),
  ];
}

/** The findings as `2:8 BAD_YEAR jaar`: line, column, code and the header as written. */
export function faultsOf({ findings }: Pick<PlanReading, 'findings'>): readonly string[] {
  return findings.map(({ code, where }) =>
    [`${where?.line}:${where?.column}`, code, ...(where?.field === undefined ? [] : [where.field])].join(' '),
  );
}

/** The one finding of a reading that has one. */
export function onlyFault({ findings }: PlanReading): Finding {
  const [only] = findings;
  if (only === undefined || findings.length > 1) throw new Error(`${findings.length} findings`);
  return only;
}
