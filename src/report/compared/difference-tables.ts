import { AMOUNT_KEYS, type AmountKey } from '../../grant/amounts.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import type { KeptResult, KeptTotal } from '../../grant/kept-result.js';
import { Amount } from '../../money/amount.js';
import { type Cell, EMPTY, integer, text, word } from '../cell.js';
import { type Directory, interventionCell } from '../directory.js';
import type { Report, Table } from '../table.js';
import { type Compared, differenceBlocks, type Line } from './difference-blocks.js';
import type { FactDifference } from './fact-differences.js';
import type { FindingDifference } from './finding-differences.js';
import {
  byYear,
  type DifferenceKey,
  differenceOf,
  isSame,
  type PartDifference,
  type ResultDifference,
} from './result-difference.js';

/** Two results, what changed between them, and the names that stand in neither. */
export interface Comparison {
  readonly before: KeptResult;
  readonly after: KeptResult;
  readonly difference: ResultDifference;
  readonly directory: Directory;
}

/**
 * What changed, as tables for people: what the results were made from, each municipality-year, all of them together,
 * the settlement, the findings. In every block of rows the columns add up to the total below it.
 */
export function differenceReport(comparison: Comparison): Report {
  const { difference } = comparison;
  if (isSame(difference)) return { tables: [], notes: [] };
  const years = yearTables(comparison);
  const tables = [
    ...factTables(difference.facts),
    ...years,
    ...(years.length > 1 ? [totalsTable(comparison)] : []),
    ...settlementDifferenceTables(comparison),
    ...findingTables(difference.findings),
  ];
  const amounts = years.length + difference.settlement.length > 0;
  return { tables, notes: amounts ? [{ key: 'differences' }] : [] };
}

/** The municipality-years of which anything changed, also where it cancels out in the total. */
function changedYears({ rows, totals }: ResultDifference): readonly PartDifference[] {
  const ofRows = rows.map((row): [string, PartDifference] => [
    yearKey(row),
    { ...row, intervention: null, theme: null, change: 'changed', amounts: [] },
  ]);
  const ofTotals = totals.map((total): [string, PartDifference] => [yearKey(total), total]);
  return [...new Map([...ofRows, ...ofTotals]).values()].sort(byYear);
}

const AMOUNT_COLUMNS = ['old', 'new', 'difference'] as const;

function factTables(facts: readonly FactDifference[]): readonly Table[] {
  if (facts.length === 0) return [];
  return [
    {
      title: { key: 'difference-facts' },
      columns: ['topic', 'old', 'new'],
      rows: facts.map(({ fact, old, new: now }) => ({
        kind: 'row',
        cells: [{ kind: 'fact', fact }, old === null ? EMPTY : text(old), now === null ? EMPTY : text(now)],
      })),
    },
  ];
}

/** A table per municipality-year that changed. Results may have many: each finds its own rows at once. */
function yearTables(comparison: Comparison): readonly Table[] {
  const { difference, before, after } = comparison;
  const rows = new Map<string, PartDifference[]>();
  for (const row of difference.rows) {
    const list = rows.get(yearKey(row));
    if (list) list.push(row);
    else rows.set(yearKey(row), [row]);
  }
  const [old, now] = [before, after].map(
    ({ totals }) => new Map(totals.map((total) => [yearKey(total), total])),
  );
  return changedYears(difference).map((total) => {
    const key = yearKey(total);
    return yearDifferenceTable(
      total,
      { rows: rows.get(key) ?? [], before: old?.get(key), after: now?.get(key) },
      comparison,
    );
  });
}

function yearKey({
  municipality,
  year,
}: {
  readonly municipality: { readonly code: string };
  readonly year: number | null;
}): string {
  return `${municipality.code} ${year}`;
}

/** What two results have of one municipality-year. */
interface YearParts {
  readonly rows: readonly PartDifference[];
  readonly before: KeptTotal | undefined;
  readonly after: KeptTotal | undefined;
}

function yearDifferenceTable(
  total: PartDifference,
  { rows, before, after }: YearParts,
  { directory }: Comparison,
): Table {
  const { municipality, change } = total;
  const year = total.year ?? 0;
  const lines = rows.map((row): Line => ({ label: interventionCells(row, directory), amounts: row.amounts }));
  const compared = (key: AmountKey): Compared => {
    const old = before?.amounts[key] ?? null;
    const now = after?.amounts[key] ?? null;
    return { old, new: now, difference: differenceOf(old, now, change) };
  };
  return {
    title: { key: 'difference', municipality, year, change },
    columns: ['intervention', 'interventionName', ...AMOUNT_COLUMNS],
    rows: differenceBlocks(AMOUNT_KEYS, {
      lines,
      total: compared,
      labelled: (label) => [EMPTY, label],
    }),
  };
}

function interventionCells({ intervention }: PartDifference, { interventions }: Directory): readonly Cell[] {
  const number = intervention ?? UNDIVIDED;
  return [integer(number), interventionCell(number, { interventions })];
}

/** All municipality-years of both results together; those that did not change stand in one line. */
function totalsTable({ difference, before, after }: Comparison): Table {
  const lines = difference.totals.map((total): Line => ({ label: yearCells(total), amounts: total.amounts }));
  const compared = (key: AmountKey): Compared => ({
    old: changeSum(before.totals, key),
    new: changeSum(after.totals, key),
    difference: sumOfDifferences(lines, key),
  });
  return {
    title: { key: 'difference-totals' },
    columns: ['name', 'year', ...AMOUNT_COLUMNS],
    rows: differenceBlocks(AMOUNT_KEYS, {
      lines,
      total: compared,
      labelled: (label) => [label, EMPTY],
    }),
  };
}

function yearCells({ municipality, year }: PartDifference): readonly Cell[] {
  return [text(municipality.name), year === null ? EMPTY : integer(year)];
}

function changeSum(totals: readonly KeptTotal[], key: AmountKey): Amount | null {
  const amounts = totals.flatMap((total) => total.amounts[key] ?? []);
  return amounts.length === 0 ? null : Amount.sum(amounts);
}

/** null where a line has no difference, because it has the amount in one result alone. */
function sumOfDifferences(lines: readonly Line[], key: DifferenceKey): Amount | null {
  const found = lines.flatMap(({ amounts }) => amounts.filter((amount) => amount.key === key));
  if (found.some(({ difference }) => difference === null)) return null;
  return Amount.sum(found.flatMap(({ difference }) => difference ?? []));
}

/** The settled years, and all of them together. */
function settlementDifferenceTables({ difference, before, after }: Comparison): readonly Table[] {
  if (difference.settlement.length === 0) return [];
  const toLine = (part: PartDifference): Line => ({ label: yearCells(part), amounts: part.amounts });
  const lines = difference.settlement.filter(({ year }) => year !== null).map(toLine);
  const together = difference.settlement.filter(({ year }) => year === null).map(toLine);
  const sum = ({ settlement }: KeptResult, key: 'toRepay' | 'lawful') => {
    const all = settlement.filter(({ year }) => year === null);
    return all.length === 0 ? null : Amount.sum(all.map((part) => part[key]));
  };
  const compared = (key: 'toRepay' | 'lawful'): Compared => ({
    old: sum(before, key),
    new: sum(after, key),
    difference: sumOfDifferences(together, key),
  });
  return [
    {
      title: { key: 'difference-settlement' },
      columns: ['name', 'year', ...AMOUNT_COLUMNS],
      rows: differenceBlocks(['toRepay', 'lawful'], {
        lines,
        total: compared,
        labelled: (label) => [label, EMPTY],
      }),
    },
  ];
}

function findingTables(findings: readonly FindingDifference[]): readonly Table[] {
  if (findings.length === 0) return [];
  return [
    {
      title: { key: 'difference-findings' },
      columns: ['change', 'finding', 'message'],
      rows: findings.map(({ change, finding: { code, message } }) => ({
        kind: 'row',
        cells: [word(change), text(code), text(message)],
      })),
    },
  ];
}
