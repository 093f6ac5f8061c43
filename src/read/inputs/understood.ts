import { type FindingCode, severityOf } from '../../findings/finding.js';
import type {
  ColumnMeaning,
  RowUse,
  UnderstoodColumn,
  UnderstoodFile,
} from '../../findings/understood-file.js';
import type { Column } from '../tables/columns.js';
import type { ReadTable, UnderstoodTable } from '../tables/input-kind.js';
import { columnLetters } from '../workbook/worksheet.js';

/** How a file was read, as it is told. */
export function understoodFile(read: ReadTable): UnderstoodFile {
  const { table, decimalSign, signColumn, shape, auditfile, understood } = read;
  const { file, dialect, header, headerFrom = header.line, headerTo = header.line, passed = [] } = table;
  const all = [...passed, ...(understood?.reader.passed ?? [])];
  return {
    ...{ file, decimalSign },
    ...(auditfile ? { format: 'xaf', version: auditfile.version } : formatOf(dialect)),
    ...(auditfile ? {} : { header: { from: headerFrom, to: headerTo } }),
    ...(shape === undefined ? {} : { layout: shape }),
    ...(signColumn === undefined ? {} : { signColumn }),
    columns: understood ? columnsOf(header.cells, understood, 'sheet' in dialect) : [],
    rows: rowsOf(read, all),
    passed: all.sort((one, other) => one.line - other.line),
  };
}

function formatOf(
  dialect: ReadTable['table']['dialect'],
): Pick<UnderstoodFile, 'format' | 'sheet'> | Pick<UnderstoodFile, 'format' | 'text'> {
  if (!('sheet' in dialect)) return { format: 'csv', text: dialect };
  const { sheet: name, formulas, hidden, others } = dialect;
  return { format: 'xlsx', sheet: { name, formulas, hidden, others } };
}

function columnsOf(
  headers: readonly string[],
  { columns, thousands }: UnderstoodTable,
  ofSheet: boolean,
): readonly UnderstoodColumn[] {
  return columns.flatMap((column, cell) => {
    const header = (headers[cell] ?? '').trim();
    if (header === '' && column.kind === 'blank') return [];
    return [
      {
        number: cell + 1,
        ...(ofSheet ? { letters: columnLetters(cell) } : {}),
        header,
        ...meaningOf(column),
        thousands: thousands.includes(cell),
      },
    ];
  });
}

function meaningOf(column: Column): { readonly meaning: ColumnMeaning; readonly of?: number } {
  switch (column.kind) {
    case 'role':
      return { meaning: column.role };
    case 'year':
      return { meaning: 'amounts-of-year', of: column.year };
    case 'intervention':
      return { meaning: 'amounts-of-intervention', of: column.intervention };
    default:
      return { meaning: 'nothing' };
  }
}

/** How many rows there are of each use: those that are data, and all others. */
function rowsOf(
  { table, auditfile, understood }: ReadTable,
  passed: UnderstoodFile['passed'],
): UnderstoodFile['rows'] {
  const { subtotals = 0, totals = 0 } = understood?.reader.checked ?? {};
  const within = understood?.reader.passed.length ?? 0;
  const opening = auditfile?.opening ?? 0;
  const uses = [...new Set(passed.map(({ what }) => what))];
  const data = (table.count ?? table.rows.length) - within - subtotals - totals - opening;
  const faulty = Math.min(faultyRows(table, understood), data);
  const counts: readonly (readonly [RowUse, number])[] = [
    ['read', data - faulty],
    ['faulty', faulty],
    ['ragged', table.ragged.length],
    ['subtotal', subtotals],
    ['total', totals],
    ...uses.map((use) => [use, passed.filter(({ what }) => what === use).length] as const),
    ['opening-balance', opening],
    ['comment', table.skipped.comments],
    ['blank', table.skipped.blank],
  ];
  return counts.flatMap(([use, count]) => (count === 0 ? [] : [{ use, count }]));
}

/** What leaves no amount of a table read. */
const OF_ALL: readonly FindingCode[] = ['MISSING_COLUMN', 'AMBIGUOUS_DECIMAL', 'UNIT_UNCLEAR'];

/** How many rows have something wrong in them; all of them where the table as a whole has. */
function faultyRows({ header }: ReadTable['table'], understood: UnderstoodTable | undefined): number {
  const errors = (understood?.reader.findings ?? []).filter((found) => severityOf(found.code) === 'error');
  const isOfAll = errors.some(
    ({ code, where }) => OF_ALL.includes(code) || (code === 'SIGN_COLUMN' && where?.line === header.line),
  );
  if (isOfAll) return Number.POSITIVE_INFINITY;
  const lines = new Set<number>();
  let others = 0;
  for (const found of errors) {
    const { line } = found.where ?? {};
    // What is wrong with a total is of no row of data; what is said of many bookings stands at the first of them.
    if (line === undefined || line <= header.line || understood?.reader.checked.lines.has(line)) continue;
    lines.add(line);
    if (found.code === 'YEAR_DIFFERS') others += found.bookings - 1;
  }
  return lines.size + others;
}
