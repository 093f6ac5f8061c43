import type { ColumnRole, Finding, FindingOf } from '../../findings/finding.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import type { Carry, Plan, Shift } from '../../grant/plan.js';
import { referenceTo, rulesOf } from '../../law/rules.js';
import type { Amount } from '../../money/amount.js';
import { nearestAmong } from '../names/nearest-names.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf, headerVocabulary, missingColumn, unknownColumns } from '../tables/columns.js';
import type { InputFile, InputKind, OpenTable, ReadTable, RowTaker } from '../tables/input-kind.js';
import { readTables } from '../tables/input-tables.js';
import { cellText, isEmptyCell, type SourceRow } from '../text/source-table.js';
import { headingRows } from './heading-rows.js';
import { movedTotal, planTotals } from './plan-totals.js';

/** The plans of all inputs together, and what was found while reading them. */
export interface PlanReading {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

const KINDS: Readonly<Record<string, 'shift' | 'carry'>> = {
  verschuiving: 'shift',
  verschuiven: 'shift',
  schuiven: 'shift',
  shift: 'shift',
  doorschuiving: 'carry',
  doorschuiven: 'carry',
  meenemen: 'carry',
  carry: 'carry',
  'carry over': 'carry',
};
/** To the next year, as municipalities use it; with an intervention to go to it may be either. */
const TRANSFER = 'overheveling';
const nearestKind = nearestAmong(['verschuiving', 'shift', 'doorschuiving', 'carry']);
const NEEDED: readonly ColumnRole[] = ['year', 'kind', 'from', 'to', 'amount'];

/** Reads plan files: shifts and carries, a row each; rows add up. */
export function readPlans(inputs: readonly InputFile[], vocabulary: Vocabulary): PlanReading {
  const { parts, findings, tables } = readTables(inputs, planKind(vocabulary), vocabulary);
  const plan = {
    shifts: parts.flatMap(({ shifts }) => shifts),
    carries: parts.flatMap(({ carries }) => carries),
  };
  return { plan, findings, tables };
}

/** How plans are read. */
export function planKind(vocabulary: Vocabulary): InputKind<Plan> {
  return {
    headers: headerVocabulary(['municipality', 'code', ...NEEDED, 'note', 'sign'], undefined),
    needed: NEEDED,
    signs: 'refused',
    addsUp: true,
    amountCells: (columns) =>
      columns.flatMap((column, cell) => (column.kind === 'role' && column.role === 'amount' ? [cell] : [])),
    read: (open) => {
      const taker = planTaker(open, vocabulary);
      for (const row of open.table.rows) taker.take(row);
      return taker.end();
    },
    start: (open) => planTaker(open, vocabulary),
  };
}

/** A table of a plan, the places of its columns and what was read so far. */
interface PlanTable {
  readonly open: OpenTable;
  readonly cells: Readonly<Record<'year' | 'kind' | 'from' | 'to' | 'amount' | 'note', number>>;
  readonly vocabulary: Vocabulary;
  readonly shifts: Shift[];
  readonly carries: Carry[];
}

function planTaker(open: OpenTable, vocabulary: Vocabulary): RowTaker<Plan> {
  const { table, columns, reader } = open;
  const strange = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
  reader.findings.push(...unknownColumns(table, strange));
  const cell = (role: ColumnRole): number => {
    const found = cellOf(columns, role);
    if (found === undefined) reader.findings.push(missingColumn(table.file, table.header.line, role));
    return found ?? ABSENT;
  };
  const cells = {
    year: cell('year'),
    kind: cell('kind'),
    from: cell('from'),
    to: cell('to'),
    amount: cell('amount'),
    note: cellOf(columns, 'note') ?? ABSENT,
  };
  const plan: PlanTable = { open, cells, vocabulary, shifts: [], carries: [] };
  const totals = planTotals(open, plan, vocabulary, (row) => kindOf(plan, row));
  const isHeading = headingRows(open, vocabulary);
  return {
    take: (row) => {
      const said = totals.saidIn(row);
      const moved = movedTotal(open, row, said);
      if (moved !== undefined) {
        reader.findings.push({ code: 'BAD_SHIFT', problem: 'total', where: table.where(row.line, moved) });
        totals.held.lost();
        return;
      }
      if (said.length > 0) {
        totals.hold(row, said);
        return;
      }
      if (isEmptyCell(row, cells.amount) && isHeading(row)) return;
      const [before, read] = [reader.findings.length, plan.shifts.length + plan.carries.length];
      readRow(plan, row);
      if (plan.shifts.length + plan.carries.length === read && reader.findings.length > before)
        totals.held.lost();
    },
    end: () => ({ shifts: plan.shifts, carries: plan.carries }),
  };
}

/** The place of a column that the table does not have; nothing is read from it. */
const ABSENT = -1;

function readRow(plan: PlanTable, row: SourceRow): void {
  const { open, cells } = plan;
  const { reader, table } = open;
  const municipality = reader.municipality(row, open.municipality);
  const year = cells.year === ABSENT ? undefined : reader.year(row, cells.year);
  const kind = kindOf(plan, row);
  const amount = cells.amount === ABSENT ? undefined : reader.amount(row, cells.amount);
  // A carry of nothing does nothing, wherever it would go.
  if (kind === 'carry' && amount?.isZero()) return;
  const from = end(plan, row, 'from', { year, kind });
  const to = end(plan, row, 'to', { year, kind });
  const checks = { shift: mayShift, carry: mayArrive };
  const kept = kind !== undefined && checks[kind](plan, row, { year, from, to, amount });
  if (!kept || !amount || municipality === undefined || year === undefined) return;
  if (typeof from !== 'number' || to === undefined) return;
  const place = { file: table.file, line: row.line, cell: cells.amount, input: open.input };
  const said = cellText(row, cells.note).trim();
  const what = { municipality, year, from, amount, place, ...(said === '' ? {} : { note: said }) };
  const elsewhere = to === null || to === from ? {} : { to };
  if (kind === 'carry') plan.carries.push({ ...what, ...elsewhere });
  else if (to !== null) plan.shifts.push({ ...what, to });
}

/** What is known of a row before its ends are read. */
interface RowKind {
  readonly year: number | undefined;
  readonly kind: 'shift' | 'carry' | undefined;
}

/** Where a row's money comes from or goes to: an intervention, null where a carry rightly has none. */
function end(plan: PlanTable, row: SourceRow, side: 'from' | 'to', of: RowKind): number | null | undefined {
  const cell = plan.cells[side];
  if (cell === ABSENT) return undefined;
  const blank = cellText(row, cell).trim() === '';
  const arrival = of.kind === 'carry' && side === 'to';
  if (blank) return arrival ? null : blankEnd(plan, row, side, of);
  const number = plan.open.reader.intervention(row, cell);
  if (number === undefined || of.year === undefined) return undefined;
  // Where a carry arrives is judged by the law of the year in which it does.
  if (arrival) return number;
  return plan.open.reader.fits(row, cell, of.year, number) ? number : undefined;
}

/** What a row says, as far as it could be read. */
interface Ends {
  readonly year: number | undefined;
  readonly from: number | null | undefined;
  readonly to: number | null | undefined;
  readonly amount: Amount | undefined;
}

/** Whether a shift is of something, to something else; what is not divided gives and never receives. */
function mayShift(plan: PlanTable, row: SourceRow, { from, to, amount }: Ends): boolean {
  const same = typeof from === 'number' && from === to;
  const undivided = to === UNDIVIDED && !same;
  if (same || undivided) bad(plan, row, 'to', same ? 'same' : 'to-undivided');
  if (amount?.isZero()) bad(plan, row, 'amount', 'zero');
  return !same && !undivided && amount?.isZero() !== true;
}

/**
 * Whether a carry may arrive where the plan says: at another intervention only where the law allows it, and never
 * undivided in a year with walls because the plan says so.
 * @law data/grants/<id>/rules: carry-destination; any from 2025 to 2026 (read, 5.3 lid 4)
 */
function mayArrive(
  { open, cells, vocabulary }: PlanTable,
  row: SourceRow,
  { year, from, to }: Ends,
): boolean {
  const rules = year === undefined ? undefined : rulesOf(vocabulary.rules, year);
  if (year === undefined || !rules || typeof from !== 'number') return true;
  // Out of the last year there is no next one; that is judged as a carry.
  const isNext = rulesOf(vocabulary.rules, year + 1) !== undefined;
  const arrives = (cell: number, at: number) => !isNext || open.reader.exists(row, cell, year + 1, at);
  if (typeof to !== 'number') return arrives(cells.from, from);
  if (from === to) return arrives(cells.to, from);
  if (rules['carry-destination'].value === 'any') return open.reader.fits(row, cells.to, year + 1, to);
  const where = open.table.where(row.line, cells.to);
  const rule = referenceTo(rules['carry-destination']);
  open.reader.findings.push({ code: 'CARRY_DESTINATION', year, from, to, rule, where });
  return false;
}

/** An end that was left empty: the undivided intervention of a carry, where the limit stands on the total. */
function blankEnd(
  plan: PlanTable,
  row: SourceRow,
  side: 'from' | 'to',
  { year, kind }: RowKind,
): number | undefined {
  if (!kind || (kind === 'carry' && year === undefined)) return undefined;
  if (kind === 'carry' && onTotal(plan, year)) return UNDIVIDED;
  return bad(plan, row, side, side === 'from' ? 'no-from' : 'no-to');
}

/** Whether the carry limit of a year stands on the total, so that a carry may leave its intervention empty. */
function onTotal({ vocabulary }: PlanTable, year: number | undefined): boolean {
  const rules = year === undefined ? undefined : rulesOf(vocabulary.rules, year);
  return rules?.['carry-limit'].value.scope === 'total';
}

function kindOf({ open, cells }: PlanTable, row: SourceRow): 'shift' | 'carry' | undefined {
  if (cells.kind === ABSENT) return undefined;
  const text = cellText(row, cells.kind).trim();
  const plain = plainText(text);
  const isTransfer = plain === TRANSFER;
  const goesNowhere = isTransfer && cellText(row, cells.to).trim() === '';
  const kind = goesNowhere ? 'carry' : Object.hasOwn(KINDS, plain) ? KINDS[plain] : undefined;
  if (!kind) {
    const suggestions = isTransfer ? ['verschuiving', 'doorschuiving'] : nearestKind(text);
    const where = open.table.where(row.line, cells.kind);
    open.reader.findings.push({ code: 'UNKNOWN_KIND', text, suggestions, where });
  }
  return kind;
}

function bad(
  { open, cells }: PlanTable,
  row: SourceRow,
  side: 'from' | 'to' | 'amount',
  problem: FindingOf<'BAD_SHIFT'>['problem'],
): undefined {
  open.reader.findings.push({ code: 'BAD_SHIFT', problem, where: open.table.where(row.line, cells[side]) });
}
