// Amounts as people write them, in Dutch (1.234,56) or international form (1,234.56), read to the cent.
// Nothing is guessed: text that is not surely one amount gives the problem instead.

import { Amount } from './amount.js';

/** The sign between euros and cents. */
export type DecimalSign = ',' | '.';

/** Why a text is no amount. */
export type AmountProblem = 'blank' | 'not-a-number' | 'grouping' | 'decimals' | 'too-long';

/** The text without currency, sign, brackets and surrounding space. */
interface Bare {
  readonly digits: string;
  readonly negative: boolean;
}

const MOST_WHOLE_DIGITS = 13;
/** Text beyond this is no amount; it is judged by its beginning, so that it costs nothing. */
const MOST_CHARACTERS = 1000;
const MINUS = 45;
const ZERO = 48;
const COMMA = 44;
const POINT = 46;
const SPACE = 32;
const DIGITS = /^\d+$/;
/** What stands between the affixes: digits at both ends, and the signs and spaces that people group with. */
const NUMBER = /^\d(?:[\d., ]*\d)?$/;
/** Spaces that people group with beside the ordinary one. */
const OTHER_SPACES = /[\u00a0\u2009\u202f]/g;
/** Dashes as people and spreadsheets write nothing: € - is 0.00, and 5,- is 5.00. */
const DASH = /^[-\u2212\u2013\u2014]$/;
const DASHED_CENTS = /\d([.,])(?:--?|[\u2212\u2013\u2014])$/;

/** Thousands in groups of three, grouped by one sign or by spaces, not by both. */
const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?: \d{3})+)$/;

/**
 * What one amount tells of the decimal sign of its file: of both signs the last; a single sign followed by one
 * or two digits; the other one of a sign that groups repeatedly. Null where it tells nothing or is malformed.
 * @unit decimal sign
 * @example decimalSignTold('1.234,5') // ,
 */
export function decimalSignTold(text: string): DecimalSign | null {
  if ((!text.includes(',') && !text.includes('.')) || text.length > MOST_CHARACTERS) return null;
  const shown = signShown(text);
  if (shown !== null) return shown;
  const bare = withoutAffixes(text);
  return bare && signShown(bare.digits);
}

/** The decimal sign that a well-formed number shows by itself. */
function signShown(number: string): DecimalSign | null {
  const sign = signOf(number);
  return centsAt({ text: number, start: 0, end: number.length }, sign) === null ? null : sign;
}

/**
 * The amount that a text states, or why it states none. Without a known decimal sign the text speaks for
 * itself, and a single sign followed by exactly three digits groups thousands.
 * @unit euro
 * @rounding none: a third decimal is a problem
 * @example parseAmount('€ 1.234,50-', ',') // -1234.50
 */
export function parseAmount(text: string, sign: DecimalSign | null): Amount | AmountProblem {
  // Nearly all amounts have no affix but a minus.
  const cents = centsAt({ text, start: 0, end: text.length }, sign ?? signOf(text));
  return cents === null ? parseWithAffixes(text, sign) : Amount.ofCents(cents);
}

/** A stretch of a text. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The amount that a stretch of a text states in digits, with or without a minus and thousands; undefined where it must
 * be looked at more closely, which says nothing of whether it is one.
 * @unit euro
 * @rounding none
 * @example plainAmount({ text: '7;-1.234,56', start: 2, end: 11 }, ',')?.toString() // -1234.56
 */
export function plainAmount(stretch: Stretch, sign: DecimalSign): Amount | undefined {
  const cents = centsAt(stretch, sign);
  return cents === null ? undefined : Amount.ofCents(cents);
}

function parseWithAffixes(text: string, sign: DecimalSign | null): Amount | AmountProblem {
  const bare = withoutAffixes(text);
  if (bare === null) return 'not-a-number';
  const { digits, negative } = bare;
  if (digits.length > MOST_CHARACTERS) {
    return DIGITS.test(digits.slice(0, MOST_WHOLE_DIGITS + 1)) ? 'too-long' : 'not-a-number';
  }
  if (digits === '') return text.trim() === '' ? 'blank' : 'not-a-number';
  const shown = sign ?? signOf(digits);
  const cents = centsAt({ text: digits, start: 0, end: digits.length }, shown);
  return cents === null ? problemOf(digits, shown) : Amount.ofCents(negative ? -cents : cents);
}

/** Why a text without affixes states no amount. */
function problemOf(digits: string, sign: DecimalSign | null): AmountProblem {
  if (!NUMBER.test(digits)) return 'not-a-number';
  const at = placeOf(digits, sign);
  const whole = at === -1 ? digits : digits.slice(0, at);
  const decimals = at === -1 ? '' : digits.slice(at + 1);
  if (!DIGITS.test(whole) && !GROUPED.test(whole)) return 'grouping';
  if (/\D/.test(decimals)) return 'grouping';
  return decimals.length > 2 ? 'decimals' : 'too-long';
}

/** Where the decimal sign stands; -1: nowhere. */
function placeOf(number: string, sign: DecimalSign | null): number {
  return sign === null ? -1 : number.indexOf(sign);
}

/** The cents of a number whose decimal sign is known, or that has none; null where it states none without affixes. */
function centsAt({ text, start, end }: Stretch, sign: DecimalSign | null): number | null {
  const isNegative = text.charCodeAt(start) === MINUS;
  const decimal = sign === null ? 0 : sign.charCodeAt(0);
  const signAt = decimalAt({ text, start, end }, decimal);
  const euros = wholeNumber({ text, start: isNegative ? start + 1 : start, end: signAt }, decimal);
  if (euros === null) return null;
  let cents = euros * 100;
  if (signAt < end) {
    const tens = text.charCodeAt(signAt + 1) - ZERO;
    const ones = signAt + 2 < end ? text.charCodeAt(signAt + 2) - ZERO : 0;
    if (!isDigit(tens) || !isDigit(ones)) return null;
    cents += tens * 10 + ones;
  }
  return isNegative ? -cents : cents;
}

/** Where the sign of one or two decimals stands before the end; the end itself where there is none. */
function decimalAt({ text, start, end }: Stretch, decimal: number): number {
  if (end - 3 >= start && text.charCodeAt(end - 3) === decimal) return end - 3;
  return end - 2 >= start && text.charCodeAt(end - 2) === decimal ? end - 2 : end;
}

/** The whole number in a stretch, its thousands grouped by another sign or by spaces, or not at all. */
function wholeNumber({ text, start, end }: Stretch, decimal: number): number | null {
  let value = 0;
  let groupAt = -1;
  let groups = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code - ZERO)) {
      value = value * 10 + code - ZERO;
    } else {
      const mayGroup = code === COMMA || code === POINT || code === SPACE;
      if (!mayGroup || code === decimal) return null;
      const isFirst = groupAt === -1 && at - start >= 1 && at - start <= 3 && text.charCodeAt(start) !== ZERO;
      const isNext = groupAt !== -1 && at - groupAt === 4 && code === text.charCodeAt(groupAt);
      if (!isFirst && !isNext) return null;
      groupAt = at;
      groups++;
    }
  }
  const digits = end - start - groups;
  if (digits <= 0 || digits > MOST_WHOLE_DIGITS || (groupAt !== -1 && end - groupAt !== 4)) return null;
  return value;
}

function isDigit(digit: number): boolean {
  return digit >= 0 && digit <= 9;
}

/**
 * Strips one currency and one sign, on either side; brackets are a minus, and a dash alone is nothing. Null where there
 * is more than one of them.
 */
function withoutAffixes(text: string): Bare | null {
  let digits = text.trim();
  let currencies = 0;
  let signs = 0;
  let negative = false;
  for (;;) {
    if (signs === 0 && DASH.test(digits)) return { digits: '0', negative: false };
    digits = withDashedCents(digits);
    const stripped = stripsOf(digits);
    if (!stripped) return { digits: digits.replace(OTHER_SPACES, ' '), negative };
    if (stripped.affix === 'currency') currencies++;
    else signs++;
    if (currencies > 1 || signs > 1) return null;
    negative ||= stripped.affix === 'minus';
    digits = stripped.rest.trim();
  }
}

/** Cents that are written as a dash, in digits: it is no minus. */
function withDashedCents(digits: string): string {
  // Only the end matters; a text may be long.
  const end = DASHED_CENTS.exec(digits.slice(-4));
  return end ? `${digits.slice(0, digits.lastIndexOf(end[1] ?? '') + 1)}00` : digits;
}

interface Stripped {
  readonly affix: 'currency' | 'minus' | 'plus';
  readonly rest: string;
}

/** What stands before or behind a number, and the rest; undefined where nothing does. */
function stripsOf(digits: string): Stripped | undefined {
  const first = digits.charAt(0);
  const last = digits.charAt(digits.length - 1);
  if (first === '€') return { affix: 'currency', rest: digits.slice(1) };
  if (last === '€') return { affix: 'currency', rest: digits.slice(0, -1) };
  if (digits.slice(0, 3).toUpperCase() === 'EUR') return { affix: 'currency', rest: digits.slice(3) };
  if (digits.slice(-3).toUpperCase() === 'EUR') return { affix: 'currency', rest: digits.slice(0, -3) };
  if (isMinus(first)) return { affix: 'minus', rest: digits.slice(1) };
  if (isMinus(last) && !isMinus(digits.charAt(digits.length - 2))) {
    return { affix: 'minus', rest: digits.slice(0, -1) };
  }
  if (first === '+') return { affix: 'plus', rest: digits.slice(1) };
  return first === '(' && last === ')' ? { affix: 'minus', rest: digits.slice(1, -1) } : undefined;
}

function isMinus(char: string): boolean {
  return char === '-' || char === '\u2212';
}

/**
 * The same of what a person types as an amount: a dash alone is none.
 * @unit euro
 * @rounding none
 * @example typedAmount('-', null) // not-a-number
 */
export function typedAmount(text: string, sign: DecimalSign | null): Amount | AmountProblem {
  return DASH.test(text.replace(/€|EUR|\s/gi, '')) ? 'not-a-number' : parseAmount(text, sign);
}

/** The decimal sign that a number shows by itself. */
function signOf(number: string): DecimalSign | null {
  const comma = number.lastIndexOf(',');
  const point = number.lastIndexOf('.');
  if (comma === -1 && point === -1) return null;
  if (comma !== -1 && point !== -1) return comma > point ? ',' : '.';
  const last = Math.max(comma, point);
  const sign = comma === -1 ? '.' : ',';
  if (number.indexOf(sign) !== last) return comma === -1 ? ',' : '.';
  return number.length - last - 1 === 3 ? null : sign;
}
