// Rows of a ledger or of actuals that are the total or the balance of others. They say so in a cell of their own. What a
// booking is for may begin with the same word and is no total: where it may be either, the row is doubtful and no money.

import type { Amount } from '../../money/amount.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, isEmptyCell, type SourceRow } from '../text/source-table.js';
import { type AskedOf, type HeldPart, heldSums, type PartOf } from '../totals/held-sums.js';
import { namedParts } from '../totals/named-parts.js';
import { type TotalRows, totalRows } from '../totals/total-rows.js';
import { type AmountReader, bookedCells } from './booked-amount.js';
import { saidSums } from './booking-sums.js';
import { headingRows } from './heading-rows.js';

/** Tells rows that are sums from bookings, and holds them to those. */
export interface BookingTotals {
  /** Whether a row is no booking: a sum, which was held then or found to be doubtful, or a heading. */
  readonly take: (row: SourceRow, isKnown: boolean) => boolean;
  /** A part of the bookings, of those that are of the same. */
  readonly part: (of: PartOf) => HeldPart;
  readonly add: (part: HeldPart, amount: Amount) => void;
  /** That a row could not be read, so that no sum that it belongs to is known. */
  readonly lost: () => void;
}

/** What bookings are told by. */
interface BookingsOf {
  readonly amounts: AmountReader | undefined;
  /** The cells that were looked at where a booking said the same before. */
  readonly telling: readonly number[];
  /** The columns of codes that bookings are told apart by; undefined where interventions stand in the file. */
  readonly codes: readonly number[] | undefined;
}

export function bookingTotals(open: OpenTable, of: BookingsOf, vocabulary: Vocabulary): BookingTotals {
  const { reader, columns, table } = open;
  const written = cellOf(columns, 'sign') === undefined ? undefined : heldSums();
  const totals = ledgerTotals(open, of, vocabulary, written);
  const { held } = totals;
  const saidBy = saidSums(open, of, vocabulary);
  const isHeading = of.codes ? () => false : headingRows(open, vocabulary);
  const cells = bookedCells(columns);
  const isEmpty = (row: SourceRow) => cells.every((cell) => isEmptyCell(row, cell));
  const twins = new Map<HeldPart, HeldPart>();
  const doubt = (row: SourceRow, cell: number): void => {
    const [text, where] = [cellText(row, cell).trim(), table.where(row.line, cell)];
    const column = (table.header.cells[cell] ?? '').trim();
    reader.findings.push({ code: 'UNKNOWN_KIND', text, suggestions: [], column, where });
  };
  // What a booking is for may have the same words; with the amount of all others it is their sum, or looks like it.
  const isSumOfOthers = (row: SourceRow): boolean => {
    const { length } = reader.findings;
    const cents = of.amounts?.total(row)?.toCents();
    // What is wrong with a booking is found where it is read as one.
    reader.findings.length = length;
    return cents !== undefined && cents !== 0 && held.whole().includes(cents);
  };
  const lost = (): void => {
    held.lost();
    written?.lost();
  };
  return {
    take: (row, isKnown) => {
      const said = saidBy(row, isKnown);
      if (!said) return !isKnown && isEmpty(row) && isHeading(row);
      const [first] = said.sums;
      if (said.is === 'sum') {
        totals.hold(row, said.sums);
        return true;
      }
      if (said.is === 'maybe' && !isSumOfOthers(row)) return false;
      doubt(row, first?.cell ?? 0);
      if (said.is === 'doubt') lost();
      else totals.end();
      return true;
    },
    part: (what) => {
      const part = held.part(what);
      if (written) twins.set(part, written.part(what));
      return part;
    },
    add: (part, amount) => {
      held.add(part, amount.toCents());
      const twin = written && twins.get(part);
      if (twin) written.add(twin, Math.abs(amount.toCents()));
    },
    lost,
  };
}

/** How the totals of bookings are held: to those of a code as well, and beside a column of signs to amounts as they are written. */
function ledgerTotals(
  open: OpenTable,
  { amounts, codes = [] }: BookingsOf,
  vocabulary: Vocabulary,
  written: ReturnType<typeof heldSums> | undefined,
): TotalRows {
  const { reader, columns } = open;
  const sign = cellOf(columns, 'sign');
  const cells = bookedCells(columns);
  const known = namedParts(vocabulary);
  const codeNamed = (name: string): readonly AskedOf[] =>
    codes.map((cell) => ({ [`code ${cell}`]: plainText(name) }));
  return totalRows({
    ...{ open, vocabulary, passes: true },
    further: [
      {
        cell: cellOf(columns, 'intervention'),
        read: (row, cell) => ({ intervention: reader.intervention(row, cell) }),
      },
      ...codes.map((cell) => ({
        cell,
        read: (row: SourceRow) => ({ [`code ${cell}`]: plainText(cellText(row, cell)) }),
      })),
    ],
    named: (name) => [...known(name), ...codeNamed(name)],
    // A number may be a code of something that no booking was told by.
    isCertain: (name) => codes.length === 0 || (!/^\d+$/.test(name) && known(name).length > 0),
    amounts: [
      {
        cell: (row) => amounts?.cell(row) ?? 0,
        read: (row) => amounts?.total(row),
        isEmpty: (row) => cells.every((cell) => isEmptyCell(row, cell)),
      },
    ],
    ...(written && sign !== undefined
      ? { beside: { held: written, mayBeOf: (row: SourceRow) => isEmptyCell(row, sign) } }
      : {}),
  });
}
