// The end of the year as a workbook: what was read stands on sheets, and SUMIFS looks it up.

import { readFileSync } from 'node:fs';
import { zipOf } from '../../test/support/workbooks.js';
import type { SettledFiles } from './data.js';
import { recordsOf } from './rows.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FIRST_YEAR_WITHOUT_WALLS = 2025;
const SHEETS = ['Jaareinde', 'Toekenning', 'Plan', 'Boekingen'];

/** The headings of the first sheet, as LibreOffice prints them. */
const HEADINGS = [
  ...['municipality', 'year', 'intervention', 'granted', 'carriedIn', 'shiftedIn', 'shiftedOut'],
  ...['carriedOut', 'available', 'spent', 'unspent', 'toRepay'],
];

type Place = readonly (string | undefined)[];

/** The workbook, with a wrong value kept in every formula. */
export function yearEndBook({ allocation, plan, bookings }: SettledFiles): Uint8Array {
  const [grants, planned, booked] = [allocation, plan, bookings].map((file) =>
    readFileSync(file, 'utf8').trimEnd().split('\n').slice(1),
  );
  const sheets = [
    yearEnd(recordsOf(allocation, ';').map(({ gemeente, jaar, onderdeel }) => [gemeente, jaar, onderdeel])),
    ...[grants, planned, booked].map((lines = []) => lines.map((line) => row(line.split(';').map(value)))),
  ];
  return zipOf([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook()],
    [
      'xl/_rels/workbook.xml.rels',
      relations(SHEETS.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`])),
    ],
    ...sheets.map((rows, at): [string, string] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ]),
  ]);
}

/** A row per intervention, and below those of a municipality-year their total. */
function yearEnd(places: readonly Place[]): readonly string[] {
  const rows = [row(HEADINGS.map(value))];
  let first = 2;
  places.forEach((place, index) => {
    rows.push(row([...place.map(value), ...ofIntervention(place, rows.length + 1)]));
    const [municipality, year] = places[index + 1] ?? [];
    if (municipality === place[0] && year === place[1]) return;
    rows.push(row([...place.slice(0, 2).map(value), '<c/>', ...ofTotal(place, first, rows.length)]));
    first = rows.length + 1;
  });
  return rows;
}

function ofIntervention(place: Place, at: number): readonly string[] {
  const planned = (kind: string, side: string, year: string) =>
    `SUMIFS(Plan!$F:$F,Plan!$A:$A,$A${at},Plan!$B:$B,${year},Plan!$C:$C,"${kind}",Plan!$${side}:$${side},$C${at})`;
  const sum = (sheet: string) =>
    `SUMIFS(${sheet}!$D:$D,${sheet}!$A:$A,$A${at},${sheet}!$B:$B,$B${at},${sheet}!$C:$C,$C${at})`;
  return [
    sum('Toekenning'),
    planned('doorschuiving', 'D', `$B${at}-1`),
    planned('verschuiving', 'E', `$B${at}`),
    planned('verschuiving', 'D', `$B${at}`),
    planned('doorschuiving', 'D', `$B${at}`),
    `D${at}+E${at}+F${at}-G${at}`,
    sum('Boekingen'),
    ...(hasWalls(place) ? settled(at) : []),
  ].map(formula);
}

function ofTotal(place: Place, first: number, last: number): readonly string[] {
  const sum = (column: string) => `SUM(${column}${first}:${column}${last})`;
  const sums = ['D', 'E', 'F', 'G', 'H', 'I', 'J'].map(sum);
  return [...sums, ...(hasWalls(place) ? ['K', 'L'].map(sum) : settled(last + 1))].map(formula);
}

function settled(at: number): readonly string[] {
  return [`MAX(0,I${at}-J${at})`, `MAX(0,K${at}-H${at})`];
}

function hasWalls([, year]: Place): boolean {
  return Number(year) < FIRST_YEAR_WITHOUT_WALLS;
}

function row(cells: readonly string[]): string {
  return `<row>${cells.join('')}</row>`;
}

function value(text = ''): string {
  if (text === '') return '<c/>';
  if (/^\d+(,\d+)?$/.test(text)) return `<c><v>${text.replace(',', '.')}</v></c>`;
  return `<c t="str"><v>${text}</v></c>`;
}

/** Rounded, for a sum of floats is not whole cents. */
function formula(of: string): string {
  return `<c><f>ROUND(${of.replaceAll('"', '&quot;')},2)</f><v>-1</v></c>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function workbook(): string {
  const sheets = SHEETS.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function contentTypes(): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = SHEETS.map((_, at) => override(`worksheets/sheet${at + 1}`, 'worksheet'));
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    override('workbook', 'sheet.main'),
    ...sheets,
    '</Types>',
  ].join('');
}
