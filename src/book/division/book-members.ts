import type { DivisionYear, MemberShare, RegionYear } from '../../division/outcome.js';
import type { ShownDivision } from '../../division/shown.js';
import { Amount } from '../../money/amount.js';
import { phrase, text, word } from '../../report/cell.js';
import type { Directory } from '../../report/directory.js';
import { exactShareOf, roundedDownOf } from '../../report/division/region-tables.js';
import {
  type BookCell,
  type BookHeading,
  type BookRow,
  type BookSheet,
  cellAt,
  computed,
  type SheetId,
  sumFormula,
} from '../book.js';
import { type BookSplit, isExact } from '../book-split.js';
import { regionRow } from './book-rows.js';
import { SPLIT_COLUMNS, type SplitParty, shareCells, splitSums, weightCell } from './book-shares.js';
import { SPENT, spentCells } from './book-spent.js';

type Cells = Partial<Record<BookHeading, BookCell>>;

/** How the members of a year got what they got. */
interface MembersParts {
  readonly shown: ShownDivision;
  readonly directory: Directory;
  /** Whether the whole country was split by key, and its shares stand. */
  readonly national: boolean;
}

/** Every region with its members: from the local money by weight to what each gets, and up to its amount again. */
export function membersSheet(division: DivisionYear, parts: MembersParts): BookSheet {
  const { year, regions } = division;
  const live = regions.every((regionYear) => isLive(regionYear, parts));
  return {
    id: { kind: 'members', year },
    title: { key: 'book-division', grant: parts.shown.grant.name, sheet: 'members', year },
    columns: [
      ...(['region', 'code', 'name', ...SPLIT_COLUMNS] as const),
      ...(regions.some(hasBound) ? (['bound'] as const) : []),
      ...(['projects', 'together'] as const),
      ...(parts.shown.settlements ? SPENT : []),
    ],
    rows: regions.flatMap((regionYear) => regionRows(regionYear, { ...parts, live })),
    marks: [],
    legend: live ? 'members' : 'membersFixed',
  };
}

function hasBound({ members }: RegionYear): boolean {
  return members.some(({ bound }) => bound !== null);
}

/** Whether a sheet can compute the split: no bounds, which divide in rounds, and all numbers small enough. */
function isLive(regionYear: RegionYear, { shown, national }: MembersParts): boolean {
  const { floor, ceiling, unit } = shown.division;
  if (floor !== null || ceiling !== null) return false;
  const split = splitOf(regionYear, unit);
  if (!split) return true;
  if (isOfKey(regionYear, national)) return unit === 'cent';
  return isExact(
    split,
    regionYear.members.flatMap(({ weight }) => weight ?? []),
  );
}

/** Whether the shares are those of the whole country, as the key gives them. */
function isOfKey({ members, local }: RegionYear, national: boolean): boolean {
  return national && members.some(({ share }) => share !== null && !share.total.equals(local));
}

/** The split of a region's local money; undefined where it could not be divided. */
function splitOf(
  { region, year, local, members }: RegionYear,
  unit: BookSplit['unit'],
): BookSplit | undefined {
  if (members.some(({ amount, weight }) => amount === null || weight === null)) return undefined;
  return {
    sheet: { kind: 'members', year },
    rows: members.map(({ municipality }) => municipality),
    sumRow: regionRow(region.name, 'members'),
    total: local,
    weights: members.reduce((sum, { weight }) => sum + (weight ?? 0n), 0n),
    unit,
  };
}

function regionRows(
  regionYear: RegionYear,
  parts: MembersParts & { readonly live: boolean },
): readonly BookRow[] {
  const { region, year, members, coordination, projects, amount } = regionYear;
  const sheet: SheetId = { kind: 'members', year };
  const regions: SheetId = { kind: 'regions', year };
  const shares = memberShares(regionYear, parts);
  const assigned = Amount.sum(members.map((member) => member.projects));
  const ids = members.map(({ municipality }) => municipality);
  const column = (heading: BookHeading) =>
    ({ op: 'column', from: { sheet, row: ids[0] ?? '', column: heading }, to: ids.at(-1) ?? '' }) as const;
  const divided = members.every((member) => member.amount !== null);
  const spent = spentCells(regionYear, parts.shown);
  const at = (part: 'members' | 'coordination' | 'projects') =>
    cellAt(sheet, regionRow(region.name, part), 'together');
  const held = projects.minus(assigned);
  const closing = (part: 'members' | 'coordination' | 'projects' | 'total', cells: Cells): BookRow => ({
    id: regionRow(region.name, part),
    kind: part === 'total' ? 'total' : 'subtotal',
    cells: { region: text(region.name), name: phrase({ key: PHRASES[part] }), ...cells },
  });
  return [
    ...members.map((member, place) =>
      memberRow(regionYear, {
        member,
        cells: { ...shares.cells[place], ...spent.cells[place] },
        ...parts,
      }),
    ),
    closing('members', {
      ...shares.sums,
      toDivide: computed(regionYear.local, cellAt(regions, region.name, 'local')),
      projects: computed(assigned, column('projects')),
      together: computed(divided ? regionYear.local.plus(assigned) : null, column('together')),
      ...Object.fromEntries(spent.sums.map(([key, sum]) => [key, computed(sum, column(key))])),
    }),
    closing('coordination', {
      together: computed(coordination, cellAt(regions, region.name, 'coordination')),
    }),
    closing('projects', {
      together: computed(
        held,
        sumFormula(
          [cellAt(regions, region.name, 'projects')],
          [cellAt(sheet, regionRow(region.name, 'members'), 'projects')],
        ),
      ),
    }),
    closing('total', {
      together: computed(
        divided ? amount : null,
        sumFormula([at('members'), at('coordination'), at('projects')]),
      ),
    }),
  ];
}

const PHRASES = {
  members: 'municipalities',
  coordination: 'coordination',
  projects: 'regional-projects',
  total: 'granted',
} as const;

function memberRow(
  { region, year }: RegionYear,
  { member, cells, shown, directory }: MembersParts & { readonly member: MemberShare; readonly cells: Cells },
): BookRow {
  const { municipality, bound, projects } = member;
  const sheet: SheetId = { kind: 'members', year };
  const at = (heading: BookHeading) => cellAt(sheet, municipality, heading);
  const isShown = shown.municipalities?.has(municipality) ?? true;
  return {
    id: municipality,
    kind: 'row',
    ...(isShown ? {} : { hidden: true }),
    cells: {
      region: text(region.name),
      code: text(municipality),
      name: text(directory.municipality(municipality).name),
      ...cells,
      ...(bound === null ? {} : { bound: word(bound) }),
      projects: { kind: 'given', amount: projects },
      together: computed(member.together, sumFormula([at('amount'), at('projects')])),
    },
  };
}

/** What each member gets, and the sums: computed in the sheet, taken from the key, or as values. */
function memberShares(
  regionYear: RegionYear,
  { live, national, shown }: MembersParts & { readonly live: boolean },
): { readonly cells: readonly Cells[]; readonly sums: Cells } {
  const { members, year } = regionYear;
  const split = splitOf(regionYear, shown.division.unit);
  if (!split)
    return {
      cells: members.map(({ weight }) => (weight === null ? {} : { weight: weightCell(weight) })),
      sums: {},
    };
  const parties = members.map(
    ({ municipality, weight, amount, remainder }): SplitParty => ({
      row: municipality,
      weight: weight ?? 0n,
      amount: amount ?? Amount.zero,
      remainder,
    }),
  );
  const sums = splitSums(split, parties);
  if (live && !isOfKey(regionYear, national)) return { cells: shareCells(split, parties), sums };
  const key: SheetId = { kind: 'key', year };
  const { remainder: _, roundedDown: __, ...whole } = sums;
  return {
    sums: whole,
    cells: members.map((member) => ({
      weight: weightCell(member.weight ?? 0n),
      ...(live
        ? { amount: computed(member.amount, cellAt(key, member.municipality, 'amount')) }
        : givenShare(member)),
    })),
  };
}

function givenShare(member: MemberShare): Cells {
  const exact = exactShareOf(member);
  const down = roundedDownOf(member);
  return {
    ...(exact === null ? {} : { exactShare: { kind: 'given-number', value: exact, decimals: 6 } }),
    ...(down === null
      ? {}
      : {
          roundedDown: { kind: 'given', amount: down },
          remainder: { kind: 'given', amount: member.remainder },
        }),
    ...(member.amount === null ? {} : { amount: { kind: 'given', amount: member.amount } }),
  };
}
