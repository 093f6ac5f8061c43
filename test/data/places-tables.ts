import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { packageNamed } from '../../build/grants.js';

function table<Column extends string>(name: string, columns: readonly Column[], folder = 'places') {
  const text = readFileSync(new URL(`../../data/${folder}/${name}.csv`, import.meta.url), 'utf8');
  const header = text.slice(0, text.indexOf('\n'));
  if (header !== columns.join()) throw new Error(`${name}.csv has columns ${header}`);
  return parse<Readonly<Record<Column, string>>>(text, { columns: true });
}

export const municipalities = table('municipalities', ['code', 'name', 'region']);
export const provinces = table('provinces', ['code', 'province']);
export const provinceNames = table('province-names', ['province', 'name']);
/** The package of the brede SPUK. */
const GRANT = 'grants/brede-spuk';

export const municipalTotals = table('municipal-totals', ['code', 'year', 'amount'], GRANT);
export const ceilings = table('annex-3', ['intervention', 'year', 'original_2023', 'in_force_2025'], GRANT);
export const annex = table(
  'annex-4',
  [
    'code',
    'year',
    ...(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'] as const),
    'total_excl_lpo',
    'total_incl_lpo',
  ],
  GRANT,
);
export const typed = table('annex-4-typed', ['code', 'year', 'interventions_typed'], GRANT);
const regions = table('regions', ['region', 'mandate_holder', 'mandate_holder_kind', 'name_in_annex']);
/** The published amounts of SPUK IZA. */
const published = table('amounts', ['region', 'year', 'amount'], 'grants/spuk-iza');
const amountOf = (name: string, year: string) =>
  published.find((row) => row.region === name && row.year === year)?.amount ?? '';
export const regionsWithMembers = regions.map((row) => ({
  ...row,
  amount_2023: amountOf(row.region, '2023'),
  amount_2024: amountOf(row.region, '2024'),
  amount_2025: amountOf(row.region, '2025'),
  amount_2026: amountOf(row.region, '2026'),
}));
export const doubtfulMembers = table('doubtful-members', [
  'code',
  'region',
  'fits',
  'deviation_region',
  'deviation_fits',
]);
const { interventions: activities, themes: mainThemes } = packageNamed('brede-spuk').grant;
export const interventions = activities.map(({ number, theme, name, iv3 }) => ({
  number: String(number),
  theme,
  name_nl: name.nl,
  name_en: name.en,
  iv3_task_field: iv3 ?? '',
}));
export const themes = mainThemes.map(({ id, name }) => ({ theme: id, name_nl: name.nl, name_en: name.en }));
export const aliases = table('aliases', ['alias', 'code', 'kind']);
export const mergers = table('mergers', ['code', 'name', 'date', 'successors']);
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
