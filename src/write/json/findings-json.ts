import { type Finding, severityOf } from '../../findings/finding.js';
import { countsOf, inOrder } from '../../findings/order.js';
import type { RuleReference } from '../../law/rules.js';
import { sourceText } from '../../law/source.js';
import { wordsOfFinding } from '../../messages/finding-words.js';
import type { FindingWords, Namer, Words } from '../../messages/words.js';
import { placeDocument } from '../text/printable.js';

/** What was found of a result, and whether something of its inputs could not be read. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly incomplete: boolean;
}

/** What a JSON document ends with: what was found, and how much of each severity. */
export function judgementDocument(
  { findings, incomplete }: Judged,
  words: Words,
  namer: Namer,
): Readonly<Record<string, unknown>> {
  const { error, warning, note } = countsOf(findings);
  return {
    findings: findingsDocument(findings, words, namer),
    // Left out where all was read: an added key says something.
    ...(incomplete ? { incomplete } : {}),
    summary: { errors: error, warnings: warning, notes: note },
  };
}

/** The findings as plain data for a JSON document, in order; keys that do not apply are left out. */
function findingsDocument(
  findings: readonly Finding[],
  words: Words,
  namer: Namer,
): readonly Readonly<Record<string, unknown>>[] {
  return inOrder(findings).map((finding) => ({
    code: finding.code,
    severity: severityOf(finding.code),
    message: sentences(wordsOfFinding(finding, words, namer)),
    municipality: finding.municipality,
    year: finding.year,
    intervention: finding.intervention,
    theme: finding.theme,
    region: finding.region,
    amounts: finding.amounts,
    ...(finding.code === 'UNMAPPED' ? { bookings: finding.bookings, codes: finding.codes } : {}),
    rule: finding.rule && ruleDocument(finding.rule),
    where: finding.where && placeDocument(finding.where),
  }));
}

/** The rule that a finding rests on: its source as text, and beside it as the law data hold it. */
function ruleDocument({ parameter, status, source }: RuleReference): Readonly<Record<string, unknown>> {
  return { parameter, status, source: sourceText(source), sourceRef: source };
}

/** What is wrong and what to do, in one text. */
function sentences({ message, remedy }: FindingWords): string {
  return `${message} ${remedy}`;
}
