import { projectsOf, statedProjects } from '../../division/asked.js';
import type { RegionYear } from '../../division/outcome.js';
import { type ShownDivision, settlementKey } from '../../division/shown.js';
import type { DividedGrant } from '../../grant/grant.js';
import type { Named } from '../../grant/intervention.js';
import { type DivisionYearRules, divisionRulesOf } from '../../law/division-rules.js';
import type { Directory } from '../directory.js';
import { doubtfulMemberNotes, type Note } from '../note.js';
import type { Report, Table } from '../table.js';
import { countryTables } from './country-tables.js';
import { divisionSettlementTables } from './region-settlement-tables.js';
import { regionTables } from './region-tables.js';
import { yearsTable } from './years-tables.js';

/** A division as tables for people, with what must be said below them. */
export function divisionReport(shown: ShownDivision, compared: boolean, directory: Directory): Report {
  const country = !shown.regional || compared ? countryTables(shown, compared) : [];
  const tables = [...country, ...(shown.regional ? regionalTables(shown, directory) : [])];
  const some = shown.years.some(({ regions }) => regions.length > 0);
  return some ? { tables, notes: notesOf(shown, compared, directory) } : { tables: [], notes: [] };
}

/** The regions one after the other; each with its years side by side, or with all detail where there is one year. */
function regionalTables(shown: ShownDivision, directory: Directory): readonly Table[] {
  const regions = new Map<string, RegionYear[]>();
  for (const regionYear of shown.years.flatMap((year) => year.regions)) {
    regions.set(regionYear.region.name, [...(regions.get(regionYear.region.name) ?? []), regionYear]);
  }
  return [...regions.values()].flatMap((parts) => {
    const settled = parts.flatMap((part) => settlementTables(shown, part, directory));
    const [only] = parts;
    const divided =
      only && parts.length === 1 ? regionTables(shown, only, directory) : yearsTable(shown, parts, directory);
    return [...divided, ...settled];
  });
}

function settlementTables(shown: ShownDivision, part: RegionYear, directory: Directory): readonly Table[] {
  const settlement = shown.settlements?.get(settlementKey(part.year, part.region.name));
  return settlement ? divisionSettlementTables(shown, part, settlement, directory) : [];
}

/** What was taken off, where tables of several years have no room to say it. */
function deductionNotes(
  { years, regional, division }: ShownDivision,
  { municipality: nameOf }: Directory,
): readonly Note[] {
  if (!regional || years.length < 2) return [];
  const parts = years.flatMap(({ regions }) => regions);
  const projects = statedProjects(division);
  const { coordination } = division;
  const assigned = new Set(parts.flatMap((part) => projectsOf({ ...part, division }) ?? []));
  const listed = [...assigned].flatMap(({ municipality, ...project }) =>
    municipality === null ? [] : [{ ...project, municipality: nameOf(municipality).name }],
  );
  return [
    ...(coordination || projects ? [{ key: 'division-deductions' as const, coordination, projects }] : []),
    ...(listed.length > 0 ? [{ key: 'division-assigned' as const, projects: listed }] : []),
  ];
}

function notesOf(shown: ShownDivision, compared: boolean, directory: Directory): readonly Note[] {
  const { notModelled, notModelledUnder } = directory;
  const { years, rules, division, regional, deviations, grant } = shown;
  const called = calledKey(grant);
  const parts = years.flatMap(({ regions }) => regions);
  const ceilings = years.flatMap(({ year, national }) => {
    const yearRules = divisionRulesOf(rules, year);
    return yearRules ? [{ national, rules: yearRules }] : [];
  });
  const ofYears = ceilings.map((one) => one.rules);
  const [first] = ofYears;
  const keys = [...new Set(parts.map(({ key }) => key))];
  const bounds = division.floor !== null || division.ceiling !== null;
  const divided = regional || parts.some(({ local, amount }) => !local.equals(amount));
  return [
    ...provenanceNotes(parts, grant),
    { key: 'division-ceiling', years: ceilings, holds: grant.division?.maximum },
    ...(compared ? [{ key: 'division-key-amount' as const, rules: ofYears, called }] : []),
    ...(compared && deviations.length > 0 ? [{ key: 'division-anomaly' as const, deviations }] : []),
    ...(divided && first
      ? [{ key: 'division-no-formula' as const, rules: first, coordination: grant.division?.coordination }]
      : []),
    ...(regional ? keys.map((kind) => ({ key: 'division-key' as const, kind, rules: ofYears, called })) : []),
    ...(regional
      ? [{ key: 'division-method' as const, unit: division.unit, details: years.length === 1 }]
      : []),
    ...deductionNotes(shown, directory),
    ...(bounds
      ? [{ key: 'division-bounds' as const, floor: division.floor, ceiling: division.ceiling }]
      : []),
    ...(shown.settlements && first ? [settlementNote(grant, first)] : []),
    ...(parts.some(({ region }) => region.place) ? [{ key: 'division-members-file' as const }] : []),
    ...leftNotes(parts, grant, directory),
    ...membershipNotes(shown, compared, directory),
    ...grant.remarks
      .filter(({ year }) => year === undefined || years.some((one) => one.year === year))
      .map((text) => ({ key: 'of-grant' as const, text })),
    { key: 'not-modelled', items: notModelled, under: notModelledUnder },
  ];
}

/** What the key of municipalities is called; without one there is nothing to say. */
function calledKey({ division }: DividedGrant): Named {
  return division?.key.called ?? { nl: '', en: '' };
}

function settlementNote({ name, division }: DividedGrant, rules: DivisionYearRules): Note {
  return { key: 'division-settlement', grant: name, rules, accountability: division?.accountability };
}

/** Whether amounts are published, given or computed by key, each with its years. */
function provenanceNotes(parts: readonly RegionYear[], { amounts }: DividedGrant): readonly Note[] {
  const kinds = [...new Set(parts.map(({ provenance }) => provenance))];
  return kinds.map((provenance) => {
    const years = parts.filter((part) => part.provenance === provenance).map(({ year }) => year);
    return { key: 'division-provenance', provenance, years: [...new Set(years)], stands: amounts?.stands };
  });
}

/** Of which regions a file took members out while their amount is that of all members. */
function leftNotes(
  parts: readonly RegionYear[],
  { division }: DividedGrant,
  { municipality: nameOf }: Directory,
): readonly Note[] {
  if (!division) return [];
  const official = parts.filter(({ provenance }) => provenance === 'official' || provenance === 'indicative');
  return [...new Map(official.map((part) => [part.region.name, part])).values()].flatMap(
    ({ provenance, region: { name, left = [] } }) =>
      left.length === 0
        ? []
        : [
            {
              key: 'division-members-left' as const,
              provenance,
              called: division.members.called,
              region: name,
              left: left.map(({ municipality, to }) => ({ name: nameOf(municipality).name, to })),
            },
          ],
  );
}

/** Where the members come from, and of whom the amounts say otherwise; where a number shown rests on the members. */
function membershipNotes(
  { years, regional, doubtfulMembers, grant: { division } }: ShownDivision,
  compared: boolean,
  { municipality: nameOf }: Directory,
): readonly Note[] {
  const parts = years.flatMap(({ regions }) => regions);
  const resting = parts.filter(({ provenance }) => compared || regional || provenance === 'key');
  const names = new Set(resting.flatMap(({ region }) => (region.place ? [] : [region.name])));
  if (names.size === 0 || !division) return [];
  const { called, stands } = division.members;
  const doubtful = doubtfulMembers.filter(({ region, fits }) => names.has(region) || names.has(fits));
  return [
    { key: 'regions-in-annex', stands },
    ...doubtfulMemberNotes(doubtful, { called, nameOf: (code) => nameOf(code).name }),
  ];
}
