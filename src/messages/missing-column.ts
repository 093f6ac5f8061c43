// Why a table misses a column, and what to head or say instead: worked out once. A language gives its words.

import type { ColumnRole, FindingOf } from '../findings/finding.js';
import type { FindingWords } from './words.js';
import type { Writing } from './writing.js';

/** The words that one language has for a column that is not there. */
export interface MissingColumnTexts {
  /** Of a table of spuk with sums alone. */
  readonly sums: FindingWords;
  readonly place: { readonly first: string; readonly at: (line: number) => string };
  /** What each column holds, and the codes of a ledger as lines of a map name them. */
  readonly holds: Readonly<Record<ColumnRole, string>>;
  readonly codes: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly lacks: (place: string, held: string) => string;
  readonly lacksMapped: (place: string, code: string) => string;
  readonly head: (headers: string) => string;
  readonly addEmpty: (beside: string) => string;
  readonly orMunicipality: string;
  /** That a map may say what codes are for: of these columns, or of the ledger where none is known. */
  readonly orMap: (columns: string | undefined) => string;
  readonly orColumns: (columns: string) => string;
  /** What a column of interventions may be headed with: what the grant calls them. */
  readonly interventionHeaders: readonly string[];
}

const MOST_CODE_COLUMNS = 4;

export function missingColumn(
  texts: MissingColumnTexts,
  { and, or, quoted }: Writing,
): (finding: FindingOf<'MISSING_COLUMN'>) => FindingWords {
  const few = (headers: readonly string[]) => quoted(headers.slice(0, MOST_CODE_COLUMNS));
  const orColumns = (headers: readonly string[] = []) =>
    headers.length === 0 ? '' : texts.orColumns(or(few(headers)));
  return ({ column, accepted, ledger, codeColumns = [], mapped, headerLine, sums }) => {
    if (sums) return texts.sums;
    const place = headerLine === undefined ? texts.place.first : texts.place.at(headerLine);
    if (mapped) {
      const head = `${texts.head(or(few(accepted)))}${orColumns(mapped.unread)}`;
      return {
        message: texts.lacksMapped(place, texts.codes[column] ?? ''),
        remedy: `${head}. ${texts.addEmpty(and(few(mapped.codes)))}`,
      };
    }
    const headers = column === 'intervention' ? texts.interventionHeaders : accepted;
    const codes = codeColumns.length === 0 ? undefined : and(few(codeColumns));
    return {
      message: texts.lacks(place, texts.holds[column]),
      remedy: [
        texts.head(or(quoted(headers))),
        ...(column === 'municipality' ? [texts.orMunicipality] : []),
        ledger ? texts.orMap(codes) : orColumns(codeColumns),
        '.',
      ].join(''),
    };
  };
}
