// Amounts as people write them, in Dutch (1.234,56) or international form (1,234.56), read to the cent.
// Nothing is guessed: text that is not surely one amount gives the problem instead.

import { Amount } from './amount.js';

/** The sign between euros and cents. */
export type DecimalSign = ',' | '.';

/** Why a text is no amount. */
export type AmountProblem = 'blank' | 'not-a-number' | 'grouping' | 'decimals' | 'too-long';

/** The text without currency, minus and surrounding space. */
interface Bare {
  readonly digits: string;
  readonly negative: boolean;
}

const MOST_WHOLE_DIGITS = 13;
/** Text beyond this is no amount; it is judged by its beginning, so that it costs nothing. */
const MOST_CHARACTERS = 1000;
const ZERO = 48;
const COMMA = 44;
const POINT = 46;
const SPACE = 32;
const DIGITS = /^\d+$/;
/** What stands between the affixes: digits at both ends, and the signs and spaces that people group with. */
const NUMBER = /^\d(?:[\d., ]*\d)?$/;
/** Spaces that people group with beside the ordinary one. */
const OTHER_SPACES = /[\u00a0\u2009\u202f]/g;
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
  return centsOf(number, sign) === null ? null : sign;
}

/**
 * The amount that a text states, or why it states none. Without a known decimal sign the text speaks for
 * itself, and a single sign followed by exactly three digits groups thousands.
 * @unit euro
 * @rounding none: a third decimal is a problem
 * @example parseAmount('€ 1.234,50-', ',') // -1234.50
 */
export function parseAmount(text: string, sign: DecimalSign | null): Amount | AmountProblem {
  // Nearly all amounts have no affix.
  const cents = centsOf(text, sign ?? signOf(text));
  return cents === null ? parseWithAffixes(text, sign) : Amount.ofCents(cents);
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
  const cents = centsOf(digits, shown);
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

/** The cents of a number without affixes whose decimal sign is known, or that has none; null where it states none. */
function centsOf(text: string, sign: DecimalSign | null): number | null {
  const signAt = placeOf(text, sign);
  const wholeEnd = signAt === -1 ? text.length : signAt;
  const decimals = signAt === -1 ? 0 : text.length - signAt - 1;
  if (decimals > 2 || signAt === text.length - 1) return null;
  const euros = wholeNumber(text, wholeEnd);
  if (euros === null || decimals === 0) return euros === null ? null : euros * 100;
  const tens = text.charCodeAt(signAt + 1) - ZERO;
  const ones = decimals === 2 ? text.charCodeAt(signAt + 2) - ZERO : 0;
  return isDigit(tens) && isDigit(ones) ? euros * 100 + tens * 10 + ones : null;
}

/** The whole number that the text begins with, its thousands grouped by one sign or by spaces, or not at all. */
function wholeNumber(text: string, end: number): number | null {
  let value = 0;
  let groupAt = -1;
  let groups = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code - ZERO)) {
      value = value * 10 + code - ZERO;
    } else {
      if ((code !== COMMA && code !== POINT && code !== SPACE) || !maySplit(text, at, groupAt)) return null;
      groupAt = at;
      groups++;
    }
  }
  const digits = end - groups;
  if (digits === 0 || digits > MOST_WHOLE_DIGITS || (groupAt !== -1 && end - groupAt !== 4)) return null;
  return value;
}

/** Whether a group of thousands may end here: the first of one to three digits and no zero, the others of three. */
function maySplit(text: string, at: number, before: number): boolean {
  if (before === -1) return at >= 1 && at <= 3 && text.charCodeAt(0) !== ZERO;
  return at - before === 4 && text.charCodeAt(at) === text.charCodeAt(before);
}

function isDigit(digit: number): boolean {
  return digit >= 0 && digit <= 9;
}

/** Strips one € and one minus, on either side; null where there is more than one of them. */
function withoutAffixes(text: string): Bare | null {
  let digits = text.trim();
  let euros = 0;
  let minuses = 0;
  for (;;) {
    const inFront = isAffix(digits.charAt(0));
    const affix = digits.charAt(inFront ? 0 : digits.length - 1);
    if (!isAffix(affix)) return { digits: digits.replace(OTHER_SPACES, ' '), negative: minuses === 1 };
    if (affix === '€') euros++;
    else minuses++;
    if (euros > 1 || minuses > 1) return null;
    digits = inFront ? digits.slice(1).trimStart() : digits.slice(0, -1).trimEnd();
  }
}

function isAffix(char: string): boolean {
  return char === '€' || char === '-' || char === '\u2212';
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
