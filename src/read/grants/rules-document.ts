import type { Intervention, Named, Theme } from '../../grant/intervention.js';
import { PARAMETERS } from '../../law/parameter.js';
import type { Rules, YearRules } from '../../law/rules.js';
import { type Entries, parametersFrom } from './parameter-entries.js';

/** The schemas of rules documents: in the first a source was one text, and carried money arrived where it left. */
export const RULES_SCHEMAS = ['spuk.rules/1', 'spuk.rules/2'] as const;

/** What the law says from one grant year to another, both included. */
export interface DocumentVersion {
  readonly from: number;
  readonly to: number;
  readonly parameters: Entries<typeof PARAMETERS>;
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
  const rules = parametersFrom(PARAMETERS, parameters);
  return Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, ...rules }));
}
