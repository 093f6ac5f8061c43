// The languages of the program, and the habits of each: how it writes numbers, dates and files. A language more is a
// line here, its dictionary beside nl.ts and en.ts, and its line in dictionaries.ts; nothing outside this folder names one.

/** The languages of the words on screen; the first is spoken where none is asked for. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE = LANGUAGES[0];

/** How a language writes what is no word. */
export interface Habits {
  /** Between thousands, and before decimals. */
  readonly group: '.' | ',';
  readonly decimal: ',' | '.';
  /** Before an amount in a sentence. */
  readonly euro: string;
  /** After millions at the axis of a chart. */
  readonly millions: string;
  /** The months, from January on. */
  readonly months: readonly string[];
  /** The form of csv that a double click opens where the language is spoken. */
  readonly csv: 'csv-nl' | 'csv';
}

export const HABITS: Readonly<Record<Language, Habits>> = {
  nl: {
    group: '.',
    decimal: ',',
    euro: '€ ',
    millions: 'mln',
    months: months('januari februari maart april mei juni juli augustus september oktober november december'),
    csv: 'csv-nl',
  },
  en: {
    group: ',',
    decimal: '.',
    euro: '€',
    millions: 'm',
    months: months('January February March April May June July August September October November December'),
    csv: 'csv',
  },
};

function months(names: string): readonly string[] {
  return names.split(' ');
}
