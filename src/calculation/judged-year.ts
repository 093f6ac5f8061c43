import type { ShiftsOfYear } from '../findings/shift-excess.js';
import type { SpentPart } from '../grant/actuals.js';
import type { Carry, Shift } from '../grant/plan.js';
import { Amount } from '../money/amount.js';
import type { Level } from './columns.js';
import type { CalculatedKey } from './operations.js';
import { amountAt, type YearTable } from './year-table.js';

/** A year as the rules judge it: its table, and what was said of a municipality where something is found. */
export interface JudgedYear {
  readonly table: YearTable;
  /** Whether the inputs of a receiver could be used; what is found of half the money would be wrong. */
  readonly judges: (receiver: number) => boolean;
  readonly shiftsOf: (municipality: string) => readonly Shift[];
  readonly carriesOf: (municipality: string) => readonly Carry[];
  readonly arrivedOf: (municipality: string) => readonly Carry[];
  readonly spentOf: (municipality: string) => readonly SpentPart[];
  /** Whether several decisions grant an intervention together. */
  readonly hasSeveralDecisions: (municipality: string) => boolean;
}

/** Whose amount something is found of; without an intervention it is the total's. */
export interface Cell {
  readonly at: number;
  readonly level: Level;
  readonly receiver: number;
  readonly municipality: string;
  readonly intervention: number | undefined;
}

/** A year to be judged, but for the municipalities whose inputs could not be used. */
export function judgedYear(table: YearTable, judges: (municipality: string) => boolean): JudgedYear {
  const { receivers } = table.ground;
  const judged = receivers.map(judges);
  return {
    table,
    judges: (receiver) => judged[receiver] === true,
    shiftsOf: byMunicipality(() => table.entries.shifts),
    carriesOf: byMunicipality(() => table.carries),
    arrivedOf: byMunicipality(() => table.arrived),
    spentOf: byMunicipality(() => table.entries.spent),
    hasSeveralDecisions: severalDecisions(table),
  };
}

/** Worked out when it is first asked for. */
function severalDecisions({ entries, ground, here }: YearTable): (municipality: string) => boolean {
  let several: Set<string> | undefined;
  return (municipality) => {
    if (!several) {
      several = new Set();
      const seen = new Uint8Array(here.length);
      for (const row of entries.granted) {
        const at = ground.rowOf(row.municipality, row.intervention);
        if (seen[at] === 1) several.add(row.municipality);
        seen[at] = 1;
      }
    }
    return several.has(municipality);
  };
}

/** Put apart when it is first asked for: most years have nothing to find. */
function byMunicipality<Part extends { readonly municipality: string }>(
  partsOf: () => readonly Part[],
): (municipality: string) => readonly Part[] {
  let groups: ReadonlyMap<string, readonly Part[]> | undefined;
  return (municipality) => {
    groups ??= grouped(partsOf());
    return groups.get(municipality) ?? [];
  };
}

function grouped<Part extends { readonly municipality: string }>(
  parts: readonly Part[],
): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.municipality);
    if (group) group.push(part);
    else groups.set(part.municipality, [part]);
  }
  return groups;
}

/** The rows or totals that are there, are judged and for which something holds, in their order. */
export function cellsWhere(
  { table, judges }: JudgedYear,
  level: 'rows' | 'totals',
  holds: (at: number) => boolean,
): readonly Cell[] {
  const { receivers, slots } = table.ground;
  const there = level === 'rows' ? table.here : table.present;
  const width = level === 'rows' ? slots.length : 1;
  const cells: Cell[] = [];
  for (let at = 0; at < there.length; at++) {
    if (there[at] === 0 || !holds(at)) continue;
    const receiver = Math.floor(at / width);
    if (!judges(receiver)) continue;
    const intervention = level === 'rows' ? slots[at % width]?.intervention : undefined;
    const municipality = receivers[receiver] ?? '';
    cells.push({ at, level, receiver, municipality, intervention });
  }
  return cells;
}

/** Whose it is, as a finding says it. */
export function whose(
  { municipality, intervention }: Cell,
  { year }: YearTable,
): { readonly municipality: string; readonly year: number; readonly intervention?: number } {
  return { municipality, year, ...(intervention === undefined ? {} : { intervention }) };
}

/** An amount of a cell; nothing where it is none. @unit euro */
export function amountOf({ at, level }: Cell, key: CalculatedKey, table: YearTable): Amount {
  return amountAt(table, level, key, at) ?? Amount.zero;
}

/** Whether a part leaves the row of a cell; everything leaves the total. */
export function leaves({ intervention }: Cell): (part: { readonly from: number }) => boolean {
  return ({ from }) => intervention === undefined || from === intervention;
}

/** The municipalities that shift anything and are judged, in their order. */
export function shiftingReceivers({ table, judges }: JudgedYear): readonly string[] {
  const shifting = new Set(table.entries.shifts.map(({ municipality }) => municipality));
  return table.ground.receivers.filter((municipality, at) => judges(at) && shifting.has(municipality));
}

/** The municipalities that plan or spent anything and are judged, in their order, each with its place. */
export function planningReceivers({ table, judges }: JudgedYear): readonly (readonly [string, number])[] {
  const planning = new Set<string>();
  for (const parts of [table.entries.shifts, table.carries, table.entries.spent]) {
    for (const { municipality } of parts) planning.add(municipality);
  }
  return table.ground.receivers
    .map((municipality, at) => [municipality, at] as const)
    .filter(([municipality, at]) => judges(at) && planning.has(municipality));
}

/** The theme of an intervention; null for what is not divided. */
export function themeOf({ ground: { slots } }: YearTable): (intervention: number) => string | null {
  const themes = new Map(slots.map(({ intervention, theme }) => [intervention, theme]));
  return (intervention) => themes.get(intervention) ?? null;
}

/** What is there of a cell, what of it is carried out, and what is left. @unit euro */
export function budgetOf(
  cell: Cell,
  table: YearTable,
): Readonly<Record<'available' | 'carriedOut' | 'budget', Amount>> {
  const amount = (key: CalculatedKey) => amountOf(cell, key, table);
  return { available: amount('available'), carriedOut: amount('carriedOut'), budget: amount('budget') };
}

/** The shifts of a municipality that an excess may be made of. */
export function shiftsFrom(year: JudgedYear, municipality: string): ShiftsOfYear {
  const { table } = year;
  return { municipality, year: table.year, shifts: year.shiftsOf(municipality), themeOf: themeOf(table) };
}
