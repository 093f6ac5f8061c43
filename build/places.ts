import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ComingMerger } from '../src/grant/municipality.js';
import type { Places } from '../src/read/grants/embedded.js';

const PLACES = new URL('../data/places/', import.meta.url);
const GRANT = new URL('../data/grants/brede-spuk/', import.meta.url);

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
      region: cell(row, 'region'),
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
    regions: table('regions').map((row) => ({
      name: cell(row, 'region'),
      nameInAnnex: cell(row, 'name_in_annex'),
      mandateHolder: cell(row, 'mandate_holder'),
      mandateHolderKind: cell(row, 'mandate_holder_kind') === 'public body' ? 'public body' : 'municipality',
    })),
    doubtfulMembers: table('doubtful-members').map((row) => ({
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

/** The names of all regions. */
export function regionNames(): ReadonlySet<string> {
  return new Set(table('regions').map((row) => cell(row, 'region')));
}
