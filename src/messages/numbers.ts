import type { Amount } from '../money/amount.js';
import { HABITS, type Language } from './language.js';

/**
 * An amount with its thousands grouped, as it stands in tables.
 * @unit euro, always two decimals
 */
export function groupedAmount(amount: Amount, language: Language): string {
  return groupedDecimal(amount.toString(), language);
}

/** A number of exact text with its thousands grouped, with as many decimals as the text has. */
export function groupedDecimal(text: string, language: Language): string {
  const { group, decimal } = HABITS[language];
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}

/**
 * Whole thousands of euros with their thousands grouped.
 * @unit × € 1.000
 */
export function groupedThousands(amount: Amount, language: Language): string {
  const [whole = ''] = amount.toString().split('.');
  const thousands = whole === '0' ? whole : whole.slice(0, -'000'.length);
  return thousands.replace(/\B(?=(?:\d{3})+$)/g, HABITS[language].group);
}

/** An amount with the euro sign, as it stands in sentences. */
export function euro(amount: Amount, language: Language): string {
  const text = groupedAmount(amount, language);
  const sign = HABITS[language].euro;
  return text.startsWith('-') ? `-${sign}${text.slice(1)}` : `${sign}${text}`;
}

/** A decimal fraction with the decimal sign of a language. */
export function decimal(text: string, language: Language): string {
  return text.replace('.', HABITS[language].decimal);
}

/** A date as the Dutch write it: day, month, year. */
export function date(iso: string): string {
  return iso.split('-').reverse().map(Number).join('-');
}

/** A date with its month in words: `31 december 2026`. */
export function longDate(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${HABITS[language].months[Number(month) - 1] ?? month} ${year}`;
}

/** Words joined as in a sentence: `a, b of c`. */
export function listed(parts: readonly string[], joint: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** Years as people write them: `2023-2025`, or one by one where they do not follow each other. */
export function yearRange(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  if (years.length > 1 && last - first === years.length - 1) return `${first}–${last}`;
  return years.join(', ');
}

/**
 * An amount at the axis of a chart, in whole euros; millions are written short.
 * @unit euro
 */
export function axisEuro(euros: number, language: Language): string {
  const { euro: sign, group, millions } = HABITS[language];
  if (Math.abs(euros) < 1_000_000) {
    return `${sign}${String(euros).replace(/\B(?=(?:\d{3})+$)/g, group)}`;
  }
  return `${sign}${decimal(String(euros / 1_000_000), language)} ${millions}`;
}

/**
 * An amount as far as the label of a bar needs it: millions to three digits, less to whole euros.
 * @unit euro; for drawing alone
 */
export function brief(euros: number): number {
  return Math.abs(euros) < 1_000_000 ? Math.round(euros) : Number(euros.toPrecision(3));
}
