// What a text says of a row or column that is the sum or the balance of others. Every reader of rows asks here.

import { plainText } from '../names/plain-text.js';
import { isSubtotal, isTotal } from '../tables/columns.js';

/** What a row says that it is: the total of all, of some, of what it names, or a balance. */
export interface SumLabel {
  readonly of: 'total' | 'subtotal' | 'named' | 'balance';
  /** What it names, as it is written: “Valpreventie” in “Totaal Valpreventie” and in “Valpreventie totaal”. */
  readonly name?: string;
}

/** What stands in the name of every total and balance. */
const WORDS = /tota|tot\.|subtot|sald|bala|cumul|stand|telling|transport|\bsom\b|\bsum\b/i;

/** Whether a text has such a word anywhere: most have none, and nothing else is asked of them. */
export function hasSumWord(text: string): boolean {
  return WORDS.test(text);
}

/** What a balance is called, with a day or a year behind it or not. */
const BALANCE =
  /^(?:(?:begin|eind|openings|slot)? ?saldo|(?:begin|openings|eind|slot) ?balans|(?:opening|closing) balance)(?: (?:per|op|at|of|van|vorige?|boekjaar|jaar|periode|[a-z]{3,9}(?= \d{4})|[0-9]+))*$/;
/** Where an account stands on a day: “Stand per 31-12”, “Eindstand”; a “Stand” alone may be that of a fair. */
const STANDS =
  /^(?:(?:begin|eind|tussen)stand|per saldo|stand(?= (?:per|op|ultimo|begin|einde) ))(?: (?:per|op|ultimo|begin|einde?|van|boekjaar|jaar|periode|[a-z]{3,9}(?= \d{4})|[0-9]+))*$/;
/** A sum of all so far, or of some, by another name. */
const SO_FAR =
  /^(?:cumulatief|cumulatieven?|cumulative)(?: (?:bedrag|totaal|saldo|periode|jaar|per|tot|en|met|t|m|[0-9]+))*$/;
const COUNTED = /^(?:tussen)?telling(?: (?:periode|jaar|pagina|blad|[0-9]+))*$/;
/** What is carried to the next page, or what it cost to carry something: its amount must tell. */
const CARRIED = /^(?:per |te )?transport(?:eren)?$/;
/** “Tot. periode”, “Subtot.” */
const SHORTENED = /^(\W*)((?:sub[- ]?)?tot)\.(?=\W|$)|^(\W*)(subtot)(?=\W|$)/i;
const BALANCE_BEHIND = / (?:begin|eind)?saldo$/;

const BEFORE =
  /^[^\p{L}\p{N}]*(?:(?:sub|eind|grand|generaal)[- ]?)?tota(?:al|l)(?![\p{L}\p{N}])[^\p{L}\p{N}]*/iu;
/** As spreadsheets write it below a group; behind a number “som” is one too. */
const BEHIND = /[^\p{L}\p{N}]+(?:sub[- ]?)?tota(?:al|l)[^\p{L}\p{N}]*$/iu;
const SUM_BEHIND = /(?<=\d)\s+(?:som|sum)\s*$/iu;

/** What a text by itself says that a row is; undefined where it may be anything. */
export function sumLabel(written: string): SumLabel | undefined {
  if (!hasSumWord(written)) return undefined;
  const text = inFull(written);
  const plain = plainText(text);
  if (isTotal(text) || SO_FAR.test(plain)) return { of: 'total' };
  if (COUNTED.test(plain)) return { of: 'subtotal' };
  if (BALANCE.test(plain) || STANDS.test(plain) || (/\d/.test(plain) && BALANCE_BEHIND.test(plain)))
    return { of: 'balance' };
  const name = nameIn(text.trim());
  const named = name === undefined || name === '' ? {} : { name };
  if (isSubtotal(text)) return { of: 'subtotal', ...named };
  if (name === undefined) return undefined;
  return name === '' ? { of: 'total' } : { of: 'named', name };
}

function inFull(text: string): string {
  return text.replace(SHORTENED, '$1$3$2$4aal');
}

/** A text without the words that make a sum of it; undefined where it has none. */
function nameIn(text: string): string | undefined {
  const rest = [BEFORE, BEHIND, SUM_BEHIND].map((words) => text.replace(words, ''));
  return rest.find((without) => without !== text)?.trim();
}

/** Whether the words of a sum stand before what it names: “Totaal van cursus” may be what something was spent on. */
export function isNamedFirst(text: string): boolean {
  return BEFORE.test(text);
}

/** What says that a row may be the sum of others, whatever it names: “Totaal rekening 4351000”, “Valpreventie totaal”. */
const MAYBE =
  /^(?:generaal |grand )?(?:eind|sub)?(?:totaal|totalen|total|totals|som|sum)(?: |$)| (?:totaal|totalen|total|totals)$/;

/** Whether a text may say that a row is a sum, of which its amount must tell. */
export function maySaySum(text: string): boolean {
  if (!hasSumWord(text)) return false;
  const plain = plainText(inFull(text));
  return MAYBE.test(plain) || CARRIED.test(plain);
}

/** A time, which is no name of anything that money is for: “periode 3” in “Totaal periode 3”. */
const TIME = /^(?:periode|boekjaar|jaar|maand|kwartaal|period|year|month|quarter)(?: [0-9]+)*$/;

/** Whether a sum names but a time. */
export function isOfTime({ name }: SumLabel): boolean {
  return name !== undefined && TIME.test(plainText(name));
}
