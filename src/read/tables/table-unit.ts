// What the amounts of a table are: euros, unless its title, a header, a note below it or the name of its sheet says
// thousands. What is said by an option goes before what a file says.

import type { Finding, Where } from '../../findings/finding.js';
import type { SourceTable } from '../text/source-table.js';
import type { AmountUnit } from './cell-reader.js';
import { unitSaid } from './unit-words.js';

/** What the amounts of a table are. */
export interface TableUnit {
  /** Whether the amounts of a column are thousands of euros. */
  readonly inThousands: (cell: number) => boolean;
  readonly findings: readonly Finding<'IN_THOUSANDS' | 'UNIT_UNCLEAR'>[];
  /** Whether it cannot be told, so that no amount can be read. */
  readonly unclear: boolean;
}

/** A text that says what amounts are, and where it stands. */
interface Said {
  readonly text: string;
  readonly unit: 'thousand' | 'million' | 'euro';
  readonly where: Where;
  /** The column that it is said of; all of them where there is none. */
  readonly cell?: number;
}

/** What the amounts in some columns of a table are. */
export function tableUnit(
  table: SourceTable,
  amountCells: readonly number[],
  given: AmountUnit | undefined,
): TableUnit {
  if (given !== undefined) return { inThousands: () => given === 'thousand', findings: [], unclear: false };
  if (amountCells.length === 0) return { inThousands: () => false, findings: [], unclear: false };
  const said = [...saidAround(table), ...saidInHeader(table, amountCells)];
  const find = (unit: Said['unit']) => said.find((each) => each.unit === unit);
  const ofAll = said.filter(({ cell }) => cell === undefined);
  const [million, thousand] = [find('million'), find('thousand')];
  if (million) return unclear({ problem: 'million', text: million.text, where: million.where });
  if (!thousand) return { inThousands: () => false, findings: [], unclear: false };
  const [all, euros] = [
    ofAll.find(({ unit }) => unit === 'thousand'),
    ofAll.find(({ unit }) => unit === 'euro'),
  ];
  if (all && euros) return unclear({ problem: 'both', text: all.text, other: euros.text, where: all.where });
  const byCell = new Map(
    said.flatMap(({ cell, unit }) => (cell === undefined ? [] : [[cell, unit] as const])),
  );
  return {
    inThousands: (cell) => (byCell.get(cell) ?? (all ? 'thousand' : 'euro')) === 'thousand',
    findings: [{ code: 'IN_THOUSANDS', text: thousand.text, where: thousand.where }],
    unclear: false,
  };
}

function unclear(found: Omit<Extract<Finding, { code: 'UNIT_UNCLEAR' }>, 'code'>): TableUnit {
  return { inThousands: () => false, findings: [{ code: 'UNIT_UNCLEAR', ...found }], unclear: true };
}

/** What is said of all amounts: above or below the table, or in the name of the sheet. */
function saidAround(table: SourceTable): readonly Said[] {
  const { dialect, passed = [] } = table;
  const around = passed
    .filter(({ what }) => what === 'above' || what === 'unit' || what === 'footnote')
    .map(({ text, line, cell }) => ({ text, where: () => table.where(line, cell) }));
  const sheet =
    'sheet' in dialect ? [{ text: dialect.sheet, where: () => table.where(table.header.line, 0) }] : [];
  return [...around, ...sheet].flatMap(({ text, where }) => {
    const unit = unitSaid(text);
    return unit === undefined ? [] : [{ text, unit, where: where() }];
  });
}

function saidInHeader(table: SourceTable, amountCells: readonly number[]): readonly Said[] {
  return amountCells.flatMap((cell) => {
    const text = (table.header.cells[cell] ?? '').trim();
    const unit = unitSaid(text);
    return unit === undefined ? [] : [{ text, unit, where: table.where(table.header.line, cell), cell }];
  });
}

/** Whether a note that was found below a table says that its amounts are something else than they were read as. */
export function isUnitBelow({ passed = [] }: SourceTable): boolean {
  return passed.some(
    ({ what, text }) => what === 'footnote' && unitSaid(text) !== undefined && unitSaid(text) !== 'euro',
  );
}
