import { eachChosenRow, type ShownOutcome } from '../../budget/shown.js';
import type { BudgetSum } from '../../budget/sums.js';
import type { ColumnTotal } from '../../calculation/views.js';
import type { Finding } from '../../findings/finding.js';
import { AMOUNT_KEYS } from '../../grant/amounts.js';
import type { Provenance } from '../../grant/provenance.js';
import { amountCell, type Cell, EMPTY, integer, text } from '../cell.js';
import { type Directory, inThemeOrder } from '../directory.js';
import type { HeadingKey } from '../heading.js';
import { type RowCodes, rowCodes } from '../marks.js';
import type { RecordCell, RecordStream } from '../records.js';
import type { Level } from './budget-report.js';

interface Key {
  readonly municipality?: string;
  readonly year: number;
  readonly theme?: string | null;
  readonly intervention?: number;
}

/** What every record is made with. */
interface Named {
  readonly columns: readonly HeadingKey[];
  readonly keyCell: (column: HeadingKey, key: Key) => Cell;
  readonly codes: RowCodes;
}

const KEY_COLUMNS: Readonly<Record<Level, readonly HeadingKey[]>> = {
  intervention: ['code', 'name', 'year', 'theme', 'intervention'],
  theme: ['code', 'name', 'year', 'theme'],
  municipality: ['code', 'name', 'year'],
  year: ['code', 'name', 'year'],
};

/**
 * The budget as flat records. Themes and years are sums over the municipalities shown; code and name are filled
 * in there when it is one municipality. The last column has the codes of the findings that point at the row.
 */
export function budgetRecords(
  outcome: ShownOutcome,
  level: Level,
  directory: Directory,
  findings: readonly Finding[],
): RecordStream {
  const columns = KEY_COLUMNS[level];
  const named: Named = { columns, keyCell: keyCells(directory), codes: rowCodes(findings, directory) };
  const keyed = {
    intervention: () => interventionRecords(outcome, named),
    municipality: () => totalRecords(outcome, named),
    theme: () =>
      outcome.sums.flatMap(({ themes }) =>
        inThemeOrder(themes, directory).map((sum) => sumRecord(sum, outcome, named)),
      ),
    year: () => outcome.sums.map((sum) => sumRecord(sum, outcome, named)),
  }[level]();
  const lawful: readonly HeadingKey[] = hasLawful(outcome, level) ? ['lawful'] : [];
  return { columns: [...columns, ...AMOUNT_KEYS, ...lawful, 'provenance', 'findings'], rows: keyed };
}

/** What is lawfully repaid stands beside what is repaid as planned, where it is known: per municipality and year. */
function hasLawful({ settlements }: ShownOutcome, level: Level): boolean {
  return level === 'municipality' && settlements.length > 0;
}

function* interventionRecords(outcome: ShownOutcome, named: Named): Generator<readonly RecordCell[]> {
  for (const row of eachChosenRow(outcome)) yield record(row, inColumns(row), named);
}

function* totalRecords({ tree, settlements }: ShownOutcome, named: Named): Generator<readonly RecordCell[]> {
  for (const { years, settlement } of tree) {
    for (const { year, columnTotal } of years) {
      const total = columnTotal();
      const cells = record(total, inColumns(total), named);
      const settled = settlement?.years.find((each) => each.year === year);
      yield settlements.length === 0
        ? cells
        : [...cells.slice(0, -2), amountCell(settled?.lawful ?? null), ...cells.slice(-2)];
    }
  }
}

function inColumns({ columns, at, provenance }: ColumnTotal): RecordAmounts {
  return { cells: [{ kind: 'amounts', columns, at }], provenance };
}

/** The amounts of a record, and where what was granted comes from. */
interface RecordAmounts {
  readonly cells: readonly RecordCell[];
  readonly provenance: Provenance;
}

/** A sum over the municipalities shown; it is of one of them where there is one. */
function sumRecord(
  { year, theme, amounts, provenance }: BudgetSum & Pick<Key, 'year' | 'theme'>,
  { municipalities: [only, ...others] }: ShownOutcome,
  named: Named,
): readonly RecordCell[] {
  const key = { year, ...(theme === undefined ? {} : { theme }) };
  const cells = AMOUNT_KEYS.map((name) => amountCell(amounts[name]));
  const whose = only !== undefined && others.length === 0 ? { municipality: only } : {};
  return record({ ...whose, ...key }, { cells, provenance }, named);
}

function record(
  key: Key,
  { cells, provenance }: RecordAmounts,
  { columns, keyCell, codes }: Named,
): readonly RecordCell[] {
  return [...columns.map((column) => keyCell(column, key)), ...cells, CELLS[provenance], text(codes(key))];
}

/** The same cell for all that it is in: its field is written once. */
const CELLS: Readonly<Record<Provenance, Cell>> = {
  file: { kind: 'provenance', provenance: 'file' },
  official: { kind: 'provenance', provenance: 'official' },
  indicative: { kind: 'provenance', provenance: 'indicative' },
};

/** The cells that say whose a record is; what is not named stays empty. */
function keyCells(directory: Directory): Named['keyCell'] {
  const names = new Map<string, Cell>();
  const nameOf = (code: string): Cell => {
    const cached = names.get(code) ?? text(directory.municipality(code).name);
    names.set(code, cached);
    return cached;
  };
  return (column, { municipality, year, theme, intervention }) => {
    switch (column) {
      case 'code':
        return municipality === undefined ? EMPTY : text(municipality);
      case 'name':
        return municipality === undefined ? EMPTY : nameOf(municipality);
      case 'year':
        return integer(year);
      case 'theme':
        return theme ? text(theme) : EMPTY;
      default:
        return intervention === undefined ? EMPTY : integer(intervention);
    }
  };
}
