import { statedProjects } from '../../division/asked.js';
import type { DivisionSources } from '../../division/divide.js';
import type { DivisionYear, RegionYear } from '../../division/outcome.js';
import type { ShownDivision } from '../../division/shown.js';
import { divisionRulesOf } from '../../law/division-rules.js';
import { Amount } from '../../money/amount.js';
import type { AmountOrShare } from '../../money/amount-or-share.js';
import { integer, phrase, word } from '../../report/cell.js';
import type { Directory } from '../../report/directory.js';
import { regionCells } from '../../report/division/country-tables.js';
import {
  type Book,
  type BookCell,
  type BookHeading,
  type BookRow,
  type BookSheet,
  cellAt,
  computed,
  type Formula,
  type SheetId,
  sumFormula,
} from '../book.js';
import { keySheet } from './book-key.js';
import { membersSheet } from './book-members.js';
import { carryRow, DIVISION, regionRow } from './book-rows.js';
import { settledCells, settledSums } from './book-spent.js';

const DEDUCTIONS = ['coordination', 'projects'] as const;
type Deduction = (typeof DEDUCTIONS)[number];

/** What a book of a division is made from. */
export interface DivisionBookParts {
  readonly shown: ShownDivision;
  readonly input: DivisionSources;
  readonly directory: Directory;
}

/** A division as a book that computes itself: per year the regions, their members and the key; and what was chosen. */
export function divisionBook(parts: DivisionBookParts): Book {
  const { shown, input, directory } = parts;
  const national = input.national !== null;
  return {
    sheets: [
      ...shown.years.map((year) => regionsSheet(year, parts)),
      ...shown.years.map((year) => membersSheet(year, { shown, directory, national })),
      ...shown.years.flatMap((year) => keySheet(year, { input, directory, grant: shown.grant }) ?? []),
      divisionSheet(shown),
    ],
  };
}

const AMOUNTS = ['amount', 'keyAmount', 'difference', 'coordination', 'projects', 'local'] as const;

/** The regions of a year: their amounts, what the key gives, and what is divided locally. */
function regionsSheet(division: DivisionYear, parts: DivisionBookParts): BookSheet {
  const { year, regions } = division;
  const id: SheetId = { kind: 'regions', year };
  const names = regions.map(({ region }) => region.name);
  const total = (column: (typeof AMOUNTS)[number] | 'check'): readonly [BookHeading, BookCell] => {
    const amounts = regions.flatMap((regionYear) =>
      column === 'check' ? Amount.zero : (regionYear[column] ?? []),
    );
    const sum = amounts.length < regions.length ? null : Amount.sum(amounts);
    const from = { sheet: id, row: names[0] ?? '', column };
    return [column, computed(sum, { op: 'column', from, to: names.at(-1) ?? '' })];
  };
  return {
    id,
    title: { key: 'book-division', grant: parts.shown.grant.name, sheet: 'regions', year },
    columns: [
      ...(['region', 'mandateHolder', 'mandateHolderKind', 'amount', 'provenance'] as const),
      ...(['keyAmount', 'difference', 'deviation', 'coordination', 'projects', 'local', 'check'] as const),
      ...(parts.shown.settlements ? (['unspent', 'toRepay'] as const) : []),
    ],
    rows: [
      ...regions.map((regionYear) => regionCellsRow(regionYear, id, parts)),
      {
        id: 'total',
        kind: 'total',
        cells: {
          region: word('total'),
          ...Object.fromEntries([...AMOUNTS, 'check' as const].map(total)),
          ...Object.fromEntries(settledSums(division, parts.shown, id)),
        },
      },
    ],
    marks: [],
    legend: 'regions',
  };
}

function regionCellsRow(
  regionYear: RegionYear,
  sheet: SheetId,
  { shown, input }: DivisionBookParts,
): BookRow {
  const { region, year, amount, keyAmount, difference, deviation, coordination, projects, local } =
    regionYear;
  const { region: name, mandateHolder, mandateHolderKind, provenance } = regionCells(regionYear);
  const at = (column: BookHeading) => cellAt(sheet, region.name, column);
  const byKey: Formula = {
    op: 'where',
    sheet: { kind: 'key', year },
    column: 'amount',
    holds: [['region', { sheet, row: region.name, column: 'region' }]],
  };
  const isSum = regionYear.provenance === 'key' && input.division.unit === 'cent';
  const divided = regionYear.members.every((member) => member.amount !== null);
  const deducted = (deduction: Deduction) => deductionFormula(deduction, shown, at('amount'));
  const list = deducted('projects') === undefined;
  return {
    id: region.name,
    kind: 'row',
    cells: {
      ...(name ? { region: name } : {}),
      ...(mandateHolder ? { mandateHolder } : {}),
      ...(mandateHolderKind ? { mandateHolderKind } : {}),
      ...(provenance ? { provenance } : {}),
      amount: isSum ? computed(amount, byKey) : { kind: 'given', amount },
      keyAmount: computed(keyAmount, byKey),
      difference: computed(difference, sumFormula([at('amount')], [at('keyAmount')])),
      ...(deviation === null ? {} : { deviation: deviationCell(deviation, at) }),
      coordination: computed(
        coordination,
        deducted('coordination') ?? { op: 'amount', amount: coordination },
      ),
      projects: list
        ? { kind: 'given', amount: projects }
        : computed(projects, deducted('projects') ?? { op: 'amount', amount: projects }),
      local: computed(local, sumFormula([at('amount')], [at('coordination'), at('projects')])),
      check: computed(
        divided ? Amount.zero : null,
        sumFormula(
          [at('amount')],
          [cellAt({ kind: 'members', year }, regionRow(region.name, 'total'), 'together')],
        ),
      ),
      ...settledCells(regionYear, shown, at),
    },
  };
}

function deviationCell(deviation: string, at: (column: BookHeading) => Formula): BookCell {
  return {
    kind: 'computed-number',
    value: deviation,
    decimals: 2,
    formula: { op: 'percentage', part: at('difference'), of: at('keyAmount') },
  };
}

/** What is taken off, as it was chosen; undefined where it is a list of projects. */
function deductionFormula(
  deduction: Deduction,
  { division }: ShownDivision,
  amount: Formula,
): Formula | undefined {
  if (deduction === 'projects' && Array.isArray(division.projects)) return undefined;
  const given = givenOf(deduction, division);
  if (given && 'share' in given) {
    return { op: 'share', share: { sheet: DIVISION, row: deduction, column: 'share' }, of: amount };
  }
  return { op: 'cell', cell: { sheet: DIVISION, row: deduction, column: 'planned' }, fixed: true };
}

function givenOf(deduction: Deduction, division: ShownDivision['division']): AmountOrShare | null {
  return deduction === 'coordination' ? division.coordination : statedProjects(division);
}

/** What was chosen for every region: what is taken off first, as a percentage or an amount; with actuals, what may be carried. */
function divisionSheet({ division, rules, years, settlements }: ShownDivision): BookSheet {
  const label = { coordination: 'coordination', projects: 'regional-projects' } as const;
  const listed = Array.isArray(division.projects);
  const rows = DEDUCTIONS.filter((deduction) => deduction === 'coordination' || !listed).map(
    (deduction): BookRow => {
      const given = givenOf(deduction, division);
      const cells: Partial<Record<BookHeading, BookCell>> =
        given && 'share' in given
          ? { share: { kind: 'given-share', share: given.share } }
          : { planned: { kind: 'given', amount: given?.amount ?? Amount.zero } };
      return { id: deduction, kind: 'row', cells: { item: phrase({ key: label[deduction] }), ...cells } };
    },
  );
  const carries = (settlements ? years : []).flatMap(({ year }): readonly BookRow[] => {
    const share = divisionRulesOf(rules, year)?.['carry-limit'].value;
    if (!share) return [];
    const item = { kind: 'parameter-name', parameter: 'carry-limit' } as const;
    const cells = { item, year: integer(year), share: { kind: 'given-share', share } } as const;
    return [{ id: carryRow(year), kind: 'row', cells }];
  });
  return {
    id: DIVISION,
    title: { key: 'book', sheet: 'division' },
    columns: ['item', 'year', 'share', 'planned'],
    rows: [...rows, ...carries],
    marks: [],
    legend: 'division',
  };
}
