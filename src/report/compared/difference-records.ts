import { amountCell, type Cell, EMPTY, integer, text, word } from '../cell.js';
import type { HeadingKey } from '../heading.js';
import type { Records } from '../records.js';
import type { PartDifference, ResultDifference } from './result-difference.js';

const COLUMNS: readonly HeadingKey[] = [
  ...(['level', 'change', 'code', 'name', 'year', 'intervention', 'field'] as const),
  ...(['old', 'new', 'difference', 'message'] as const),
];

/**
 * What changed as flat records, an amount or finding each. The level tells rows from the totals that are their sum:
 * intervention, total, settlement or finding.
 */
export function differenceRecords({ rows, totals, settlement, findings }: ResultDifference): Records {
  return {
    columns: COLUMNS,
    rows: [
      ...rows.flatMap((part) => amountRecords('intervention', part)),
      ...totals.flatMap((part) => amountRecords('total', part)),
      ...settlement.flatMap((part) => amountRecords('settlement', part)),
      ...findings.map(({ change, finding }) => {
        const { code, message, municipality, year, intervention } = finding;
        return record({
          level: text('finding'),
          change: word(change),
          ...(municipality === undefined ? {} : { code: text(municipality) }),
          ...(year === undefined ? {} : { year: integer(year) }),
          ...(intervention === undefined ? {} : { intervention: integer(intervention) }),
          field: text(code),
          message: text(message),
        });
      }),
    ],
  };
}

function amountRecords(
  level: string,
  { municipality, year, intervention, change, amounts }: PartDifference,
): readonly (readonly Cell[])[] {
  return amounts.map(({ key, old, new: now, difference }) =>
    record({
      level: text(level),
      change: word(change),
      code: text(municipality.code),
      name: text(municipality.name),
      // Of a settlement, all settled years together.
      ...(year === null ? {} : { year: integer(year) }),
      ...(intervention === null ? {} : { intervention: integer(intervention) }),
      field: { kind: 'heading', heading: key },
      old: amountCell(old),
      new: amountCell(now),
      difference: amountCell(difference),
    }),
  );
}

function record(cells: Partial<Record<HeadingKey, Cell>>): readonly Cell[] {
  return COLUMNS.map((column) => cells[column] ?? EMPTY);
}
