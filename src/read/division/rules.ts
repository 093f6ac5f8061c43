import { DIVISION_PARAMETERS, type DivisionRules, type DivisionYearRules } from '../../law/division-rules.js';
import { type Entries, parametersFrom } from '../grants/parameter-entries.js';

/** The schema of rules of a grant whose receivers are regions. */
export const DIVISION_RULES_SCHEMA = 'spuk.division-rules/1';

/** A version of the rules, for the years from its first to its last. */
interface Version {
  readonly from: number;
  readonly to: number;
  readonly parameters: Entries<typeof DIVISION_PARAMETERS>;
}

/** Rules of a grant of regions, complete by themselves. */
export interface DivisionRulesDocument {
  readonly profile: string;
  readonly versions: readonly Version[];
}

interface EmbeddedDivisionRules {
  readonly sha256: string;
  readonly document: DivisionRulesDocument;
}

/** Rules that come with the program; tests hold the data to this shape. */
export function embeddedDivisionRules(text: string): DivisionRules {
  const { sha256, document } = JSON.parse(text) as EmbeddedDivisionRules;
  return divisionRulesFrom(document, sha256);
}

/** The rules of a document whose shape holds. */
export function divisionRulesFrom(
  { profile, versions }: DivisionRulesDocument,
  sha256: string,
): DivisionRules {
  return { profile, sha256, years: versions.flatMap(yearsOf) };
}

function yearsOf({ from, to, parameters }: Version): readonly DivisionYearRules[] {
  const rules = parametersFrom(DIVISION_PARAMETERS, parameters);
  return Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, ...rules }));
}
