import type { InspectedFile, RowUse, UnderstoodColumn } from '../../findings/understood-file.js';
import { type Cell, integer, text, type WordKey, word } from '../cell.js';
import { type Directory, interventionCell } from '../directory.js';
import type { InspectHeading } from '../heading.js';
import type { Records } from '../records.js';
import type { Report, Table, TableRow } from '../table.js';
import type { InspectTitle } from '../title.js';

/** How a file was read: what it is, what its columns mean and what became of its rows. */
export function inspectedReport(files: readonly InspectedFile[], directory: Directory): Report {
  const tables = files.flatMap((of) => [
    factsTable(of),
    ...(of.columns.length > 0 ? [columnsTable(of, directory)] : []),
    rowsTable(of),
    ...(of.passed.length > 0 ? [passedTable(of)] : []),
  ]);
  return { tables, notes: [] };
}

/** What the columns mean, for programs: a row a column. */
export function inspectedRecords(files: readonly InspectedFile[]): Records {
  return {
    columns: ['file', 'column', 'header', 'meaning', 'detail'],
    rows: files.flatMap(({ file, columns }) =>
      columns.map(({ number, letters, header, meaning, of, thousands }) => [
        text(file),
        text(letters ?? `${number}`),
        text(header),
        text(meaning),
        of === undefined ? text(thousands ? 'thousands' : '') : integer(of),
      ]),
    ),
  };
}

/** A table about a file, or a sheet of one. */
function tableOf(
  { file }: InspectedFile,
  part: InspectTitle['part'],
  columns: readonly InspectHeading[],
  rows: readonly (readonly Cell[])[],
): Table {
  return {
    title: { key: 'inspected', part, file },
    columns,
    rows: rows.map((cells): TableRow => ({ kind: 'row', cells })),
  };
}

const SEPARATORS: Readonly<Record<string, WordKey>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'bar',
  '.': 'point',
};

function signCell(sign: string | null): Cell {
  if (sign === null) return word('not-told');
  const known = SEPARATORS[sign];
  return known === undefined ? text(sign) : word(known);
}

function factsTable(of: InspectedFile): Table {
  const { role, format, version, sheet, text: written, header, decimalSign, layout, signColumn } = of;
  const kind = { csv: 'CSV', xlsx: 'Excel (.xlsx)', xaf: `XAF ${version ?? ''}` }[format];
  const rows: readonly (readonly [WordKey, Cell] | undefined)[] = [
    ['file-holds', word(`holds-${role}`)],
    ['file-format', text(kind)],
    sheet && ['file-sheet', text(sheet.name)],
    sheet && sheet.others > 0 ? ['file-other-sheets', integer(sheet.others)] : undefined,
    sheet && sheet.formulas > 0 ? ['file-formulas', integer(sheet.formulas)] : undefined,
    sheet && sheet.hidden > 0 ? ['file-hidden-rows', integer(sheet.hidden)] : undefined,
    written && ['file-encoding', text(`${written.encoding}${written.bom ? ' (BOM)' : ''}`)],
    written && ['file-separator', signCell(written.separator)],
    written && ['file-line-end', text(written.lineEnd)],
    header && [
      'file-header',
      text(header.from === header.to ? `${header.to}` : `${header.from}–${header.to}`),
    ],
    layout && ['file-layout', word(`layout-${layout}`)],
    of.columns.some(({ thousands }) => thousands) ? ['file-unit', word('in-thousands')] : undefined,
    // An auditfile has one way to write amounts.
    format === 'xaf' ? undefined : ['file-decimal-sign', signCell(decimalSign)],
    signColumn === undefined ? undefined : ['file-sign-column', text(signColumn)],
  ];
  return tableOf(
    of,
    'file',
    ['inspectedFact', 'inspectedValue'],
    rows.flatMap((row) => (row ? [[word(row[0]), row[1]]] : [])),
  );
}

function columnsTable(of: InspectedFile, directory: Directory): Table {
  return tableOf(
    of,
    'columns',
    ['column', 'header', 'meaning', 'detail'],
    of.columns.map((column) => [
      column.letters === undefined ? integer(column.number) : text(column.letters),
      text(column.header),
      { kind: 'column-meaning', meaning: column.meaning },
      detailCell(column, directory),
    ]),
  );
}

/** Which year or intervention a column has the amounts of, and that they are thousands. */
function detailCell({ meaning, of, thousands }: UnderstoodColumn, directory: Directory): Cell {
  if (of !== undefined) return meaning === 'amounts-of-year' ? integer(of) : interventionCell(of, directory);
  return thousands ? word('in-thousands') : text('');
}

function rowsTable(of: InspectedFile): Table {
  return tableOf(
    of,
    'rows',
    ['inspectedUse', 'inspectedCount'],
    of.rows.map(({ use, count }) => [useCell(use), integer(count)]),
  );
}

function passedTable(of: InspectedFile): Table {
  return tableOf(
    of,
    'passed',
    ['inspectedLine', 'inspectedUse', 'inspectedText'],
    of.passed.map(({ line, what, text: said }) => [integer(line), useCell(what), text(said)]),
  );
}

function useCell(use: RowUse): Cell {
  return word(`rows-${use}`);
}
