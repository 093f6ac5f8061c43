// Records by their place in the text, with what is wrong with their quotes. Used where csv-parse cannot help:
// to find the header before the separator is known, the place of a cell, and every broken quote of a file.

import type { FindingDetails } from '../../findings/finding.js';
import { afterLineEnd, endOfLine, isLineEnd } from './lines.js';

/** A stretch of the text; a quoted field has its quotes in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a quote, where to mark it, and the number of its field from 0. */
export interface BrokenQuote extends Span {
  readonly problem: FindingDetails['BROKEN_QUOTE']['problem'];
  readonly field: number;
}

/** A record: the places of its fields, of its end, and of what comes after its line end. */
interface ScannedRecord {
  readonly fields: readonly Span[];
  readonly end: number;
  readonly next: number;
  /** The first thing wrong with it. */
  readonly broken?: BrokenQuote;
  /** Set where a quote never closes: from where the text after that quote must be looked at again, and up to where. */
  readonly lost?: Span;
}

interface ScannedField extends Span {
  readonly problem?: BrokenQuote['problem'];
  readonly mark?: Span;
  readonly lost?: Span;
}

const QUOTE = 34;
const EQUALS = 61;

/** The record that starts at this place of the text. */
export function scanRecord(text: string, start: number, separator: string): ScannedRecord {
  const fields: Span[] = [];
  const separatorCode = separator.charCodeAt(0);
  let broken: BrokenQuote | undefined;
  let at = start;
  for (;;) {
    const field = scanField(text, at, separatorCode);
    if (!broken && field.problem && field.mark) {
      broken = { problem: field.problem, ...field.mark, field: fields.length };
    }
    fields.push({ start: field.start, end: field.end });
    at = field.end;
    const wrong = { ...(broken && { broken }), ...(field.lost && { lost: field.lost }) };
    if (field.lost) return { fields, end: at, next: at, ...wrong };
    if (at >= text.length || isLineEnd(text.charCodeAt(at))) {
      return { fields, end: at, next: afterLineEnd(text, at), ...wrong };
    }
    at++;
  }
}

/** The text of a field without its quotes. */
export function fieldText(text: string, { start, end }: Span): string {
  if (text.charCodeAt(start) === EQUALS) return textOfFormula(text.slice(start, end));
  if (text.charCodeAt(start) !== QUOTE || end === start) return text.slice(start, end);
  return textOfFormula(text.slice(start + 1, end - 1).replaceAll('""', '"'));
}

/** What a formula says that is a text alone, ="0034", by which programs keep Excel from taking a code for a number. */
export function textOfFormula(text: string): string {
  return text.startsWith('="') ? text.replace(/^="([^"]*)"$/, '$1') : text;
}

function scanField(text: string, start: number, separator: number): ScannedField {
  if (text.charCodeAt(start) === QUOTE) return scanQuoted(text, start, separator);
  if (text.charCodeAt(start) === EQUALS && text.charCodeAt(start + 1) === QUOTE) {
    const after = text.indexOf('"', start + 2) + 1;
    if (after > 0 && endOfUnquoted(text, after, separator) === after && endOfLine(text, start) >= after)
      return { start, end: after };
  }
  const end = endOfUnquoted(text, start, separator);
  const quote = text.slice(start, end).indexOf('"');
  if (quote === -1) return { start, end };
  const mark = { start: start + quote, end: start + quote + 1 };
  return { start, end, problem: 'quote-in-text', mark };
}

function endOfUnquoted(text: string, start: number, separator: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || isLineEnd(code)) return at;
  }
  return text.length;
}

function scanQuoted(text: string, start: number, separator: number): ScannedField {
  const close = closingQuote(text, start);
  if (close === -1) return neverClosed(text, start, text.length);
  const after = close + 1;
  const end = endOfUnquoted(text, after, separator);
  if (end === after) return { start, end };
  if (opensAnotherField(text, start, close, separator)) return neverClosed(text, start, close);
  return { start, end, problem: 'text-after-quote', mark: { start: after, end } };
}

function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/**
 * Whether a closing quote is more likely the opening one of a field further down: it stands on a later line,
 * right after a separator or a line end, with text after it.
 */
function opensAnotherField(text: string, start: number, close: number, separator: number): boolean {
  const before = text.charCodeAt(close - 1);
  if (close - 1 === start || (before !== separator && !isLineEnd(before))) return false;
  return endOfLine(text, start) < close;
}

function neverClosed(text: string, start: number, until: number): ScannedField {
  const end = endOfLine(text, start);
  const lost = { start: afterLineEnd(text, end), end: until };
  return { start, end, problem: 'never-closed', mark: { start, end: start + 1 }, lost };
}
