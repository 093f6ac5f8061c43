// What the headers of one's own files mean, said once: a file with two columns, or the object `columns` of the settings.

import type { Finding, Where } from '../../findings/finding.js';
import { parsedJson } from '../documents/json-document.js';
import { nearestAmong } from '../names/nearest-names.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { ColumnNames } from '../tables/column-names.js';
import { isAnyHeader, knownHeaders } from '../tables/columns.js';
import type { InputFile } from '../tables/input-kind.js';
import { csvRecords } from '../text/csv-records.js';
import { decode } from '../text/decode.js';
import type { Separator } from '../text/separator.js';

/** What headers mean, and what is wrong with what was said of them. */
export interface ColumnNamesReading {
  readonly names: ColumnNames;
  readonly findings: readonly Finding[];
  /** How many headers are named. */
  readonly count: number;
  /** What stands in no file that was read. */
  readonly unused: () => readonly Finding[];
}

/** A header of one's own and what it is said to mean, where that stands. */
export interface NamedColumn {
  readonly header: string;
  readonly meaning: string;
  readonly where: Where;
}

/** Reads what the headers of other files mean. */
export function readColumnNames(input: InputFile, vocabulary: Vocabulary): ColumnNamesReading {
  const { named, findings } = namedColumns(input);
  const known = new Map<string, NamedColumn>();
  const wrong: Finding[] = [...findings];
  const nearest = nearestAmong(knownHeaders());
  for (const column of named) {
    const { header, meaning, where } = column;
    const first = known.get(keyOf(header));
    if (header === '' || meaning === '')
      wrong.push({ code: 'BAD_COLUMN_NAME', problem: 'blank', header, meaning, where });
    else if (!isMeaning(meaning, vocabulary))
      wrong.push({
        code: 'BAD_COLUMN_NAME',
        problem: 'unknown',
        header,
        meaning,
        suggestions: nearest(meaning),
        where,
      });
    else if (first && keyOf(first.meaning) !== keyOf(meaning))
      wrong.push({ code: 'BAD_COLUMN_NAME', problem: 'twice', header, meaning, first: first.where, where });
    else if (!first) known.set(keyOf(header), column);
  }
  const used = new Set<string>();
  return {
    names: {
      meaningOf: (header) => {
        const meaning = known.get(keyOf(header))?.meaning;
        return meaning !== undefined && isIgnored(meaning) ? null : meaning;
      },
      use: (header) => used.add(keyOf(header)),
    },
    findings: wrong,
    count: named.length,
    unused: () =>
      [...known].flatMap(([key, { header, where }]) =>
        used.has(key) ? [] : [{ code: 'UNUSED_COLUMN_NAME', header, where } as const],
      ),
  };
}

/** Headers are compared without case, accents and punctuation; one of signs alone as it stands. */
function keyOf(header: string): string {
  const plain = plainText(header).replaceAll(' ', '');
  return plain === '' ? header.trim().toLowerCase() : plain;
}

/** What is said of a column that is not to be read. */
const IGNORED: readonly string[] = ['-', 'geen', 'none', 'negeren', 'ignore'];

function isIgnored(meaning: string): boolean {
  return IGNORED.includes(meaning.trim().toLowerCase());
}

function isMeaning(meaning: string, { interventions }: Vocabulary): boolean {
  return isIgnored(meaning) || isAnyHeader(meaning) || 'number' in interventions.find(meaning);
}

interface Read {
  readonly named: readonly NamedColumn[];
  readonly findings: readonly Finding[];
}

function namedColumns(input: InputFile): Read {
  const { file, sheet } = input;
  if (sheet)
    return {
      named: [],
      findings: [
        { code: 'BAD_COLUMN_NAME', problem: 'shape', header: '', meaning: '', where: { file, line: 1 } },
      ],
    };
  const decoded = decode(input.bytes);
  if (!('text' in decoded)) {
    const { problem, line, column } = decoded;
    return { named: [], findings: [{ code: 'BAD_ENCODING', problem, where: { file, line, column } }] };
  }
  const { text } = decoded;
  return text.trimStart().startsWith('{')
    ? { named: statedColumns(text, file), findings: [] }
    : inRows(text, file);
}

const SEPARATORS: readonly Separator[] = [';', '\t', ','];
/** What stands above the two columns, where there is a header. */
const OWN_HEADER =
  /^(?:uw |your )?(?:kop|kolom|header|column|naam|name|van|from|bestand|file|export|grootboek)$/;

/** Rows of two cells; the first may be their header. */
function inRows(text: string, file: string): Read {
  const tables = SEPARATORS.map((separator) => csvRecords(text, separator).rows);
  const pairs = (rows: (typeof tables)[number]) => rows.filter(({ cells }) => cells.length === 2).length;
  const rows = tables.reduce((best, other) => (pairs(other) > pairs(best) ? other : best));
  const findings: Finding[] = [];
  const named = rows.flatMap(({ line, cells }, at): readonly NamedColumn[] => {
    const [header = '', meaning = ''] = cells.map((cell) => cell.trim());
    if (at === 0 && OWN_HEADER.test(plainText(header)) && !isAnyHeader(meaning)) return [];
    const where = { file, line, column: 1 };
    if (cells.length === 2) return [{ header, meaning, where }];
    findings.push({ code: 'BAD_COLUMN_NAME', problem: 'shape', header, meaning, where });
    return [];
  });
  return { named, findings };
}

/** The object `columns` of a settings file, which was held to its shape where it is used as one. */
function statedColumns(text: string, file: string): readonly NamedColumn[] {
  const parsed = parsedJson(text);
  if (!('document' in parsed) || !isObject(parsed.document)) return [];
  const { columns } = parsed.document;
  if (!isObject(columns)) return [];
  const start = text.indexOf('"columns"');
  return Object.entries(columns).map(([header, meaning]) => {
    const at = text.indexOf(JSON.stringify(header), start + 1);
    const line = at < 0 ? 1 : text.slice(0, at).split('\n').length;
    return { header: header.trim(), meaning: String(meaning).trim(), where: { file, line, column: 1 } };
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
