import type { Finding } from '../../findings/finding.js';
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
            ...{ code: 'SECOND_TABLE' as const, headerLine: header.line, ...headingOf(second) },
            where: table.where(
              second.line,
              Math.max(
                second.cells.findIndex((text) => text.trim() !== ''),
                0,
              ),
            ),
          },
        ]
      : []),
  ];
}

/** The one text of the row in which it begins, where that is no header. */
function headingOf({ cells }: SourceRow): { readonly text?: string } {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [text] = texts;
  return texts.length === 1 && text !== undefined ? { text } : {};
}

/** The line of the header, where something stands above it. */
function headerLineOf({ header, passed = [] }: SourceTable): { readonly headerLine?: number } {
  return passed.some(({ what }) => what === 'above') ? { headerLine: header.line } : {};
}

/** A column that is missing, said of the header where it was found. */
export function withHeaderLine(finding: Finding, table: SourceTable): Finding {
  return finding.code === 'MISSING_COLUMN' ? { ...finding, ...headerLineOf(table) } : finding;
}
