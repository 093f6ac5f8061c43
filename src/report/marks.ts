// Which amounts break a limit, and which rows findings point at: the same in every form that shows them.

import { type Finding, type FindingCode, severityOf } from '../findings/finding.js';
import { inGroups } from '../findings/order.js';
import type { AmountKey } from '../grant/amounts.js';
import type { Cell } from './cell.js';
import type { Directory } from './directory.js';
import type { Note } from './note.js';
import type { Table } from './table.js';

/** The amounts that a finding is about, the first that a table shows being the one that is marked. */
const BROKEN: Partial<Record<FindingCode, readonly AmountKey[]>> = {
  SHIFT_THEME: ['shiftedOut'],
  NEGATIVE_BUDGET: ['budget', 'carriedOut', 'available'],
  CARRY_LIMIT: ['carriedOut'],
  CARRY_EXCEEDS_UNSPENT: ['carriedOut'],
};

/** An amount that breaks a limit: of an intervention, of a theme, or of a municipality-year as a whole. */
export interface Broken {
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number | undefined;
  readonly theme: string | undefined;
  readonly keys: readonly AmountKey[];
}

/** Every amount that breaks a limit by what was found. */
export function brokenAmounts(findings: readonly Finding[]): readonly Broken[] {
  return findings.flatMap((finding) => {
    const { code, municipality, year, intervention, theme } = finding;
    const keys = keysOf(finding);
    if (keys === undefined || severityOf(code) !== 'error') return [];
    if (municipality === undefined || year === undefined) return [];
    return [
      { municipality, year, intervention, theme: intervention === undefined ? theme : undefined, keys },
    ];
  });
}

function keysOf(finding: Finding): readonly AmountKey[] | undefined {
  if (finding.code === 'SHIFT_LIMIT') {
    return finding.side === 'receiving' ? ['shiftedIn'] : ['shiftedOut'];
  }
  return BROKEN[finding.code];
}

/** The theme in which a limit is broken, empty for what is not divided; undefined for a municipality-year as a whole. */
export function themeOf(
  { intervention, theme }: Pick<Broken, 'intervention' | 'theme'>,
  { interventions }: Directory,
): string | undefined {
  if (intervention === undefined) return theme;
  return interventions.find(({ number }) => number === intervention)?.theme ?? '';
}

/** Of the amounts a table shows, those that are marked. */
export function markedKeys(broken: readonly Broken[], keys: readonly AmountKey[]): ReadonlySet<AmountKey> {
  return new Set(
    broken.flatMap((of) => {
      const first = of.keys.find((key) => keys.includes(key));
      return first === undefined ? [] : [first];
    }),
  );
}

/** Whose codes stand with a row of a csv. */
export type RowCodes = (row: {
  readonly municipality?: string | undefined;
  readonly region?: string | undefined;
  /** undefined: all of them, as in a final settlement. */
  readonly year?: number;
  readonly theme?: string | null | undefined;
  readonly intervention?: number | undefined;
}) => string;

/**
 * The codes of the findings that point at a row, the most serious first. What is found of a whole stands with all of
 * its rows, what is found of a part with every sum that it is in; a fault of an input that does not tell whose it is
 * stands everywhere.
 */
export function rowCodes(findings: readonly Finding[], { interventions }: Directory): RowCodes {
  const themes = new Map(interventions.map(({ number, theme }) => [number, theme]));
  const pointing = findings.filter(
    ({ code, municipality, region, year }) =>
      severityOf(code) === 'error' || ((municipality ?? region) !== undefined && year !== undefined),
  );
  const byPlace = new Map<string, Finding[]>();
  for (const finding of pointing) {
    const place = findingPlace(finding.municipality, finding.year);
    const group = byPlace.get(place);
    if (group) group.push(finding);
    else byPlace.set(place, [finding]);
  }
  const years = [...new Set(pointing.map(({ year }) => year))];
  const near = (municipality: string | undefined, year: number | undefined): readonly Finding[] =>
    municipality === undefined
      ? pointing.filter((finding) => agree(finding.year, year))
      : (year === undefined ? years : [year, undefined])
          .flatMap((one) => [findingPlace(municipality, one), findingPlace(undefined, one)])
          .flatMap((place) => byPlace.get(place) ?? []);
  // Rows that follow each other mostly are of the same municipality and year.
  let last:
    | {
        readonly municipality?: string | undefined;
        readonly year?: number | undefined;
        readonly found: readonly Finding[];
      }
    | undefined;
  const nearOf = (municipality: string | undefined, year: number | undefined): readonly Finding[] => {
    if (!last || last.municipality !== municipality || last.year !== year)
      last = { municipality, year, found: near(municipality, year) };
    return last.found;
  };
  return ({ municipality, region, year, theme, intervention }) => {
    const around = nearOf(municipality, year);
    if (around.length === 0) return '';
    const here = around.filter((finding) => {
      const ofTheme =
        finding.intervention === undefined ? finding.theme : (themes.get(finding.intervention) ?? '');
      const ofRow = theme === null ? '' : theme;
      return (
        agree(finding.region, region) && agree(finding.intervention, intervention) && agree(ofTheme, ofRow)
      );
    });
    const [first, ...others] = here;
    if (others.length === 0) return first?.code ?? '';
    return inGroups(here)
      .map(({ code }) => code)
      .reverse()
      .join(' ');
  };
}

function findingPlace(municipality: string | undefined, year: number | undefined): string {
  return `${municipality ?? ''} ${year ?? ''}`;
}

/** Whether what a finding names is what a row is of; what either leaves open agrees with anything. */
function agree<Value>(found: Value | undefined, row: Value | undefined): boolean {
  return found === undefined || row === undefined || found === row;
}

/** What the mark means, where a table has one. */
export function markNotes(tables: readonly Table[]): readonly Note[] {
  const marked = tables.some(({ rows }) => rows.some(({ cells }) => cells.some(isBroken)));
  return marked ? [{ key: 'broken' }] : [];
}

function isBroken(cell: Cell): boolean {
  return cell.kind === 'amount' && cell.broken === true;
}
