// Lists of which a sentence names the first: what was passed over in a file, and the codes of a ledger.

import type { CodeGroup, UnmappedCode } from '../findings/ledger-details.js';
import type { PassedRow } from '../findings/table-details.js';
import { type Counted, counted } from './counts.js';
import { NAMED_CODES, shortened } from './parts.js';
import type { Writing } from './writing.js';

/** So many lines are named of one kind. */
const NAMED_LINES = 3;

/** What was passed over in a file: of each kind how many, and the first of them with what they say. */
export function passedOver(
  rows: readonly PassedRow[],
  kinds: Readonly<Record<PassedRow['what'], Counted>>,
  { and, line, quoted }: Writing,
): string {
  const ofKind = (kind: string) => rows.filter(({ what }) => what === kind);
  const said = Object.entries(kinds).flatMap(([kind, words]) => {
    const all = ofKind(kind);
    if (all.length === 0) return [];
    const first = all.slice(0, NAMED_LINES).map((row) => `${line(row.line)}: ${quoted([row.text])}`);
    return [`${counted(all.length, words)} (${first.join(', ')}${all.length > NAMED_LINES ? ', …' : ''})`];
  });
  return and(said);
}

/** The words that one language has for the codes of a ledger. */
export interface CodeTexts {
  readonly booking: Counted;
  readonly code: Counted;
  readonly noCode: string;
  /** Behind those that are named. */
  readonly more: (codes: string) => string;
}

/** The codes with the largest sums and how many more there are; of many what they begin with. */
export function codesText(
  codes: readonly UnmappedCode[],
  groups: readonly CodeGroup[],
  { texts, writing: { euro } }: { readonly texts: CodeTexts; readonly writing: Writing },
): string {
  if (groups.length > 0) {
    return groups
      .map(({ beginning, codes: count, sum }) =>
        beginning === ''
          ? `${texts.noCode} (${euro(sum)})`
          : `${shortened(beginning)}… (${counted(count, texts.code)}, ${euro(sum)})`,
      )
      .join(', ');
  }
  const named = codes
    .slice(0, NAMED_CODES)
    .map(
      ({ text, bookings, sum }) =>
        `${text === '' ? texts.noCode : shortened(text)} (${counted(bookings, texts.booking)}, ${euro(sum)})`,
    );
  const more = codes.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` ${texts.more(counted(more, texts.code))}` : ''}`;
}
