import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

function table<Column extends string>(name: string, columns: readonly Column[]) {
  const text = readFileSync(new URL(`../../data/places/${name}.csv`, import.meta.url), 'utf8');
  const header = text.slice(0, text.indexOf('\n'));
  if (header !== columns.join()) throw new Error(`${name}.csv has columns ${header}`);
  return parse<Readonly<Record<Column, string>>>(text, { columns: true });
}

export const municipalities = table('municipalities', ['code', 'name', 'iza_region']);
export const municipalTotals = table('municipal-totals', ['code', 'year', 'amount']);
export const nationalBudgets = table('national-budgets', ['intervention', 'year', 'amount']);
export const izaRegions = table('iza-regions', [
  'region',
  'mandate_holder',
  'mandate_holder_kind',
  'amount_2025',
  'amount_2026',
]);
export const interventions = table('interventions', [
  'number',
  'theme',
  'name_nl',
  'name_en',
  'iv3_task_field',
]);
export const themes = table('themes', ['theme', 'name_nl', 'name_en']);
export const aliases = table('aliases', ['alias', 'code', 'kind']);
export const mergers = table('mergers', ['name', 'successor', 'date', 'source']);
export const comingMergers = table('coming-mergers', ['name', 'successor', 'date', 'status', 'source']);

/** The whole euros of a figure. */
export function euros(text: string): number {
  if (!/^(?:0|[1-9]\d*)$/.test(text)) throw new Error(`not whole euros: ${text}`);
  return Number(text);
}

/** The sum of figures in whole euros. */
export function sumOf(figures: readonly string[]): number {
  return figures.reduce((sum, text) => sum + euros(text), 0);
}
