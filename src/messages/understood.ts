// What is said of how a file was read, worked out once: which words stand in a language is all that a language says.

import type { ColumnRole } from '../findings/finding.js';
import type { RowUse, UnderstoodColumn, UnderstoodFile } from '../findings/understood-file.js';
import type { InspectTitle } from '../report/title.js';
import { type Counted, counted } from './counts.js';
import type { InspectSpeech } from './speech.js';
import type { Writing } from './writing.js';

/** What tables of a file that was looked at say, without its parts. */
export interface InspectTables extends Pick<InspectSpeech, 'headings' | 'cells'> {
  readonly titles: Readonly<Record<InspectTitle['part'], string>>;
  readonly standardInput: string;
}

/** The words for how a file was read. */
export interface InspectWords {
  /** What a column of a role holds. */
  readonly holds: Readonly<Record<ColumnRole, string>>;
  /** A column of sums, by what it holds. */
  readonly sums: (held: string) => string;
  /** A column that counts for nothing, and one of which nothing is read. */
  readonly exported: string;
  readonly nothing: string;
  /** A column of amounts: of which year or intervention, or of the one that stands beside. */
  readonly amountsOf: (whose: string) => string;
  readonly thisYear: string;
  readonly thisIntervention: string;
  readonly intervention: string;
  readonly uses: Readonly<Record<RowUse, Counted>>;
  readonly header: (lines: string) => string;
  readonly columns: (all: string) => string;
}

export function inspectTitle({ titles, standardInput }: InspectTables): InspectSpeech['title'] {
  return ({ part, file }) => `${titles[part]} · ${file === '-' ? standardInput : file}`;
}

export function inspectSpeech(
  tables: InspectTables,
  words: InspectWords,
  { and, quoted }: Writing,
): InspectSpeech {
  const { headings, cells } = tables;
  const meaning: InspectSpeech['meaning'] = (of) => {
    switch (of) {
      case 'amounts-of-year':
        return words.amountsOf(words.thisYear);
      case 'amounts-of-intervention':
        return words.amountsOf(words.thisIntervention);
      case 'nothing':
      case 'exported':
        return words[of];
      case 'total':
      case 'subtotal':
        return words.sums(words.holds[of]);
      default:
        return words.holds[of];
    }
  };
  const held = ({ meaning: of, of: subject }: UnderstoodColumn): string => {
    if (subject === undefined) return meaning(of);
    return words.amountsOf(of === 'amounts-of-year' ? `${subject}` : `${words.intervention} ${subject}`);
  };
  const column = (of: UnderstoodColumn) =>
    [...quoted([of.header]), held(of), ...(of.thousands ? [cells['in-thousands']] : [])].join(' ');
  return {
    ...{ title: inspectTitle(tables), headings, cells, meaning },
    told: ({ file, header, columns, rows }) => {
      // Of every file it is said already how many rows, empty lines and comments it has.
      const others = rows.filter(({ use }) => use !== 'read' && use !== 'blank' && use !== 'comment');
      const parts = [
        ...(header ? [words.header(headerLines(header))] : []),
        ...(columns.length > 0 ? [words.columns(columns.map(column).join(', '))] : []),
        ...(others.length > 0 ? [and(others.map(({ use, count }) => counted(count, words.uses[use])))] : []),
      ];
      return `${file}: ${parts.join('; ')}.`;
    },
  };
}

function headerLines({ from, to }: NonNullable<UnderstoodFile['header']>): string {
  return from === to ? `${to}` : `${from}–${to}`;
}
