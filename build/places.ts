import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ComingMerger } from '../src/grant/municipality.js';
import { Amount } from '../src/money/amount.js';
import type { Figures, Places } from '../src/read/embedded.js';

const PLACES = new URL('../data/places/', import.meta.url);
const GRANT = new URL('../data/grants/brede-spuk/', import.meta.url);

/** The year whose amounts of annex IV are the key of SPUK IZA in every year; in cents, so the finest there are. */
const KEY_YEAR = 2026;

type Row = Readonly<Record<string, string>>;

function table(name: string, folder = PLACES): readonly Row[] {
  return parse(readFileSync(new URL(`${name}.csv`, folder)), { columns: true });
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
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

/** The places of data/places in the form the program reads. */
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
    ...activities(),
  };
}

/** The themes and interventions of the default grant: a library reads them with the places. */
function activities(): Pick<Places, 'themes' | 'interventions'> {
  const { themes, interventions } = JSON.parse(readFileSync(new URL('grant.json', GRANT), 'utf8'));
  return { themes, interventions };
}

/** The CBS codes of all municipalities. */
export function municipalityCodes(): ReadonlySet<string> {
  return new Set(table('municipalities').map((row) => cell(row, 'code')));
}

/** The official figures of the regions, and the key they are held to. */
export function compiledFigures(): Figures {
  return {
    regions: table('iza-regions').flatMap((row) =>
      [2023, 2024, 2025, 2026].map(
        (year) => [cell(row, 'region'), year, cell(row, `amount_${year}`)] as const,
      ),
    ),
    key: keyOf(KEY_YEAR),
  };
}

/** What the interventions of every municipality add up to in a year of annex IV. */
function keyOf(year: number): Figures['key'] {
  const { interventions } = activities();
  return table('annex-4', GRANT)
    .filter((row) => Number(cell(row, 'year')) === year)
    .map((row) => {
      const amounts = interventions.map(({ number }) => Amount.of(cell(row, String(number))));
      return [cell(row, 'code'), Amount.sum(amounts).toString()];
    });
}
