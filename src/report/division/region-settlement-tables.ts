import type { RegionYear } from '../../division/outcome.js';
import type { MemberSettlement, RegionSettlement } from '../../division/settlement.js';
import type { ShownDivision } from '../../division/shown.js';
import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, EMPTY, phrase, text, word } from '../cell.js';
import type { Directory } from '../directory.js';
import type { Table, TableRow } from '../table.js';

/** What every member spent of its share, and the lines that the mandate holder accounts for. */
export function divisionSettlementTables(
  { municipalities, grant }: ShownDivision,
  part: RegionYear,
  settlement: RegionSettlement,
  directory: Directory,
): readonly Table[] {
  const { region, year } = part;
  const { members, held, charged, toRepay, carried, open, rules } = settlement;
  const item = (key: 'granted' | 'charged' | 'carried' | 'to-repay' | 'open', amount: Amount): TableRow => ({
    kind: key === 'to-repay' ? 'total' : 'row',
    cells: [phrase({ key }), amountCell(amount)],
  });
  return [
    {
      title: { key: 'division-settlement', grant: grant.name, region, years: [year] },
      columns: ['name', 'granted', 'spent', 'unspent', 'overspent'],
      rows: [
        ...members
          .filter(({ municipality }) => municipalities?.has(municipality) ?? true)
          .map((member): TableRow => ({ kind: 'row', cells: settlementCells(member, directory) })),
        { kind: 'subtotal', cells: [phrase({ key: 'municipalities' }), ...sums(members)] },
        ...(held.isZero() ? [] : [heldRow(held)]),
      ],
    },
    {
      title: {
        key: 'division-lines',
        grant: grant.name,
        region,
        years: [year],
        codes: rules['accountability-codes'].value ?? [],
      },
      columns: ['item', 'amount'],
      rows: [
        item('granted', part.amount),
        item('charged', charged),
        ...(carried.isZero() ? [] : [item('carried', carried)]),
        ...(open.isZero() ? [] : [item('open', open)]),
        item('to-repay', toRepay),
      ],
    },
  ];
}

function heldRow(held: Amount): TableRow {
  return {
    kind: 'subtotal',
    cells: [phrase({ key: 'held' }), amountCell(held), amountCell(held), amountCell(Amount.zero), EMPTY],
  };
}

/** A member's line: name, share, spent, unspent, overspent. */
function settlementCells(
  { municipality, granted, spent, unspent, overspent }: MemberSettlement,
  directory: Directory,
): readonly Cell[] {
  const name = text(directory.municipality(municipality).name);
  const done = spent === null ? word('open') : amountCell(spent);
  return [name, amountCell(granted), done, amountCell(unspent), amountCell(overspent)];
}

function sums(members: readonly MemberSettlement[]): readonly Cell[] {
  const keys = ['granted', 'spent', 'unspent', 'overspent'] as const;
  return keys.map((key) => amountCell(Amount.sum(members.flatMap((member) => member[key] ?? []))));
}
