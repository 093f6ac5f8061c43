import type { ColumnRole } from '../../findings/finding.js';
import { plainText } from '../names/plain-text.js';
import type { HeaderSense } from '../text/header-sense.js';
import { MOST_COLUMNS } from '../text/most-columns.js';
import { amountsSaid } from './amount-words.js';
import {
  type Column,
  cellOf,
  columnOf,
  type HeaderVocabulary,
  isAmountColumn,
  isHeader,
  isNamedTotal,
  isSubtotal,
  isTotal,
} from './columns.js';
import type { InputKind } from './input-kind.js';
import { isUnitText, saysUnit } from './unit-words.js';

type KindOfHeaders = Pick<InputKind<unknown>, 'headers' | 'needed' | 'isWhole' | 'optional'>;

/** What a kind of input knows of headers. */
export function headerSense(kind: KindOfHeaders): HeaderSense {
  const { headers } = kind;
  // What has more is refused once it is known for a header; until then no more of it is looked at.
  const columnsIn = (cells: readonly string[]) =>
    cells.slice(0, MOST_COLUMNS).map((cell) => columnOf(cell, headers));
  return {
    isHeader: (cell) => isHeader(cell, headers),
    isWhole: (cells) => isWhole(columnsIn(cells), kind),
    knownIn: (cells) => knownIn(columnsIn(cells)),
    isUnit: isUnitText,
    saysUnit,
    isOptional: (header) => isOptional(columnOf(header, headers), kind),
    isAmount: (header) => isAmountColumn(columnOf(header, headers)),
    amountsSaid: amountsSaid(headers),
    isLabel: (text) => isLabel(text, headers),
    meanSame: (one, other) => meanSame(one, other, headers),
  };
}

function isWhole(columns: readonly Column[], { needed, isWhole: isWholeOf }: KindOfHeaders): boolean {
  return isWholeOf?.(columns) ?? needed.every((role) => cellOf(columns, role) !== undefined);
}

/**
 * How much of a header there is: words, and beside a word the years and interventions that head columns of amounts. Years
 * and interventions alone are as likely data.
 */
function knownIn(columns: readonly Column[]): number {
  const words = new Set(columns.flatMap((column) => (column.kind === 'role' ? [column.role] : [])));
  if (words.size === 0) return 0;
  const heads = columns.some(({ kind }) => kind === 'year' || kind === 'intervention');
  return words.size + (heads ? 1 : 0);
}

/** Columns that say no more of a row than it says without them. */
const BESIDE: readonly ColumnRole[] = ['decision', 'note', 'exported', 'provenance', 'total', 'subtotal'];

function isOptional(column: Column, { optional = BESIDE, needed }: KindOfHeaders): boolean {
  if (column.kind === 'blank' || column.kind === 'unknown') return true;
  return column.kind === 'role' && optional.includes(column.role) && !needed.includes(column.role);
}

function isLabel(text: string, { amounts }: HeaderVocabulary): boolean {
  if (isTotal(text) || isSubtotal(text) || isNamedTotal(text)) return true;
  const match = amounts?.find(text);
  return match !== undefined && ('number' in match || match.suggestions.length > 0);
}

function meanSame(one: string, other: string, headers: HeaderVocabulary): boolean {
  if (plainText(one) === plainText(other)) return true;
  const [left, right] = [columnOf(one, headers), columnOf(other, headers)];
  return left.kind === 'intervention' && JSON.stringify(left) === JSON.stringify(right);
}
