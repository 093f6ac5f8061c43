import { projectsOf, statedProjects } from '../../division/asked.js';
import type { MemberShare, RegionYear } from '../../division/outcome.js';
import type { ShownDivision } from '../../division/shown.js';
import type { Division } from '../../grant/division.js';
import { Amount } from '../../money/amount.js';
import type { AmountOrShare } from '../../money/amount-or-share.js';
import { exactShare } from '../../money/percentage.js';
import { amountCell, type Cell, decimal, EMPTY, phrase, text, word } from '../cell.js';
import type { Directory } from '../directory.js';
import type { HeadingKey } from '../heading.js';
import type { Table, TableRow } from '../table.js';
import type { DivisionHeading } from './table-parts.js';

/** One region in one year: from its amount to the local money, and what every member gets, up to the amount again. */
export function regionTables(shown: ShownDivision, part: RegionYear, directory: Directory): readonly Table[] {
  return [amountTable(shown, part, directory), membersTable(shown, part, directory)];
}

/** From the amount of the region to what is divided locally. */
function amountTable({ division, grant }: ShownDivision, part: RegionYear, directory: Directory): Table {
  const { region, year, amount, provenance, coordination, local } = part;
  return {
    title: { key: 'division-region', grant: grant.name, region, years: [year] },
    columns: ['item', 'amount', 'basis'],
    rows: [
      row([
        phrase({ key: 'regional-amount' }),
        amountCell(amount),
        phrase({ key: 'provenance', provenance }),
      ]),
      ...deduction('coordination', coordination, division.coordination),
      ...projectRows(division, part, directory),
      { kind: 'total', cells: [phrase({ key: 'local' }), amountCell(local), phrase({ key: 'of-the-rest' })] },
    ],
  };
}

function projectRows(
  division: Division,
  { region, year, projects }: RegionYear,
  { municipality: nameOf }: Directory,
): readonly TableRow[] {
  const listed = projectsOf({ region, year, division });
  if (!listed) return deduction('regional-projects', projects, statedProjects(division));
  return listed.map(({ name, municipality, amount }) =>
    row([
      phrase({
        key: 'project',
        name,
        municipality: municipality === null ? null : nameOf(municipality).name,
      }),
      amountCell(amount.negated()),
      phrase({ key: 'from-file' }),
    ]),
  );
}

/** What is taken off by an amount or a percentage; no row where none was given. */
function deduction(
  key: 'coordination' | 'regional-projects',
  amount: Amount,
  given: AmountOrShare | null,
): readonly TableRow[] {
  if (given === null) return [];
  return [row([phrase({ key }), amountCell(amount.negated()), phrase({ key: 'of-amount', given })])];
}

/** What every member gets, then what stays with the mandate holder, then the amount of the region again. */
function membersTable(shown: ShownDivision, part: RegionYear, directory: Directory): Table {
  const { region, year, members, local, projects, coordination, amount } = part;
  const columns = memberColumns(members);
  const assigned = Amount.sum(members.map((member) => member.projects));
  const divided = members.every((member) => member.amount !== null);
  const closing = (label: Cell, cells: Partial<Record<HeadingKey, Cell>>, kind: 'subtotal' | 'total') => ({
    kind,
    cells: columns.map((column) => (column === 'name' ? label : (cells[column] ?? EMPTY))),
  });
  const last = columns.at(-1) ?? 'amount';
  const held: readonly (readonly [Cell, Amount])[] = [
    [phrase({ key: 'coordination' }), coordination],
    [phrase({ key: 'regional-projects' }), projects.minus(assigned)],
  ];
  return {
    title: { key: 'division-members', grant: shown.grant.name, region, years: [year] },
    columns,
    rows: [
      ...members
        .filter(({ municipality }) => shown.municipalities?.has(municipality) ?? true)
        .map((member) => {
          const cells = memberCells(member, directory);
          return row(columns.map((column) => cells[column] ?? EMPTY));
        }),
      closing(
        phrase({ key: 'municipalities' }),
        {
          amount: amountCell(divided ? local : null),
          projects: amountCell(assigned),
          together: amountCell(divided ? local.plus(assigned) : null),
          remainder: amountCell(Amount.sum(members.map((member) => member.remainder))),
        },
        'subtotal',
      ),
      ...held
        .filter(([, sum]) => !sum.isZero())
        .map(([label, sum]) => closing(label, { [last]: amountCell(sum) }, 'subtotal')),
      closing(phrase({ key: 'granted' }), { [last]: amountCell(amount) }, 'total'),
    ],
  };
}

function memberColumns(
  members: readonly MemberShare[],
): readonly (HeadingKey & (DivisionHeading | 'name'))[] {
  const bounded = members.some(({ bound }) => bound !== null);
  const assigned = members.some(({ projects }) => !projects.isZero());
  return [
    'name',
    'weight',
    'exactShare',
    // Beside projects there is no room for it; amount less rest says the same.
    ...(assigned ? [] : ['roundedDown' as const]),
    'remainder',
    ...(bounded ? ['bound' as const] : []),
    'amount',
    ...(assigned ? ['projects' as const, 'together' as const] : []),
  ];
}

/** Everything that is known of a member, by column. */
export function memberCells(
  member: MemberShare,
  directory: Directory,
): Readonly<Partial<Record<HeadingKey, Cell>>> {
  const { municipality, weight, amount, remainder, bound, projects, together } = member;
  const { code, name } = directory.municipality(municipality);
  const exact = exactShareOf(member);
  return {
    code: text(code),
    name: text(name),
    weight: weight === null ? EMPTY : decimal(weightText(weight)),
    exactShare: exact === null ? EMPTY : decimal(exact),
    roundedDown: amountCell(roundedDownOf(member)),
    remainder: amountCell(exact === null ? null : remainder),
    bound: bound === null ? EMPTY : word(bound),
    amount: amountCell(amount),
    projects: amountCell(projects),
    together: amountCell(together),
  };
}

/** A weight without decimals where it is whole. */
export function weightText(weight: bigint): string {
  const digits = String(weight).padStart(3, '0');
  const decimals = digits.slice(-2);
  return decimals === '00' ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${decimals}`;
}

/** The share of a member before rounding; null where a bound decided, or nothing was divided. */
export function exactShareOf({ share, weight }: MemberShare): string | null {
  return share === null || weight === null ? null : exactShare(share.total, weight, share.weights);
}

/** The share of a member rounded down, before anything was handed out; null as above. */
export function roundedDownOf({ share, amount, remainder }: MemberShare): Amount | null {
  return share === null || amount === null ? null : amount.minus(remainder);
}

function row(cells: readonly Cell[]): TableRow {
  return { kind: 'row', cells };
}
