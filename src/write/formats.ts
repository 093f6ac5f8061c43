// The one table of outputs: what a format is called, which endings mean it, and how it writes each kind of result that
// it takes. A command says which kinds it gives and has every format that takes one of them; none is named elsewhere.

import type { DueDate } from '../law/calendar.js';
import type { Namer, Words } from '../messages/words.js';
import type { Derivation } from '../report/derivation.js';
import type { RecordStream } from '../report/records.js';
import type { Report } from '../report/table.js';
import type { ExplainContext } from './terminal/explain.js';
import type { IcalendarFacts } from './text/icalendar.js';
import type { FoundInReport } from './text/markdown.js';
import type { WholeBook } from './workbook/workbook.js';

/** What a command can show of its result, by its kind. */
export interface Kinds {
  /** Tables with notes, for people. */
  readonly report: Report;
  /** Rows, for programs. */
  readonly records: RecordStream;
  /** A whole JSON document, as text. */
  readonly document: string;
  readonly book: WholeBook & { readonly namer: Namer };
  /** An HTML page, as text. */
  readonly page: string;
  readonly dates: IcalendarFacts & { readonly dates: readonly DueDate[] };
  readonly derivation: { readonly derivation: Derivation; readonly speech: ExplainContext };
  /** What was found, where nothing else is shown. */
  readonly findings: FoundInReport;
}

export type Kind = keyof Kinds;

/** What is shown in tables and for programs, and nothing else. */
export const TABLES = ['report', 'records', 'document'] as const satisfies readonly Kind[];

/** What a command shows: each kind is made when a format asks for it. */
export type Showable = { readonly [Of in Kind]?: () => Kinds[Of] | Promise<Kinds[Of]> };

/** How a result is written. */
export interface Manner {
  readonly words: Words;
  readonly color: 0 | 1 | 2 | 3;
  /** How many columns the terminal has that it goes to, if it does. */
  readonly columns?: number | undefined;
  /** What was found, for a format that says it itself. */
  readonly found?: FoundInReport | undefined;
}

/** Nothing is written where standard error says it all. */
export type Written = string | Uint8Array | undefined;

type Writers = {
  readonly [Of in Kind]?: (result: Kinds[Of], manner: Manner) => Written | Promise<Written>;
};

interface Format {
  /** The endings of a file that mean it. */
  readonly endings: readonly string[];
  /** Whether it is for programs, so that its amounts are never rounded. */
  readonly exact: boolean;
  /** What a terminal makes nothing of; `page` may go there if it is asked for by name. */
  readonly unfit?: 'bytes' | 'page';
  readonly writes: Writers;
}

const FORMATS = {
  table: {
    endings: ['txt'],
    exact: false,
    writes: {
      report: async (report, { words, color, columns }) => {
        const [{ terminalReport }, { paintOf }, { tableWidth }] = await Promise.all([
          import('./terminal/terminal-table.js'),
          import('./terminal/paint.js'),
          import('./terminal/wrap.js'),
        ]);
        return terminalReport(report, words, { paint: await paintOf(color), width: tableWidth(columns) });
      },
      derivation: async ({ derivation, speech }, { color }) => {
        const [{ explainText }, { paintOf }] = await Promise.all([
          import('./terminal/explain.js'),
          import('./terminal/paint.js'),
        ]);
        return explainText(derivation, speech, await paintOf(color));
      },
      findings: () => undefined,
    },
  },
  csv: {
    endings: ['csv'],
    exact: true,
    writes: {
      records: async (records, { words }) => (await import('./text/csv.js')).csvText(records, 'csv', words),
    },
  },
  'csv-nl': {
    endings: [],
    exact: true,
    writes: {
      records: async (records, { words }) =>
        (await import('./text/csv.js')).csvText(records, 'csv-nl', words),
    },
  },
  json: { endings: ['json'], exact: true, writes: { document: (text) => text } },
  markdown: {
    endings: ['md', 'markdown'],
    exact: false,
    writes: {
      report: async (report, { words, found }) =>
        (await import('./text/markdown.js')).markdownReport(report, words, found),
    },
  },
  xlsx: {
    endings: ['xlsx'],
    exact: true,
    unfit: 'bytes',
    writes: {
      book: async (book, { words }) =>
        (await import('./workbook/workbook.js')).workbookBytes(book, words, book.namer),
    },
  },
  ics: {
    endings: ['ics'],
    exact: true,
    writes: {
      dates: async ({ dates, ...facts }, { words }) =>
        (await import('./text/icalendar.js')).icalendar(dates, facts, words),
    },
  },
  html: { endings: ['html', 'htm'], exact: true, unfit: 'page', writes: { page: (text) => text } },
  github: {
    endings: [],
    exact: true,
    writes: {
      findings: async ({ findings, namer }, { words }) =>
        (await import('./text/github.js')).githubText(findings, words, namer),
    },
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

const ROWS: Readonly<Record<FormatName, Format>> = FORMATS;
const NAMES = Object.keys(FORMATS).filter((name): name is FormatName => Object.hasOwn(FORMATS, name));

/** The formats that write one of these kinds, in the order of the table. */
export function formatsOf(kinds: readonly Kind[]): readonly FormatName[] {
  return NAMES.filter((name) => kinds.some((kind) => ROWS[name].writes[kind]));
}

/** Whether anything is shown in a format where only findings are: the table leaves them to standard error. */
export function isShown(name: FormatName): boolean {
  return name !== 'table';
}

/** The format that an ending of a file means. */
export function formatOfEnding(ending: string): FormatName | undefined {
  return NAMES.find((name) => ROWS[name].endings.includes(ending));
}

/** Whether a format writes results of a kind. */
export function isOf(name: FormatName, kind: Kind): boolean {
  return ROWS[name].writes[kind] !== undefined;
}

/** Whether a format is for programs, so that its amounts are exact whatever is asked. */
export function isExact(name: FormatName): boolean {
  return ROWS[name].exact;
}

/** What a terminal cannot show of a format. */
export function unfitForTerminal(name: FormatName): Format['unfit'] {
  return ROWS[name].unfit;
}

/** A result in a format: of the kinds that are shown the first that the format writes. */
export async function resultText(name: FormatName, showable: Showable, manner: Manner): Promise<Written> {
  const { writes } = ROWS[name];
  const kinds: readonly Kind[] = [
    'report',
    'records',
    'document',
    'book',
    'page',
    'dates',
    'derivation',
    'findings',
  ];
  for (const kind of kinds) {
    if (writes[kind] && showable[kind]) return writtenAs(kind, { writes, showable, manner });
  }
  throw new Error(`nothing that is shown can be written as ${name}`);
}

async function writtenAs<Of extends Kind>(
  kind: Of,
  {
    writes,
    showable,
    manner,
  }: { readonly writes: Writers; readonly showable: Showable; readonly manner: Manner },
): Promise<Written> {
  const [write, make] = [writes[kind], showable[kind]];
  return write && make ? write(await make(), manner) : undefined;
}
