import { type Finding, severityOf } from '../findings/finding.js';
import { inOrder } from '../findings/order.js';
import { wordsOfFinding } from '../messages/finding-words.js';
import type { FindingWords, Namer, Words } from '../messages/words.js';
import { placeDocument } from './place.js';

/** The findings as plain data for a JSON document, in order; keys that do not apply are left out. */
export function findingsDocument(
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
    rule: finding.rule,
    where: finding.where && placeDocument(finding.where),
  }));
}

/** What is wrong and what to do, in one text. */
function sentences({ message, remedy }: FindingWords): string {
  return `${message} ${remedy}`;
}
