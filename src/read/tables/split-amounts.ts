// Amounts that the separator of their file has split: in a file with commas “1.234,50” without quotes is two cells, and the
// cents stand where a text belongs.

import type { FindingOf } from '../../findings/finding.js';
import { plainText } from '../names/plain-text.js';
import { cellText, eachRowOf, type SourceRow, type SourceTable } from '../text/source-table.js';

/** What columns of texts are called that may stand behind amounts. */
const TEXTS: readonly string[] = [
  ...['toelichting', 'note', 'opmerking', 'remark', 'omschrijving', 'description', 'boekingsomschrijving'],
  ...['boekingstekst', 'tekst', 'text', 'memo', 'naam', 'name', 'relatie', 'crediteur', 'leverancier'],
];
const EUROS = /^[-+€\s]*\d{1,3}(?:\.?\d{3})*$/;
const CENTS = /^\d\d-?$/;
/** “1,234” with a comma that groups. */
const [FEW, GROUP] = [/^[-+€\s]*[1-9]\d{0,2}$/, /^\d{3}-?$/];

/** The first amount of a file with commas whose rest stands in the column of texts behind it. */
export function splitAmount(
  table: SourceTable,
  amountCells: readonly number[],
): FindingOf<'BAD_AMOUNT'> | undefined {
  if (!('separator' in table.dialect) || table.dialect.separator !== ',') return undefined;
  const beside = amountCells.filter((cell) =>
    TEXTS.includes(plainText(table.header.cells[cell + 1] ?? '').replaceAll(' ', '')),
  );
  if (beside.length === 0) return undefined;
  let found: FindingOf<'BAD_AMOUNT'> | undefined;
  eachRowOf(table, (row) => {
    const cell = beside.find((at) => isSplit(row, at));
    if (cell === undefined) return true;
    const text = `${cellText(row, cell)},${cellText(row, cell + 1)}`;
    found = { code: 'BAD_AMOUNT', text, problem: 'split', where: table.where(row.line, cell) };
    return false;
  });
  return found;
}

function isSplit(row: SourceRow, cell: number): boolean {
  const [amount, rest] = [cellText(row, cell).trim(), cellText(row, cell + 1).trim()];
  return (EUROS.test(amount) && CENTS.test(rest)) || (FEW.test(amount) && GROUP.test(rest));
}
