import type { Split, SplitPart } from '../../budget/split.js';
import type { Finding } from '../../findings/finding.js';
import { amountCell, type Cell, decimal, EMPTY, text, word } from '../cell.js';
import type { HeadingKey } from '../heading.js';
import type { Records } from '../records.js';
import type { Report } from '../table.js';
import { weightText } from './region-tables.js';

const COLUMNS: readonly HeadingKey[] = ['party', 'weight', 'percentage', 'amount'];

/** A divided amount as a table for people; nothing where nothing was divided. */
export function splitReport({ amount, unit, parts }: Split): Report {
  if (parts.length === 0) return { tables: [], notes: [] };
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0n);
  const rows = parts.map((part) => {
    const cells = splitPartCells(part);
    return { kind: 'row' as const, cells: COLUMNS.map((column) => cells[column] ?? EMPTY) };
  });
  const total = [word('total'), decimal(weightText(weights)), decimal('100'), amountCell(amount)];
  return {
    tables: [
      {
        title: { key: 'split', amount, count: parts.length },
        columns: COLUMNS,
        rows: [...rows, { kind: 'total', cells: total }],
      },
    ],
    notes: [{ key: 'split-method', unit }],
  };
}

const RECORD_COLUMNS: readonly HeadingKey[] = [
  ...(['party', 'weight', 'percentage', 'exactShare', 'roundedDown', 'remainder', 'amount'] as const),
  'findings',
];

/** The same as flat records; what is found of a split is found of all of it, and stands with every row. */
export function splitRecords({ parts }: Split, findings: readonly Finding[]): Records {
  const codes = text([...new Set(findings.map(({ code }) => code))].sort().join(' '));
  const rows = parts.map((part) => {
    const cells: Readonly<Partial<Record<HeadingKey, Cell>>> = { ...splitPartCells(part), findings: codes };
    return RECORD_COLUMNS.map((column) => cells[column] ?? EMPTY);
  });
  return { columns: RECORD_COLUMNS, rows };
}

function splitPartCells(part: SplitPart): Readonly<Partial<Record<HeadingKey, Cell>>> {
  return {
    party: text(part.name),
    weight: decimal(weightText(part.weight)),
    percentage: decimal(part.percentage),
    exactShare: decimal(part.exactShare),
    roundedDown: amountCell(part.amount.minus(part.remainder)),
    remainder: amountCell(part.remainder),
    amount: amountCell(part.amount),
  };
}
