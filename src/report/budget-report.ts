import { type Amounts, sumOf } from '../budget/amounts.js';
import type { BudgetRow, Outcome } from '../budget/outcome.js';
import { groupedBy } from '../budget/shown.js';
import type { Municipality } from '../grant/municipality.js';
import { leastCertain, type Provenance } from '../grant/provenance.js';
import { amountCells, tellingKeys } from './amount-columns.js';
import { notesOf } from './budget-notes.js';
import type { Directory } from './directory.js';
import {
  type Cell,
  EMPTY,
  integer,
  type Report,
  type Table,
  type TableRow,
  text,
} from './table.js';

/** The level at which budgets are shown. */
export const LEVELS = ['intervention', 'theme', 'municipality', 'year'] as const;
export type Level = (typeof LEVELS)[number];

/** The budget as tables for people, at one level, with what must be said below them. */
export function budgetReport(outcome: Outcome, level: Level, directory: Directory): Report {
  const tables = {
    intervention: interventionTables,
    municipality: municipalityTables,
    theme: themeTables,
    year: yearTables,
  }[level](outcome, directory);
  return { tables, notes: notesOf(outcome, directory) };
}

function interventionTables(outcome: Outcome, directory: Directory): readonly Table[] {
  const rows = groupedBy(outcome.rows, ({ municipality, year }) => `${municipality} ${year}`);
  return outcome.totals.map((total): Table => {
    const ofYear = rows.get(`${total.municipality} ${total.year}`)?.parts ?? [];
    const keys = tellingKeys([...ofYear, total]);
    const amounts = (part: Amounts, provenance?: Provenance) => amountCells(part, keys, provenance);
    return {
      title: { key: 'budget', municipality: directory.municipality(total.municipality), year: total.year },
      columns: ['intervention', 'interventionName', ...keys],
      rows: [
        ...undivided(ofYear).map((row) => interventionRow(row, directory, amounts)),
        ...directory.themes.flatMap(({ id, name }) => {
          const ofTheme = ofYear.filter(({ theme }) => theme === id);
          if (ofTheme.length === 0) return [];
          return [
            { kind: 'heading' as const, cells: [EMPTY, { kind: 'named' as const, name }, ...keys.map(() => EMPTY)] },
            ...ofTheme.map((row) => interventionRow(row, directory, amounts)),
            sumRow('subtotal', [EMPTY, word('subtotal')], amounts(sumOf(ofTheme), leastCertain(ofTheme))),
          ];
        }),
        sumRow('total', [EMPTY, word('total')], amounts(total, total.provenance)),
      ],
    };
  });
}

function undivided(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  return rows.filter(({ theme }) => theme === null);
}

function interventionRow(
  row: BudgetRow,
  { interventions }: Directory,
  amounts: (part: Amounts, provenance: Provenance) => readonly Cell[],
): TableRow {
  const found = interventions.find(({ number }) => number === row.intervention);
  const name: Cell = found ? { kind: 'named', name: found.name } : word('undivided');
  return { kind: 'row', cells: [integer(row.intervention), name, ...amounts(row, row.provenance)] };
}

function municipalityTables(outcome: Outcome, directory: Directory): readonly Table[] {
  return [...groupedBy(outcome.totals, ({ year }) => year)].sort(byKey).map(([year, ofYear]): Table => {
    const keys = tellingKeys(ofYear.parts);
    return {
      title: { key: 'by-municipality', year, count: ofYear.parts.length },
      columns: ['code', 'name', ...keys],
      rows: [
        ...ofYear.parts.map((total): TableRow => {
          const { code, name } = directory.municipality(total.municipality);
          return { kind: 'row', cells: [text(code), text(name), ...amountCells(total, keys, total.provenance)] };
        }),
        sumRow('total', [EMPTY, word('total')], amountCells(ofYear, keys, leastCertain(ofYear.parts))),
      ],
    };
  });
}

function themeTables(outcome: Outcome, directory: Directory): readonly Table[] {
  if (outcome.totals.length === 0) return [];
  const totals = groupedBy(outcome.totals, ({ year }) => year);
  const keys = tellingKeys([...outcome.rows, ...outcome.totals]);
  const rows = [...totals].sort(byKey).flatMap(([year, total]) => {
    const themes = groupedBy(
      outcome.rows.filter((row) => row.year === year),
      ({ theme }) => theme ?? '',
    );
    return [
      ...[...themes].sort(byThemeOrder(directory)).map(([id, theme]): TableRow => {
        const found = directory.themes.find((candidate) => candidate.id === id);
        const name: Cell = found ? { kind: 'named', name: found.name } : word('undivided');
        return { kind: 'row', cells: [integer(year), name, ...amountCells(theme, keys, leastCertain(theme.parts))] };
      }),
      sumRow('subtotal', [integer(year), word('total')], amountCells(total, keys, leastCertain(total.parts))),
    ];
  });
  return [{ title: { key: 'by-theme', scope: scopeOf(outcome, directory) }, columns: ['year', 'themeName', ...keys], rows }];
}

function yearTables(outcome: Outcome, directory: Directory): readonly Table[] {
  if (outcome.totals.length === 0) return [];
  const years = [...groupedBy(outcome.totals, ({ year }) => year)].sort(byKey);
  const keys = tellingKeys(outcome.totals);
  return [
    {
      title: { key: 'by-year', scope: scopeOf(outcome, directory) },
      columns: ['year', ...keys],
      rows: years.map(([year, total]) => ({
        kind: 'row',
        cells: [integer(year), ...amountCells(total, keys, leastCertain(total.parts))],
      })),
    },
  ];
}

/** The one municipality shown, or how many. */
function scopeOf(outcome: Outcome, directory: Directory): Municipality | number {
  const codes = new Set(outcome.totals.map(({ municipality }) => municipality));
  const [only] = codes;
  return only !== undefined && codes.size === 1 ? directory.municipality(only) : codes.size;
}

function sumRow(kind: 'subtotal' | 'total', label: readonly Cell[], amounts: readonly Cell[]): TableRow {
  return { kind, cells: [...label, ...amounts] };
}

function word(key: 'subtotal' | 'total' | 'undivided'): Cell {
  return { kind: 'word', word: key };
}

function byKey(a: readonly [number, unknown], b: readonly [number, unknown]): number {
  return a[0] - b[0];
}

function byThemeOrder({ themes }: Directory) {
  const place = (id: string) => themes.findIndex((theme) => theme.id === id);
  return (a: readonly [string, unknown], b: readonly [string, unknown]) => place(a[0]) - place(b[0]);
}
