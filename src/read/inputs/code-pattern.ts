// How a line of a mapping names the codes it is for: one code, a range (43510..43519), all that begin alike (4351*), or
// any where it is empty.

import { plainText } from '../names/plain-text.js';

/** What one part of a line fits. */
export type CodePattern =
  | { readonly kind: 'any' }
  | { readonly kind: 'code'; readonly code: string; readonly bare: string }
  | {
      readonly kind: 'range';
      readonly before: string;
      readonly from: number;
      readonly to: number;
      /** How many digits its ends have, zeros in front among them. */
      readonly digits: number;
    }
  | { readonly kind: 'beginning'; readonly beginning: string };

/** Why a text names no codes. */
export type PatternProblem = 'backwards' | 'lengths' | 'no-range' | 'star';

const RANGE = /^(.*?)\s*(?:\.{2,3}|…)\s*(.*)$/;
const NUMBERED = /^(.*?)(\d{1,15})$/;

/** The codes that a text names. */
export function codePattern(text: string): CodePattern | PatternProblem {
  const written = text.trim();
  if (written === '') return { kind: 'any' };
  const [, first, last] = RANGE.exec(written) ?? [];
  if (first !== undefined && last !== undefined) return rangeOf(plainText(first), plainText(last));
  if (written.endsWith('*') && !written.slice(0, -1).includes('*'))
    return { kind: 'beginning', beginning: plainText(written.slice(0, -1)) };
  if (written.includes('*')) return 'star';
  const code = plainText(written);
  return { kind: 'code', code, bare: withoutZeros(code) };
}

function rangeOf(first: string, last: string): CodePattern | PatternProblem {
  const [, before, from = ''] = NUMBERED.exec(first) ?? [];
  const [, other, to = ''] = NUMBERED.exec(last) ?? [];
  if (before === undefined || before !== other) return 'no-range';
  if (Number(to) < Number(from)) return 'backwards';
  // As numbers 5000 lies between 4300 and 43999; in a chart of accounts it does not.
  if (from.length !== to.length) return 'lengths';
  return { kind: 'range', before, from: Number(from), to: Number(to), digits: from.length };
}

/** A code without the zeros that it begins with, which spreadsheets lose. */
export function withoutZeros(code: string): string {
  return code.replace(/^0+(?=\d)/, '');
}

/**
 * Whether a pattern fits a code, as plain text. A code and a range also meet without the zeros in front. What only begins
 * alike does not: 04* would be every code that begins with a 4.
 */
export function fits(pattern: CodePattern, code: string): boolean {
  if (pattern.kind === 'any') return true;
  if (code === '') return false;
  if (pattern.kind === 'code') return pattern.code === code || pattern.bare === withoutZeros(code);
  if (pattern.kind === 'beginning') return code.startsWith(pattern.beginning);
  const [, before, number] = NUMBERED.exec(code) ?? [];
  return before === pattern.before && Number(number) >= pattern.from && Number(number) <= pattern.to;
}

/** Whether a pattern that fits a code does so with the zeros that both have. */
export function fitsAsWritten(pattern: CodePattern, code: string): boolean {
  if (pattern.kind === 'code') return pattern.code === code;
  return pattern.kind !== 'range' || NUMBERED.exec(code)?.[2]?.length === pattern.digits;
}

/** Whether one pattern fits nothing but what the other does too. */
export function isWithin(one: CodePattern, other: CodePattern): boolean {
  if (other.kind === 'any') return true;
  if (one.kind === 'any') return false;
  if (one.kind === 'code') return fits(other, one.code);
  if (other.kind === 'code') return false;
  if (one.kind === 'beginning')
    return other.kind === 'beginning' && one.beginning.startsWith(other.beginning);
  if (other.kind === 'range')
    return one.before === other.before && one.from >= other.from && one.to <= other.to;
  const [from, to] = [one.from, one.to].map((end) => `${one.before}${String(end).padStart(one.digits, '0')}`);
  const begin = [from, to].every((code) => code?.startsWith(other.beginning));
  return begin && from?.length === to?.length;
}
