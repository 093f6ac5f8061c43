import type { Finding } from '../../findings/finding.js';
import { onlyText } from '../text/footnotes.js';
import type { SourceRow, SourceTable } from '../text/source-table.js';
import type { CellReader } from './cell-reader.js';

/** What is said of the rows that are not of a table: that they were passed over, or that another table begins there. */
export function surroundings(
  table: SourceTable,
  { passed: within }: Pick<CellReader, 'passed'>,
): readonly Finding[] {
  const { header, second, passed = [] } = table;
  const rows = [...passed, ...within].sort((one, other) => one.line - other.line);
  const [first] = rows;
  // One text alone is no header: it says that other amounts follow.
  const text = second && onlyText(second);
  return [
    ...(first
      ? [
          {
            ...{ code: 'PASSED_OVER' as const, rows, ...headerLineOf(table) },
            where: table.where(first.line, first.cell),
          },
        ]
      : []),
    ...(second
      ? [
          {
            ...{
              code: 'SECOND_TABLE' as const,
              headerLine: header.line,
              ...(text === undefined ? {} : { text }),
            },
            where: table.where(second.line, firstFilled(second)),
          },
        ]
      : []),
  ];
}

function firstFilled({ cells }: SourceRow): number {
  return Math.max(
    cells.findIndex((text) => text.trim() !== ''),
    0,
  );
}

/** The line of the header, where something stands above it. */
function headerLineOf({ header, passed = [] }: SourceTable): { readonly headerLine?: number } {
  return passed.some(({ what }) => what === 'above') ? { headerLine: header.line } : {};
}

/** A column that is missing, said of the header where it was found. */
export function withHeaderLine(finding: Finding, table: SourceTable): Finding {
  return finding.code === 'MISSING_COLUMN' ? { ...finding, ...headerLineOf(table) } : finding;
}
