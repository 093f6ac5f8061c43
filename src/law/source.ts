// Where a statement of law stands. Documents are Dutch, so their citations are, whatever the language of the user.

/** A place in a document. */
export interface Citation {
  /** The document, and who wrote it. */
  readonly document: string;
  /** The article of a regulation, with its part: 5.3 lid 3. */
  readonly article?: string | undefined;
  /** Any other place in a document: an annex, a page. */
  readonly part?: string | undefined;
  /** What it is found by: a kenmerk, a number, an address. */
  readonly reference?: string | undefined;
  /** The day, month or year of a document as ISO 8601; of a regulation the day of the text that was read. */
  readonly date?: string | undefined;
}

/** A place in a document, and what it says there. */
export interface Statement extends Citation {
  readonly says: string;
}

/** What a value rests on: a document, or where none was found, what is taken and what was consulted. */
export interface Source extends Partial<Omit<Citation, 'document'>> {
  readonly document?: string | undefined;
  readonly says: string;
  /** Other documents that say the same, or say the rest. */
  readonly also?: readonly Statement[] | undefined;
  readonly consulted?: readonly Citation[] | undefined;
}

const NOT_FOUND = 'Geen regel gevonden';

/**
 * What a source cites, without what it says there; what a file says in its own words is cited whole.
 * @example citationOf({ document: 'Brief', date: '2026-04-22', says: '' }) // Brief, 22 april 2026
 */
export function citationOf(source: Source): string {
  if (isCitation(source)) return placeIn(source);
  return source.consulted === undefined ? source.says : NOT_FOUND;
}

/** All that a source says: its citation, the rule in its own words, other documents, and what was consulted. */
export function sourceText(source: Source): string {
  const { says, also = [], consulted } = source;
  const own = isCitation(source) || consulted !== undefined ? `${citationOf(source)}. ${says}` : says;
  return [
    own,
    ...also.map((other) => `Zie ook: ${placeIn(other)}. ${other.says}`),
    ...(consulted === undefined ? [] : [`Geraadpleegd: ${consulted.map(placeIn).join('; ')}.`]),
  ].join(' ');
}

function isCitation(source: Source): source is Source & Citation {
  return source.document !== undefined;
}

function placeIn({ document, article, part, reference, date }: Citation): string {
  const parts =
    article === undefined
      ? [document, date && dateText(date), part, reference]
      : [document, `artikel ${article}`, part, reference, date && `tekst van ${dateText(date)}`];
  return parts.filter((text) => text !== undefined && text !== '').join(', ');
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** A date as it is written in Dutch: 22 april 2026, januari 2023, 2023. */
function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month && MONTHS[month - 1], year].filter((text) => text !== undefined).join(' ');
}
