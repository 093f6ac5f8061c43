import type { MemberSettlement, RegionSettlement } from '../../division/settlement.js';
import { type ShownDivision, settlementKey } from '../../division/shown.js';
import type { Finding } from '../../findings/finding.js';
import { amountCell, type Cell, EMPTY, integer, text } from '../cell.js';
import type { Directory } from '../directory.js';
import type { HeadingKey } from '../heading.js';
import { rowCodes } from '../marks.js';
import type { Records } from '../records.js';
import { regionCells } from './country-tables.js';
import { memberCells } from './region-tables.js';

const REGION_COLUMNS: readonly HeadingKey[] = [
  ...(['year', 'region', 'mandateHolder', 'mandateHolderKind', 'amount', 'provenance'] as const),
  ...(['keyAmount', 'difference', 'deviation', 'coordination', 'projects', 'local'] as const),
  'nameInAnnex',
  'findings',
];

const MEMBER_COLUMNS: readonly HeadingKey[] = [
  ...(['year', 'region', 'code', 'name', 'weight', 'exactShare', 'roundedDown', 'remainder'] as const),
  ...(['bound', 'amount', 'projects', 'together', 'provenance'] as const),
];

const SETTLED_COLUMNS = ['spent', 'unspent', 'overspent', 'toRepay'] as const;

/** A division as flat records: the regions of the country, or the members of the regions that were asked for. */
export function divisionRecords(
  shown: ShownDivision,
  directory: Directory,
  findings: readonly Finding[],
): Records {
  const codes = rowCodes(findings, directory);
  const parts = shown.years.flatMap(({ regions }) => regions);
  const record = (columns: readonly HeadingKey[], cells: Readonly<Partial<Record<HeadingKey, Cell>>>) =>
    columns.map((column) => cells[column] ?? EMPTY);
  if (!shown.regional) {
    const rows = parts.map((part) =>
      record(REGION_COLUMNS, {
        ...regionCells(part),
        year: integer(part.year),
        findings: text(codes({ region: part.region.name, year: part.year })),
      }),
    );
    return { columns: REGION_COLUMNS, rows };
  }
  const columns: readonly HeadingKey[] = [
    ...MEMBER_COLUMNS,
    ...(shown.settlements ? SETTLED_COLUMNS : []),
    'findings',
  ];
  const rows = parts.flatMap((part) => {
    const { region = EMPTY, provenance = EMPTY } = regionCells(part);
    const year = integer(part.year);
    const found = (municipality?: string) =>
      text(codes({ municipality, region: part.region.name, year: part.year }));
    const settlement = shown.settlements?.get(settlementKey(part.year, part.region.name));
    const settled = new Map(settlement?.members.map((member) => [member.municipality, member]));
    const ofMembers = part.members
      .filter(({ municipality }) => shown.municipalities?.has(municipality) ?? true)
      .map((member) => {
        const cells = { ...memberCells(member, directory), ...spentCells(settled.get(member.municipality)) };
        return record(columns, { ...cells, year, region, provenance, findings: found(member.municipality) });
      });
    // What the mandate holder keeps and repays is of no municipality; with it the lines add up to the region.
    const ofHolder = settlement
      ? [record(columns, { year, region, provenance, ...holderCells(settlement), findings: found() })]
      : [];
    return [...ofMembers, ...ofHolder];
  });
  return { columns, rows };
}

function spentCells(settled: MemberSettlement | undefined): Readonly<Partial<Record<HeadingKey, Cell>>> {
  if (!settled) return {};
  const { spent, unspent, overspent } = settled;
  return { spent: amountCell(spent), unspent: amountCell(unspent), overspent: amountCell(overspent) };
}

function holderCells({ held, toRepay }: RegionSettlement): Readonly<Partial<Record<HeadingKey, Cell>>> {
  return { together: amountCell(held), spent: amountCell(held), toRepay: amountCell(toRepay) };
}
