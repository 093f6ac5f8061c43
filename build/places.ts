import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ComingMerger } from '../src/grant/municipality.js';
import { Amount } from '../src/money/amount.js';
import type { Figures, Places } from '../src/read/embedded.js';

const PLACES = new URL('../data/places/', import.meta.url);

/** The year whose amounts of annex IV are the key of SPUK IZA in every year; in cents, so the finest there are. */
const KEY_YEAR = 2026;

type Row = Readonly<Record<string, string>>;

function table(name: string): readonly Row[] {
  return parse(readFileSync(new URL(`${name}.csv`, PLACES)), { columns: true });
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

function named(row: Row): { readonly nl: string; readonly en: string } {
  return { nl: cell(row, 'name_nl'), en: cell(row, 'name_en') };
}

function codeOf(name: string): string {
  const found = table('municipalities').find((row) => cell(row, 'name') === name);
  if (!found) throw new Error(`no municipality ${name}`);
  return cell(found, 'code');
}

function certainty(text: string): ComingMerger['status'] {
  if (text === 'read' || text === 'explained' || text === 'reported') return text;
  throw new Error(`no certainty of a merger: ${text}`);
}

function compiledProvinces(): Places['provinces'] {
  const municipalities = table('provinces');
  const names = table('province-names');
  return [...new Set(names.map((row) => cell(row, 'province')))].map((province) => {
    const ofProvince = (row: Row) => cell(row, 'province') === province;
    return {
      names: names.filter(ofProvince).map((row) => cell(row, 'name')),
      municipalities: municipalities.filter(ofProvince).map((row) => cell(row, 'code')),
    };
  });
}

/** The places, interventions and themes of data/places in the form the program reads. */
export function compiledPlaces(): Places {
  return {
    municipalities: table('municipalities').map((row) => ({
      code: cell(row, 'code'),
      name: cell(row, 'name'),
      region: cell(row, 'iza_region'),
    })),
    provinces: compiledProvinces(),
    aliases: table('aliases').map((row) => ({ alias: cell(row, 'alias'), code: cell(row, 'code') })),
    mergers: table('mergers').map((row) => ({
      code: cell(row, 'code'),
      name: cell(row, 'name'),
      successors: cell(row, 'successors').split(' '),
      date: cell(row, 'date'),
    })),
    comingMergers: table('coming-mergers').map((row) => ({
      code: codeOf(cell(row, 'name')),
      successor: cell(row, 'successor'),
      date: cell(row, 'date'),
      status: certainty(cell(row, 'status')),
      source: cell(row, 'source'),
    })),
    regions: table('iza-regions').map((row) => ({
      name: cell(row, 'region'),
      nameInAnnex: cell(row, 'name_in_annex'),
      mandateHolder: cell(row, 'mandate_holder'),
      mandateHolderKind: cell(row, 'mandate_holder_kind') === 'public body' ? 'public body' : 'municipality',
    })),
    doubtfulMembers: table('iza-doubtful-members').map((row) => ({
      municipality: cell(row, 'code'),
      region: cell(row, 'region'),
      fits: cell(row, 'fits'),
      deviations: { region: cell(row, 'deviation_region'), fits: cell(row, 'deviation_fits') },
    })),
    interventions: table('interventions').map((row) => ({
      number: Number(cell(row, 'number')),
      theme: cell(row, 'theme'),
      name: named(row),
      iv3: cell(row, 'iv3_task_field') || null,
    })),
    themes: table('themes').map((row) => ({ id: cell(row, 'theme'), name: named(row) })),
  };
}

/** A municipality-year of annex IV, as exact text. */
export interface AnnexRow {
  readonly code: string;
  readonly year: number;
  /** Of interventions 1–15. */
  readonly amounts: readonly string[];
  /** With the wage and price adjustment; empty where the annex has none. */
  readonly total: string;
}

/** The municipality-years of annex IV. */
export function annexRows(): readonly AnnexRow[] {
  const numbers = table('interventions').map((row) => cell(row, 'number'));
  return table('annex-4').map((row) => ({
    code: cell(row, 'code'),
    year: Number(cell(row, 'year')),
    amounts: numbers.map((number) => cell(row, number)),
    total: cell(row, 'total_incl_lpo'),
  }));
}

/** The official figures of data/places in the form the program shows them. */
export function compiledFigures(): Figures {
  return {
    totals: annexRows().flatMap(({ code, year, total }) =>
      total === '' ? [] : [[code, year, total] as const],
    ),
    budgets: table('annex-3').map((row) => ({
      intervention: Number(cell(row, 'intervention')),
      year: Number(cell(row, 'year')),
      first: cell(row, 'original_2023'),
      inForce: cell(row, 'in_force_2025'),
    })),
    regions: table('iza-regions').flatMap((row) =>
      [2023, 2024, 2025, 2026].map(
        (year) => [cell(row, 'region'), year, cell(row, `amount_${year}`)] as const,
      ),
    ),
    key: annexRows()
      .filter(({ year }) => year === KEY_YEAR)
      .map(({ code, amounts }) => [code, Amount.sum(amounts.map((text) => Amount.of(text))).toString()]),
  };
}
