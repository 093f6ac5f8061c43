// The amounts of a package whose receivers are regions, as text that costs little to read again: published per region
// and year, or the amount of the country divided by a key; and what every municipality weighs in its region.

import type { Weight } from '../../grant/division.js';
import type { RegionAmounts } from '../../grant/region-amounts.js';
import { Amount } from '../../money/amount.js';
import { apportion } from '../../money/apportion.js';
import type { GrantDocument } from '../grants/grant-schema.js';
import {
  centsOfText,
  type PlainTable,
  plainTable,
  type TableLine,
  type TableProblem,
} from '../grants/grant-table.js';

/** The amounts as they are kept, as exact text. */
interface AmountsDocument {
  /** @unit euro; [region, year, amount] */
  readonly regions: readonly (readonly [string, number, string])[];
  /** [CBS code, weight] */
  readonly key: readonly (readonly [string, string])[];
  /** Left out where amounts were published. */
  readonly byKey?: {
    readonly country: readonly (readonly [number, string])[];
    readonly weights: readonly (readonly [string, string])[];
  };
}

/** Reads the kept amounts of regions. */
export function readRegionAmounts(text: string): RegionAmounts {
  const { regions, key, byKey } = JSON.parse(text) as AmountsDocument;
  const amounts = new Map<string, Map<number, Amount>>();
  for (const [region, year, amount] of regions) {
    const ofRegion = amounts.get(region) ?? new Map<number, Amount>();
    amounts.set(region, ofRegion.set(year, Amount.of(amount)));
  }
  return {
    regions: amounts,
    key: weightsOf(key),
    byKey: byKey
      ? {
          country: new Map(byKey.country.map(([year, amount]) => [year, Amount.of(amount)])),
          weights: weightsOf(byKey.weights),
        }
      : null,
  };
}

function weightsOf(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, Weight> {
  return new Map(rows.map(([name, weight]) => [name, BigInt(Amount.of(weight).toCents())]));
}

/** What the tables of amounts are held to. */
export interface RegionsGround {
  readonly document: GrantDocument;
  /** CBS codes of the municipalities there are. */
  readonly codes: ReadonlySet<string>;
  /** The names of the regions there are. */
  readonly regions: ReadonlySet<string>;
}

/** A table of a package that is not as it should be. */
export interface TableProblems {
  readonly file: string;
  readonly problems: readonly TableProblem[];
}

const REGION = 'region';
const YEAR = 'year';
const AMOUNT = 'amount';
const CODE = 'code';
const WEIGHT = 'weight';

/** The amounts of a package in the form in which they are kept, or what is wrong in the first table that is. */
export function regionAmountsText(
  textOf: (file: string) => string,
  ground: RegionsGround,
): { readonly text: string } | TableProblems {
  const { amounts, division } = ground.document;
  const own: AmountsReading = amounts ? ofRegions(textOf(amounts.file), ground) : { regions: [] };
  if (own.problems) return { file: amounts?.file ?? '', problems: own.problems };
  const key = division
    ? weightsIn(textOf(division.key.file), CODE, (text) =>
        ground.codes.has(text) ? undefined : { key: 'unknown-code', text },
      )
    : { weights: [] };
  if ('problems' in key) return { file: division?.key.file ?? '', problems: key.problems };
  const document: AmountsDocument = {
    regions: own.regions,
    key: key.weights,
    ...(own.byKey ? { byKey: own.byKey } : {}),
  };
  return { text: JSON.stringify(document) };
}

type AmountsReading =
  | (Pick<AmountsDocument, 'regions' | 'byKey'> & { readonly problems?: undefined })
  | { readonly problems: readonly TableProblem[] };

function ofRegions(text: string, ground: RegionsGround): AmountsReading {
  const { amounts } = ground.document;
  if (amounts?.kind !== 'key') return published(text, ground);
  const read = weightsIn(text, REGION, (name) => unknownRegion(name, ground));
  if ('problems' in read) return read;
  const weights = read.weights.map(([key, weight]) => ({ key, weight: BigInt(Amount.of(weight).toCents()) }));
  const country = amounts.years.map(({ year, amount }) => [year, amount] as const);
  const regions = country.flatMap(([year, amount]) =>
    apportion(Amount.of(amount), weights, 'euro').map(
      (portion) => [portion.key, year, portion.amount.toString()] as const,
    ),
  );
  return { regions, byKey: { country, weights: read.weights } };
}

/** Amounts per region and year; each of both once. */
function published(text: string, ground: RegionsGround): AmountsReading {
  const table = plainTable(text, [REGION, YEAR, AMOUNT]);
  if ('problems' in table) return table;
  const { from, to } = ground.document.years;
  const problems: TableProblem[] = [];
  const seen = new Set<string>();
  const regions = table.lines.map((line) => {
    const [region, year, amount] = [line.cell(REGION), line.cell(YEAR), line.cell(AMOUNT)];
    const at = (column: string) => `${line.line}:${column}`;
    const unknown = unknownRegion(region, ground);
    if (unknown) problems.push({ path: at(REGION), problem: unknown });
    if (!/^\d{4}$/.test(year) || Number(year) < from || Number(year) > to)
      problems.push({ path: at(YEAR), problem: { key: 'years-outside', from, to } });
    if (seen.has(`${year} ${region}`)) problems.push({ path: String(line.line), problem: { key: 'twice' } });
    seen.add(`${year} ${region}`);
    problems.push(...noAmount(line, AMOUNT, table));
    return [region, Number(year), amountText(amount, table)] as const;
  });
  return problems.length > 0 ? { problems } : { regions };
}

/** The weights of a table by name or code; who stands there twice, or is not known, is a problem. */
function weightsIn(
  text: string,
  column: string,
  unknown: (name: string) => TableProblem['problem'] | undefined,
):
  | { readonly weights: readonly (readonly [string, string])[] }
  | { readonly problems: readonly TableProblem[] } {
  const table = plainTable(text, [column, WEIGHT]);
  if ('problems' in table) return table;
  const problems: TableProblem[] = [];
  const seen = new Set<string>();
  const weights = table.lines.map((line) => {
    const name = line.cell(column);
    const problem = unknown(name);
    if (problem) problems.push({ path: `${line.line}:${column}`, problem });
    if (seen.has(name)) problems.push({ path: String(line.line), problem: { key: 'twice' } });
    seen.add(name);
    problems.push(...noAmount(line, WEIGHT, table));
    return [name, amountText(line.cell(WEIGHT), table)] as const;
  });
  if (problems.length === 0 && weights.every(([, weight]) => Amount.of(weight).isZero())) {
    problems.push({ path: '1', problem: { key: 'weights-are-zero' } });
  }
  return problems.length > 0 ? { problems } : { weights };
}

function unknownRegion(text: string, { regions }: RegionsGround): TableProblem['problem'] | undefined {
  return regions.has(text) ? undefined : { key: 'unknown-region-in-table', text };
}

function noAmount(line: TableLine, column: string, table: PlainTable): readonly TableProblem[] {
  const text = line.cell(column);
  if (centsOfText(text, table) !== undefined) return [];
  return [{ path: `${line.line}:${column}`, problem: { key: 'not-an-amount-in-table', text } }];
}

/** An amount with a point, as it was written otherwise. */
function amountText(text: string, { decimal }: PlainTable): string {
  const written = decimal === ',' ? text.replace(',', '.') : text;
  return /\.\d$/.test(written) ? `${written}0` : written;
}
