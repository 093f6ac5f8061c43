// What is said of a run: which parts its sentences have, by what happened. A language gives the parts.

import { type Counted, counted } from './counts.js';
import { yearRange } from './numbers.js';
import type { DialectFacts, RunSpeech } from './speech.js';
import type { Writing } from './writing.js';

/** The parts that one language has for sentences about a run. */
export interface RunTexts {
  readonly intervention: string;
  readonly municipalities: Counted;
  /** Behind those that are named: so many more. */
  readonly others: (municipalities: string) => string;
  readonly equal: string;
  readonly differ: Counted;
  /** Behind how many values differ, where none of them is an amount. */
  readonly noAmount: Counted;
  readonly cause: Readonly<
    Record<'version' | 'rules' | 'grant' | 'figures', (before: string, now: string) => string>
  > & {
    readonly noFigures: string;
    /** Behind two names that are equal. */
    readonly otherContent: string;
    readonly input: (file: string) => string;
    readonly unexplained: string;
  };
  readonly lost: {
    readonly unknownWhose: string;
    readonly of: (whose: string) => string;
    readonly untold: string;
  };
  readonly sheet: {
    readonly rows: (rows: number, sheet: string) => string;
    readonly formulas: (count: number) => string;
    readonly hidden: (count: number) => string;
    readonly others: (count: number) => string;
  };
  readonly dialect: {
    readonly read: (rows: number) => string;
    readonly shape: Readonly<Record<NonNullable<DialectFacts['shape']>, string>>;
    readonly blank: (count: number) => string;
    readonly comments: (count: number) => string;
    readonly bom: string;
    readonly separator: (sign: string) => string;
    readonly decimal: (sign: string) => string;
    readonly notToBeSeen: string;
    readonly lineEnd: (end: string) => string;
    readonly signs: Readonly<Record<string, string>>;
  };
}

/** The most municipalities that one sentence names. */
const NAMED = 5;

/** What is said of a run, in the words of a language. */
export function runSentences(
  texts: RunTexts,
  { and }: Writing,
): Pick<RunSpeech, 'whereFound' | 'verified' | 'cause' | 'bookingsLost' | 'sheet' | 'dialect'> {
  return {
    whereFound: (name, places) => {
      const said = places.map(({ year, interventions }) =>
        present([
          year !== undefined && String(year),
          interventions.length > 0 && `${texts.intervention} ${and(interventions.map(String))}`,
        ]).join(' '),
      );
      return `${name}: ${said.join('; ')}`;
    },
    verified: (file, { differences, amounts }) => {
      if (differences === 0) return `${file}: ${texts.equal}.`;
      const [one, many] = texts.noAmount;
      const noAmount = differences === 1 ? one : many;
      return `${present([`${file}: ${counted(differences, texts.differ)}`, amounts === 0 && noAmount]).join('; ')}.`;
    },
    cause: (cause) => causeText(cause, texts.cause),
    bookingsLost: (of, untold) => {
      if (of.length === 0) return texts.lost.unknownWhose;
      const named = of.slice(0, NAMED).map(({ name, years }) => `${name} ${yearRange(years)}`);
      const rest = of.length - named.length;
      const others = rest > 0 && texts.others(counted(rest, texts.municipalities));
      return present([texts.lost.of(and(present([...named, others]))), untold && texts.lost.untold]).join(
        ' ',
      );
    },
    sheet: ({ book, sheet, formulas, hidden, others }, rows) => {
      const said = present([
        texts.sheet.rows(rows, sheet),
        formulas > 0 && texts.sheet.formulas(formulas),
        hidden > 0 && texts.sheet.hidden(hidden),
        others > 0 && texts.sheet.others(others),
      ]);
      return `${book}: ${said.join('; ')}.`;
    },
    dialect: (file, facts) => `${file}: ${dialectText(facts, texts.dialect)}.`,
  };
}

/** The parts that are there. */
function present(parts: readonly (string | false)[]): readonly string[] {
  return parts.filter((part) => part !== false);
}

function causeText(cause: Parameters<RunSpeech['cause']>[0], texts: RunTexts['cause']): string {
  switch (cause.key) {
    case 'version':
      return `${texts.version(cause.before, cause.after)}.`;
    case 'input':
      return texts.input(cause.file);
    case 'unexplained':
      return texts.unexplained;
    default: {
      const said = texts[cause.key](cause.before ?? texts.noFigures, cause.after);
      const isOnlyContent = cause.key === 'rules' || cause.before === cause.after;
      return `${present([said, isOnlyContent && texts.otherContent]).join('; ')}.`;
    }
  }
}

function dialectText(
  { encoding, bom, separator, lineEnd, decimal, shape, rows, blank, comments }: DialectFacts,
  texts: RunTexts['dialect'],
): string {
  const { signs } = texts;
  const read = present([
    texts.read(rows),
    shape !== undefined && texts.shape[shape],
    blank > 0 && texts.blank(blank),
    comments > 0 && texts.comments(comments),
  ]);
  const written = [
    `${encoding}${bom ? ` ${texts.bom}` : ''}`,
    texts.separator(signs[separator] ?? separator),
    texts.decimal(decimal === null ? texts.notToBeSeen : (signs[decimal] ?? decimal)),
    texts.lineEnd(lineEnd),
  ];
  return `${read.join(', ')}; ${written.join(', ')}`;
}
