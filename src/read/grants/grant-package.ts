// A grant from the files of its package: of data/grants when the program is built, of a user's folder when it runs.

import type { z } from 'zod';
import type { GrantProblem } from '../../findings/grant-problem.js';
import type { ProblemAtPath } from '../../findings/json-problem.js';
import { Refusal } from '../../findings/refusal.js';
import type { Ceilings, Grant, GrantAmounts } from '../../grant/grant.js';
import type { Named } from '../../grant/intervention.js';
import type { PartNames } from '../../grant/part-names.js';
import type { Calendar } from '../../law/calendar.js';
import { regionAmountsText } from '../division/amounts.js';
import { DIVISION_RULES_SCHEMA } from '../division/rules.js';
import { readDivisionRules } from '../division/rules-file.js';
import { type Issue, parsedJson, problemsOfIssue } from '../documents/json-document.js';
import { amountsText } from './grant-amounts.js';
import { contradictionsIn } from './grant-contradictions.js';
import {
  CALENDAR_DOCUMENT,
  GRANT_DOCUMENT,
  type GrantDocument,
  NOT_MODELLED_DOCUMENT,
  PROFILE_DOCUMENT,
  VERSION_DOCUMENT,
} from './grant-schema.js';
import { centsOfText, plainTable } from './grant-table.js';
import { readRules } from './rules-file.js';

/** Everything that a package holds. */
export interface GrantPackage {
  readonly grant: Grant;
  readonly calendar: Calendar | null;
  /** The profiles of the grant, each as the text of a rules file. */
  readonly rules: ReadonlyMap<string, string>;
  /** As official-allocation.ts reads them, or division/amounts.ts those of regions; empty: none come along. */
  readonly amounts: string;
}

/** The files of a package, and what they are held to. */
export interface PackageFiles {
  /** What it is called in messages. */
  readonly folder: string;
  /** The text of a file; undefined where there is none. */
  readonly text: (name: string) => string | undefined;
  readonly sha256: (text: string) => string;
  /** CBS codes of the municipalities there are, and the names of the regions. */
  readonly codes: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

/** The file that a package begins with, and those that it may have. */
export const GRANT_FILE = 'grant.json';
const CALENDAR_FILE = 'calendar.json';
const NOT_MODELLED_FILE = 'not-modelled.json';

/** The files that a package names, as far as those that are there say. */
export function namedFiles(text: (name: string) => string | undefined): readonly string[] {
  const document = looselyRead(text(GRANT_FILE));
  const parsed = GRANT_DOCUMENT.safeParse(document);
  if (!parsed.success) return [GRANT_FILE];
  const { profiles, amounts, ceilings, division } = parsed.data;
  const versions = profiles.flatMap((name) => {
    const profile = PROFILE_DOCUMENT.safeParse(looselyRead(text(profileFile(name))));
    if (!profile.success) return [];
    return profile.data.versions.flatMap((version) => (typeof version === 'string' ? [version] : []));
  });
  return [
    ...profiles.map(profileFile),
    ...versions.map(versionFile),
    ...[amounts?.file, ceilings?.file, division?.key.file].flatMap((file) => file ?? []),
    CALENDAR_FILE,
    NOT_MODELLED_FILE,
  ];
}

/** What a `grant.json` calls the parts of its grant; undefined where it does not say, or is not valid. */
export function statedParts(text: string): PartNames | undefined {
  const parsed = GRANT_DOCUMENT.safeParse(looselyRead(text));
  return parsed.success ? parsed.data.parts : undefined;
}

function looselyRead(text: string | undefined): unknown {
  const parsed = parsedJson(text ?? '');
  return 'document' in parsed ? parsed.document : undefined;
}

const profileFile = (name: string) => `profiles/${name}.json`;
const versionFile = (name: string) => `rules/${name}.json`;

/**
 * Reads a package whole, or refuses it with what is wrong in the first of its files that is not as it should be.
 * @throws Refusal invalid-grant, invalid-rules, or unreadable-file for a file that is named and not there
 */
export function readPackage(files: PackageFiles): GrantPackage {
  const document = documentOf(GRANT_FILE, GRANT_DOCUMENT, files);
  const contradictions = contradictionsIn(document);
  if (contradictions.length > 0) throw invalid(GRANT_FILE, contradictions, files);
  const notModelled = optional(NOT_MODELLED_FILE, NOT_MODELLED_DOCUMENT, files) ?? [];
  const called = (length: 'short' | 'long'): Named => ({
    nl: document.name.nl[length],
    en: document.name.en[length],
  });
  const {
    id,
    name: _,
    schema: __,
    $schema: ___,
    amounts: ____,
    ceilings: _____,
    division,
    ...rest
  } = document;
  const amounts = readAmounts(document, files);
  const rules = new Map(
    document.profiles.map((profile) => [profile, compiled(profile, { document, notModelled }, files)]),
  );
  const dates = optional(CALENDAR_FILE, CALENDAR_DOCUMENT, files);
  const calendar = dates
    ? { grant: id, name: called('short'), document: dates.document, dates: dates.dates.map(dated) }
    : null;
  const facts = {
    ...rest,
    id,
    name: called('short'),
    title: called('long'),
    interventions: document.interventions.map((one) => ({ ...one, iv3: one.iv3 ?? null })),
    notModelled,
    remarks: document.remarks ?? [],
    accountability: document.accountability ?? { codes: null },
    ceilings: readCeilings(document, files),
    ...(division ? { division: divisionOf(division) } : {}),
    amounts: amountsOf(document, amounts, files),
  };
  const sha256 = files.sha256(JSON.stringify([facts, calendar, [...rules], amounts]));
  return { grant: { ...facts, sha256 }, calendar, rules, amounts };
}

function dated({ accountsFor, ...date }: z.output<typeof CALENDAR_DOCUMENT>['dates'][number]) {
  return accountsFor === undefined ? date : { ...date, accountsFor };
}

/** All but the file of the key. */
function divisionOf({ key: { file: _, ...key }, ...division }: NonNullable<GrantDocument['division']>) {
  return { key, ...division };
}

function amountsOf(
  { amounts }: GrantDocument,
  text: string,
  { sha256 }: PackageFiles,
): GrantAmounts | undefined {
  if (!amounts) return undefined;
  const { kind, name, called, stands, cited } = amounts;
  const said = { kind, name, called, stands, cited, sha256: sha256(text) };
  if (amounts.kind === 'key') return amounts.weighed ? { ...said, weighed: amounts.weighed } : said;
  if (!amounts.total) return said;
  const { column: _, ...total } = amounts.total;
  return { ...said, total };
}

function readAmounts(document: GrantDocument, files: PackageFiles): string {
  const { amounts } = document;
  if (document.receivers === 'region') {
    const ofRegions = regionAmountsText((file) => textOf(file, files), { document, ...files });
    if ('problems' in ofRegions) throw invalid(ofRegions.file, ofRegions.problems, files);
    return ofRegions.text;
  }
  if (!amounts) return '';
  const read = amountsText(textOf(amounts.file, files), { document, codes: files.codes });
  if (read.text === undefined) throw invalid(amounts.file, read.problems, files);
  return read.text;
}

function readCeilings({ ceilings }: GrantDocument, files: PackageFiles): Ceilings | undefined {
  if (!ceilings) return undefined;
  const { file, first, inForce, note } = ceilings;
  const table = plainTable(textOf(file, files), ['intervention', 'year', first.column, inForce.column]);
  if ('problems' in table) throw invalid(file, table.problems, files);
  const rows = table.lines.map((line) => {
    const amount = (column: string) => {
      const text = line.cell(column);
      if (centsOfText(text, table) !== undefined) return text;
      const problem = { key: 'not-an-amount-in-table', text } as const;
      throw invalid(file, [{ path: `${line.line}:${column}`, problem }], files);
    };
    return {
      intervention: Number(line.cell('intervention')),
      year: Number(line.cell('year')),
      first: amount(first.column),
      inForce: amount(inForce.column),
    };
  });
  return { rows, first: first.when, note };
}

interface Around {
  readonly document: GrantDocument;
  readonly notModelled: readonly Named[];
}

/** A profile with its versions in it: a rules file, complete by itself. */
function compiled(name: string, { document, notModelled }: Around, files: PackageFiles): string {
  const { title, versions: named } = documentOf(profileFile(name), PROFILE_DOCUMENT, files);
  const { id, themes, interventions } = document;
  const versions = named.map((version) =>
    typeof version === 'string' ? documentOf(versionFile(version), VERSION_DOCUMENT, files) : version,
  );
  const file = `${files.folder}/${profileFile(name)}`;
  if (document.receivers === 'region') {
    const text = asText({ schema: DIVISION_RULES_SCHEMA, profile: name, regulation: id, title, versions });
    readDivisionRules(text, file, '');
    return text;
  }
  const called = { nl: document.name.nl.short, en: document.name.en.short };
  const text = asText({
    ...{ schema: 'spuk.rules/2', profile: name, regulation: id, name: called },
    ...{ title, notModelled, versions },
  });
  readRules(text, file, { sha256: '', grant: { id, themes, interventions, name: called } });
  return text;
}

function asText(rules: object): string {
  return `${JSON.stringify(rules, null, 2)}\n`;
}

function optional<Shape extends z.ZodType>(name: string, shape: Shape, files: PackageFiles) {
  return files.text(name) === undefined ? undefined : documentOf(name, shape, files);
}

function documentOf<Shape extends z.ZodType>(
  name: string,
  shape: Shape,
  files: PackageFiles,
): z.output<Shape> {
  const parsed = parsedJson(textOf(name, files));
  if ('problem' in parsed) throw invalid(name, [parsed], files);
  const { document } = parsed;
  const checked = shape.safeParse(document);
  if (checked.success) return checked.data;
  const problems = checked.error.issues.flatMap((issue) => problemsOfIssue(issue, document, problemOfGrant));
  throw invalid(name, problems, files);
}

/** The problems that only packages have, by the message of their check. */
function problemOfGrant({ message }: Issue, found: unknown): GrantProblem | undefined {
  switch (message) {
    case 'file':
      return { key: 'not-a-file-name', text: String(found) };
    case 'date':
      return { key: 'not-a-date', text: String(found) };
    case 'word':
      return { key: 'not-a-word', text: String(found) };
    case 'grant-id':
      return { key: 'not-an-id', text: String(found) };
    case 'whole-euros':
      return { key: 'not-whole-euros', text: String(found) };
    default:
      return undefined;
  }
}

function textOf(name: string, { text, folder }: PackageFiles): string {
  const found = text(name);
  if (found !== undefined) return found;
  throw new Refusal({ key: 'unreadable-file', file: `${folder}/${name}`, reason: 'ENOENT' });
}

function invalid(
  name: string,
  problems: readonly ProblemAtPath<GrantProblem>[],
  { folder }: PackageFiles,
): Refusal {
  return new Refusal({ key: 'invalid-grant', file: `${folder}/${name}`, problems });
}
