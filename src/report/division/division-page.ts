import type { RegionYear } from '../../division/outcome.js';
import type { ShownDivision } from '../../division/shown.js';
import type { DividedGrant } from '../../grant/grant.js';
import { Amount } from '../../money/amount.js';
import type { Directory } from '../directory.js';
import type { Note } from '../note.js';
import type { Table } from '../table.js';
import { divisionReport } from './division-report.js';

/** What a page of a division answers first, over the years and regions shown. */
export interface DivisionAnswers {
  readonly years: readonly number[];
  /** @unit euro */
  readonly amount: Amount;
  /** What stays with the mandate holders: coordination and projects of the region. @unit euro */
  readonly held: Amount;
  /** What the municipalities get; of a country that is not divided further: of the regions. @unit euro */
  readonly divided: Amount;
  readonly regional: boolean;
  /** What goes back, and what is not settled yet; undefined where there are no actuals. @unit euro */
  readonly repaid: { readonly toRepay: Amount; readonly open: Amount } | undefined;
}

/** What one receiver gets, for a bar. */
export interface DivisionBar {
  readonly name: string;
  /** @unit euro */
  readonly local: Amount;
  /** Projects that are assigned to it. @unit euro */
  readonly projects: Amount;
}

/** A division in one year: a region over its municipalities, or the country over its regions. */
export interface DivisionBars {
  /** null: the country. */
  readonly region: string | null;
  readonly year: number;
  readonly bars: readonly DivisionBar[];
}

/** All that a page of a division shows, without words or colours. */
export interface DivisionPage {
  readonly grant: DividedGrant;
  readonly regions: readonly string[];
  readonly answers: DivisionAnswers;
  readonly divisions: readonly DivisionBars[];
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
}

/** What a page shows of a division. */
export function divisionPage(shown: ShownDivision, directory: Directory): DivisionPage {
  const parts = shown.years.flatMap(({ regions }) => regions);
  return {
    grant: shown.grant,
    regions: [...new Set(parts.map(({ region }) => region.name))],
    answers: answersOf(shown, parts),
    divisions: shown.regional
      ? parts.map((part) => membersOf(part, shown, directory))
      : shown.years.map(({ year, regions }) => ({ region: null, year, bars: regions.map(regionBar) })),
    ...divisionReport(shown, false, directory),
  };
}

function answersOf(
  { years, regional, settlements }: ShownDivision,
  parts: readonly RegionYear[],
): DivisionAnswers {
  const amount = Amount.sum(parts.map((part) => part.amount));
  const held = Amount.sum(parts.map(heldOf));
  const settled = [...(settlements?.values() ?? [])];
  return {
    years: years.map(({ year }) => year),
    amount,
    held,
    divided: amount.minus(held),
    regional,
    repaid:
      settled.length === 0
        ? undefined
        : {
            toRepay: Amount.sum(settled.map(({ toRepay }) => toRepay)),
            open: Amount.sum(settled.map(({ open }) => open)),
          },
  };
}

/** Coordination, and the projects that no municipality got. */
function heldOf({ coordination, projects, members }: RegionYear): Amount {
  return coordination.plus(projects).minus(Amount.sum(members.map((member) => member.projects)));
}

function membersOf(
  { region, year, members }: RegionYear,
  shown: ShownDivision,
  directory: Directory,
): DivisionBars {
  const bars = members
    .filter(({ municipality }) => shown.municipalities?.has(municipality) ?? true)
    .map(({ municipality, amount, projects }) => ({
      name: directory.municipality(municipality).name,
      local: amount ?? Amount.zero,
      projects,
    }));
  return { region: region.name, year, bars };
}

function regionBar({ region, amount }: RegionYear): DivisionBar {
  return { name: region.name, local: amount, projects: Amount.zero };
}
