import { type Finding, severityOf } from '../../findings/finding.js';
import type { MunicipalityYear } from '../../grant/allocation.js';
import { cellReader, type Vocabulary } from '../tables/cell-reader.js';
import { cellOf, columnsOf, headerVocabulary } from '../tables/columns.js';
import { csvRecords } from '../text/csv-records.js';
import type { SourceRow, SourceTable } from '../text/source-table.js';
import { bookingYears, YEAR_ROLES } from './booking-year.js';

/** Whose settlement misses bookings that could not be read. */
export interface LostBookings {
  /** By municipality code and year, each once. */
  readonly of: readonly MunicipalityYear[];
  /** Whether some do not tell their municipality or year. */
  readonly untold: boolean;
}

/** What is wrong with one cell of a row whose other cells stand where they should. */
const OF_ONE_CELL: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'BAD_AMOUNT',
  'BAD_YEAR',
  'UNKNOWN_KIND',
  'UNKNOWN_INTERVENTION',
  'UNKNOWN_MUNICIPALITY',
  'YEAR_NOT_COVERED',
]);

function isOfOneCell(finding: Finding): boolean {
  if (finding.code === 'SIGN_COLUMN') return finding.problem === 'unknown' || finding.problem === 'beside';
  return OF_ONE_CELL.has(finding.code);
}

/**
 * The municipality-years of bookings that could not be read, from the findings of their inputs. A row that may be cut
 * in the wrong places tells nothing, and neither does a file that could not be read as a whole.
 */
export function lostBookings(
  findings: readonly Finding[],
  tables: readonly SourceTable[],
  vocabulary: Vocabulary,
): LostBookings {
  // Of a file that was given twice no booking is lost, nor by a total that is wrong.
  const errors = findings.filter(
    ({ code }) => severityOf(code) === 'error' && code !== 'SAME_FILE' && code !== 'TOTAL_MISMATCH',
  );
  const told = new Map<string, MunicipalityYear>();
  let untold = errors.some(({ where }) => !tables.some((table) => isIn(where, table)));
  for (const table of tables) {
    const ofTable = errors.filter(({ where }) => isIn(where, table));
    const lines = new Set(
      ofTable.flatMap((finding) => (finding.where && isOfOneCell(finding) ? [finding.where.line] : [])),
    );
    untold ||= ofTable.some((finding) => !isOfOneCell(finding));
    const yearOf = municipalityYearIn(table, vocabulary);
    for (const row of rowsAt(lines, table)) {
      const of = yearOf(row);
      if (of) told.set(`${of.municipality} ${of.year}`, of);
      else untold = true;
    }
  }
  const inOrder = [...told.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  return { of: inOrder.map(([, of]) => of), untold };
}

function isIn(where: Finding['where'], { file, dialect }: SourceTable): boolean {
  return 'sheet' in dialect
    ? where?.file === dialect.book && where.sheet === dialect.sheet
    : where?.file === file;
}

/** Rows by their lines; of a big file, whose rows are not kept, from its text. */
function rowsAt(lines: ReadonlySet<number>, { rows, dialect, lineText }: SourceTable): readonly SourceRow[] {
  if (rows.length > 0 || 'sheet' in dialect) return rows.filter(({ line }) => lines.has(line));
  return [...lines].map((line) => ({
    line,
    cells: csvRecords(lineText(line), dialect.separator).rows[0]?.cells ?? [],
  }));
}

/** Reads the municipality and the year of a row; undefined where one of them cannot be read. */
function municipalityYearIn(
  table: SourceTable,
  vocabulary: Vocabulary,
): (row: SourceRow) => MunicipalityYear | undefined {
  const headers = headerVocabulary(['municipality', 'code', ...YEAR_ROLES], undefined);
  const { columns } = columnsOf(table, { ...headers, names: vocabulary.columnNames });
  const reader = cellReader(table, vocabulary, { decimal: null });
  const cells = { name: cellOf(columns, 'municipality'), code: cellOf(columns, 'code') };
  const years = bookingYears({ table, columns, reader }, vocabulary);
  return (row) => {
    const municipality = reader.municipality(row, cells);
    const year = years?.yearOf(row);
    return municipality === undefined || year === undefined ? undefined : { municipality, year };
  };
}
