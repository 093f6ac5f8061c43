// What a cell of a workbook shows of its number. A format can make another thing of a number than an amount: 0.15 is
// shown as 15%. Then the cell is read by what it shows, as the same sheet kept as CSV would be.

import { numberText } from './number-text.js';

/** A number as its cell shows it where that is more than the number; undefined where it is the number alone. */
export function textBesideNumber(value: number, format: string): string | undefined {
  const { before, after, code } = sectionOf(value, format);
  if (isScaled(code) || isHidden(format, code) || (value > 0 && LESS.test(before + code)))
    return `${numberText(value, true)} (${format})`;
  if (code.includes('%')) return `${numberText(value * 100, true)}%`;
  if (/[0#?.]E[+-]/i.test(code)) return value.toExponential().toUpperCase();
  if (/[0#?] *\/ *[0-9#?]/.test(code)) return Number.isInteger(value) ? undefined : fractionText(value);
  const [prefix, suffix] = [meaningful(before), meaningful(after)];
  if (prefix === '' && suffix === '') return undefined;
  return `${prefix}${numberText(value, false)}${suffix === '' ? '' : ` ${suffix}`}`;
}

/** Whether a comma behind the digits shows a thousandth of the number. */
function isScaled(code: string): boolean {
  return /[0#?],+(?![0#?,])/.test(code);
}

/** Whether a section shows nothing, as ;;; does. */
function isHidden(format: string, code: string): boolean {
  return code === '' && /^[;\s]+$/.test(format);
}

/** What shows a number as less than nothing. */
const LESS = /^[^0#?]*[-−(][^0#?]*(?:[0#?]|general)/i;

/** The texts that a section shows before and after its digits, and its code without them. */
interface Section {
  readonly before: string;
  readonly after: string;
  readonly code: string;
}

/** A token of a format: a text in quotes, a character taken literally, padding, what stands in brackets, a character. */
const TOKEN = /"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|(;)|(.)/gsu;
const CURRENCIES = '$£¥₤';

/** The section of a format that a number is shown by: the first, or that of what is below zero, or of zero. */
function sectionOf(value: number, format: string): Section {
  const all = sectionsOf(format);
  const wanted = value < 0 ? 1 : value === 0 ? 2 : 0;
  return all[wanted] ?? all[0] ?? { before: '', after: '', code: '' };
}

function sectionsOf(format: string): readonly Section[] {
  const sections: { before: string; after: string; code: string }[] = [];
  let section = { before: '', after: '', code: '' };
  const shown = (text: string) => {
    if (/[0#?]|general|@/i.test(section.code)) section.after += text;
    else section.before += text;
  };
  for (const [, quoted, escaped, inBrackets, end, other] of format.matchAll(TOKEN)) {
    if (end !== undefined) {
      sections.push(section);
      section = { before: '', after: '', code: '' };
    } else if (quoted !== undefined || escaped !== undefined) shown(quoted ?? escaped ?? '');
    else if (inBrackets !== undefined) shown(/^\$([^-]*)/.exec(inBrackets)?.[1] ?? '');
    else if (other !== undefined && CURRENCIES.includes(other)) shown(other);
    else section.code += other ?? '';
  }
  return [...sections, section];
}

/** What a text says beside that the number is in euros; punctuation, as in 1.234,-, says nothing. */
function meaningful(text: string): string {
  return text
    .replace(/€|\beuro?'?s?\b/giu, '')
    .replace(/^[^%\p{L}\p{N}\p{Sc}]+|[^%\p{L}\p{N}\p{Sc}]+$/gu, '');
}

/** A number with the nearest fraction, whose denominator has at most two digits as in most formats. */
function fractionText(value: number): string {
  const whole = Math.trunc(value);
  const rest = Math.abs(value - whole);
  let best = { numerator: 1, denominator: 2 };
  const off = ({ numerator, denominator }: typeof best) => Math.abs(rest - numerator / denominator);
  for (let denominator = 2; denominator < 100; denominator++) {
    const near = { numerator: Math.round(rest * denominator), denominator };
    if (off(near) < off(best)) best = near;
  }
  const { numerator, denominator } = best;
  const sign = value < 0 && whole === 0 ? '-' : '';
  return `${sign}${whole === 0 ? '' : `${whole} `}${numerator}/${denominator}`;
}
