import type { MemberShare, RegionYear } from '../../division/outcome.js';
import type { ShownDivision } from '../../division/shown.js';
import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, phrase, text } from '../cell.js';
import type { Directory } from '../directory.js';
import type { RowKind, Table } from '../table.js';
import type { Phrase } from './table-parts.js';

/** One region in several years: what every member gets per year, then what stays with the mandate holder, then all. */
export function yearsTable(
  shown: ShownDivision,
  parts: readonly RegionYear[],
  directory: Directory,
): readonly Table[] {
  const [first] = parts;
  if (!first) return [];
  const line = (kind: RowKind, label: Cell, amounts: readonly (Amount | null)[]) => ({
    kind,
    cells: [label, ...amounts.map(amountCell), amountCell(sumWhereThere(amounts))],
  });
  const sum = (key: Phrase, amountIn: (part: RegionYear) => Amount | null, kind: RowKind = 'subtotal') =>
    line(kind, phrase(key), parts.map(amountIn));
  const held = [
    sum({ key: 'coordination' }, ({ coordination }) => coordination),
    sum({ key: 'regional-projects' }, ({ projects, members }) => projects.minus(assignedIn(members))),
  ];
  const codes = first.members.map(({ municipality }) => municipality);
  return [
    {
      title: {
        key: 'division-members',
        grant: shown.grant.name,
        region: first.region,
        years: parts.map(({ year }) => year),
      },
      columns: ['name', ...parts.map(({ year }) => year), 'sum'],
      rows: [
        ...codes
          .filter((code) => shown.municipalities?.has(code) ?? true)
          .map((code) =>
            line(
              'row',
              text(directory.municipality(code).name),
              parts.map(({ members }) => togetherIn(members, code)),
            ),
          ),
        sum({ key: 'municipalities' }, ({ local, members }) =>
          members.some(({ amount }) => amount === null) ? null : local.plus(assignedIn(members)),
        ),
        ...held.filter(({ cells }) =>
          cells.some((cell) => cell.kind === 'amount' && cell.amount?.isZero() === false),
        ),
        sum({ key: 'granted' }, ({ amount }) => amount, 'total'),
      ],
    },
  ];
}

function assignedIn(members: readonly MemberShare[]): Amount {
  return Amount.sum(members.map(({ projects }) => projects));
}

function togetherIn(members: readonly MemberShare[], code: string): Amount | null {
  const member = members.find(({ municipality }) => municipality === code);
  return member?.together ?? null;
}

/** The sum of amounts; null where one of them is not known. */
function sumWhereThere(amounts: readonly (Amount | null)[]): Amount | null {
  const amountsThere = amounts.flatMap((amount) => amount ?? []);
  return amountsThere.length === amounts.length ? Amount.sum(amountsThere) : null;
}
