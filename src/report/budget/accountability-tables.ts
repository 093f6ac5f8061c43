import { type AccountabilityLine, linesByYear, OF_REGIONS } from '../../budget/accountability.js';
import type { Finding } from '../../findings/finding.js';
import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, EMPTY, integer, text, word } from '../cell.js';
import { type Directory, interventionCell } from '../directory.js';
import { rowCodes } from '../marks.js';
import type { Records } from '../records.js';
import { sumRow, type Table } from '../table.js';

/** A table per municipality-year: the lines of its accountability and their sum. */
export function accountabilityTables(
  lines: readonly AccountabilityLine[],
  directory: Directory,
): readonly Table[] {
  return linesByYear(lines).map((lines) => linesTable(lines, directory));
}

function linesTable(lines: ReturnType<typeof linesByYear>[number], directory: Directory): Table {
  const [first] = lines;
  const sumOf = (amount: (line: AccountabilityLine) => Amount) => amountCell(Amount.sum(lines.map(amount)));
  return {
    title: {
      key: 'lines',
      regional: first.grant === OF_REGIONS ? directory.regional?.name : undefined,
      municipality: directory.municipality(first.municipality),
      year: first.year,
    },
    columns: ['line', 'lineCode', 'interventionName', 'spent', 'wholeEuros', 'rounding'],
    rows: [
      ...lines.map((line) => ({
        kind: 'row' as const,
        cells: [
          integer(line.line),
          lineCodeCell(line),
          lineNameCell(line, directory),
          amountCell(line.spent),
          amountCell(line.wholeEuros),
          amountCell(line.rounding),
        ],
      })),
      sumRow(
        'total',
        [EMPTY, EMPTY, word('total')],
        [
          sumOf(({ spent }) => spent),
          sumOf(({ wholeEuros }) => wholeEuros),
          sumOf(({ rounding }) => rounding),
        ],
      ),
    ],
  };
}

/** The code of a line, as far as it is known. */
export function lineCodeCell({ codes }: AccountabilityLine): Cell {
  return codes.length === 0 ? word('unknown') : text(codes.join(' / '));
}

/** What a line is about. */
export function lineNameCell({ intervention }: AccountabilityLine, { interventions }: Directory): Cell {
  if (intervention === null) return word('whole-grant');
  return interventionCell(intervention, { interventions });
}

/** The lines as flat records; a code that is not known stays empty. */
export function accountabilityRecords(
  lines: readonly AccountabilityLine[],
  directory: Directory,
  findings: readonly Finding[],
): Records {
  const codes = rowCodes(findings, directory);
  return {
    columns: [
      'grant',
      'code',
      'name',
      'year',
      'line',
      'lineCode',
      'intervention',
      'spent',
      'wholeEuros',
      'rounding',
      'findings',
    ],
    rows: lines.map((line) => [
      text(line.grant),
      text(line.municipality),
      text(directory.municipality(line.municipality).name),
      integer(line.year),
      integer(line.line),
      text(line.codes.join(' / ')),
      line.intervention === null ? EMPTY : integer(line.intervention),
      amountCell(line.spent),
      amountCell(line.wholeEuros),
      amountCell(line.rounding),
      text(codes({ ...line, intervention: line.intervention ?? undefined })),
    ]),
  };
}
