import type { Intervention, Named, Theme } from '../../grant/intervention.js';
import type { Alternative, Certainty, Parameter, ParameterId } from '../../law/parameter.js';
import type { CarryDestination, CarryLimit, Rules, ShiftLimit, YearRules } from '../../law/rules.js';
import type { Source } from '../../law/source.js';
import { Share } from '../../money/share.js';

/** The schemas of rules documents: in the first a source was one text, and carried money arrived where it left. */
export const RULES_SCHEMAS = ['spuk.rules/1', 'spuk.rules/2'] as const;

/** One reading of a parameter that is a value and nothing else. */
export interface PlainReading<Value> {
  readonly value: Value;
}

/** One reading of the shift limit: the share as exact text, null for no limit. */
export interface ShiftReading extends PlainReading<string | null> {
  readonly base: ShiftLimit['base'];
  readonly scope: 'theme';
}

/** One reading of the carry limit: the share as exact text. */
export interface CarryReading extends PlainReading<string> {
  readonly base: CarryLimit['base'];
  readonly scope: CarryLimit['scope'];
}

/** A source as it stands in a document; one text in `spuk.rules/1`. */
type SourceEntry = string | Source;

/** A parameter as it stands in a document: the reading that counts, its certainty, and the other readings. */
export type Entry<Reading, Unit extends Parameter<unknown>['unit']> = Reading & {
  readonly unit: Unit;
  readonly status: Certainty;
  readonly source: SourceEntry;
  readonly doubt?: Named | undefined;
  readonly alternatives: readonly (Reading & { readonly source: SourceEntry })[];
};

/** Every parameter of a version, by its id. */
export interface DocumentParameters {
  readonly walls: Entry<PlainReading<boolean>, 'boolean'>;
  readonly 'shift-limit': Entry<ShiftReading, 'share'>;
  readonly 'shift-receiving-cap': Entry<PlainReading<string | null>, 'share'>;
  readonly 'shift-excluded-interventions': Entry<PlainReading<readonly number[]>, 'interventions'>;
  readonly 'shift-closed-themes': Entry<PlainReading<readonly string[]>, 'themes'>;
  readonly 'shift-counting': Entry<PlainReading<'gross' | 'net'>, 'choice'>;
  readonly 'limit-base': Entry<PlainReading<'granted' | 'granted-and-carried-in'>, 'choice'>;
  readonly decisions: Entry<PlainReading<'sum'>, 'choice'>;
  readonly 'carry-limit': Entry<CarryReading, 'share'>;
  /** Absent in `spuk.rules/1`: carried money then arrives where it left. */
  readonly 'carry-destination'?: Entry<PlainReading<CarryDestination>, 'choice'> | undefined;
  readonly 'carry-spent-first': Entry<PlainReading<boolean>, 'boolean'>;
  readonly 'settlement-netting': Entry<PlainReading<'none'>, 'choice'>;
  readonly 'accountability-lines': Entry<PlainReading<number>, 'lines'>;
}

/** What the law says from one grant year to another, both included. */
export interface DocumentVersion {
  readonly from: number;
  readonly to: number;
  readonly parameters: DocumentParameters;
}

/** An intervention as a rules file names it. */
type OwnIntervention = Omit<Intervention, 'iv3'> & { readonly iv3?: string | null | undefined };

/** A complete set of rules as a file holds it. */
export interface RulesDocument {
  readonly schema: (typeof RULES_SCHEMAS)[number];
  readonly profile: string;
  readonly regulation: string;
  readonly title: string;
  /** What the grant is called; in `spuk.rules/1` it has the name of its regulation. */
  readonly name?: Named | undefined;
  readonly notModelled?: readonly Named[] | undefined;
  /** Of the file's own, instead of those of the grant that comes along. */
  readonly themes?: readonly Theme[] | undefined;
  readonly interventions?: readonly OwnIntervention[] | undefined;
  /** Ascending, without gap or overlap. */
  readonly versions: readonly DocumentVersion[];
}

/**
 * The rules that a document holds, one set of values per year; the document is taken to be valid.
 * @throws SpukError for a share that is no plain fraction from 0 to 1
 */
export function rulesFrom(document: RulesDocument, sha256: string, grant?: NamedById): Rules {
  const { profile, regulation, title } = document;
  const years = document.versions.flatMap(yearsOf);
  const name = document.name ?? nameOf(regulation, grant);
  return { profile, regulation, title, name, years, sha256, ...ownOf(document, grant) };
}

/** A grant, as files of the first schema speak of it. */
interface NamedById {
  readonly id: string;
  readonly name: Named;
}

/** What a regulation is called in a file that does not say. */
function nameOf(regulation: string, grant: NamedById | undefined): Named {
  return grant?.id === regulation ? grant.name : { nl: regulation, en: regulation };
}

/** What the file has of its own. A file of the first schema could not say what is not computed, nor one of another. */
function ownOf(
  { schema, regulation, notModelled, themes, interventions }: RulesDocument,
  grant: NamedById | undefined,
): Pick<Rules, 'notModelled' | 'own'> {
  const asTheGrant = schema === 'spuk.rules/1' && grant?.id === regulation;
  return {
    ...(asTheGrant ? {} : { notModelled: notModelled ?? [] }),
    ...(themes && interventions
      ? { own: { themes, interventions: interventions.map((one) => ({ ...one, iv3: one.iv3 ?? null })) } }
      : {}),
  };
}

function yearsOf({ from, to, parameters }: DocumentVersion): readonly YearRules[] {
  const rules = valuesOf(parameters);
  return Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, ...rules }));
}

function valuesOf(entries: DocumentParameters): Omit<YearRules, 'year'> {
  return {
    walls: parameter('walls', entries.walls, plain),
    shiftLimit: parameter('shift-limit', entries['shift-limit'], shiftLimit),
    shiftReceivingCap: parameter('shift-receiving-cap', entries['shift-receiving-cap'], shareOrNone),
    shiftExcludedInterventions: parameter(
      'shift-excluded-interventions',
      entries['shift-excluded-interventions'],
      plain,
    ),
    shiftClosedThemes: parameter('shift-closed-themes', entries['shift-closed-themes'], plain),
    shiftCounting: parameter('shift-counting', entries['shift-counting'], plain),
    limitBase: parameter('limit-base', entries['limit-base'], plain),
    decisions: parameter('decisions', entries.decisions, plain),
    carryLimit: parameter('carry-limit', entries['carry-limit'], carryLimit),
    carryDestination: parameter('carry-destination', entries['carry-destination'] ?? SAME, plain),
    carrySpentFirst: parameter('carry-spent-first', entries['carry-spent-first'], plain),
    settlementNetting: parameter('settlement-netting', entries['settlement-netting'], plain),
    accountabilityLines: parameter('accountability-lines', entries['accountability-lines'], plain),
  };
}

/** Where carried money arrives when a rules file does not say. */
const SAME: NonNullable<DocumentParameters['carry-destination']> = {
  value: 'same',
  unit: 'choice',
  status: 'assumed',
  source: {
    document: 'Regelbestand spuk.rules/1',
    says: 'Zo’n bestand noemt geen bestemming: doorgeschoven geld komt aan bij hetzelfde onderdeel.',
  },
  alternatives: [],
};

function parameter<Reading, Value>(
  id: ParameterId,
  entry: Entry<Reading, Parameter<unknown>['unit']>,
  read: (reading: Reading) => Value,
): Parameter<Value> {
  const { unit, status, doubt } = entry;
  const alternatives = entry.alternatives.map(
    (other): Alternative<Value> => ({ value: read(other), source: sourceOf(other) }),
  );
  return {
    id,
    value: read(entry),
    unit,
    status,
    source: sourceOf(entry),
    alternatives,
    ...(doubt ? { doubt } : {}),
  };
}

function sourceOf({ source }: { readonly source: SourceEntry }): Source {
  return typeof source === 'string' ? { says: source } : source;
}

function plain<Value>({ value }: PlainReading<Value>): Value {
  return value;
}

function shareOrNone({ value }: PlainReading<string | null>): Share | null {
  return value === null ? null : Share.of(value);
}

function shiftLimit(reading: ShiftReading): ShiftLimit {
  return { share: shareOrNone(reading), base: reading.base };
}

function carryLimit({ value, base, scope }: CarryReading): CarryLimit {
  return { share: Share.of(value), scope, base };
}
