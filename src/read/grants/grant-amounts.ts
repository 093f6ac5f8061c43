// The amounts of a package in the form that official-allocation.ts reads: cents, a line per municipality.

import { existsIn, UNDIVIDED } from '../../grant/intervention.js';
import { Amount } from '../../money/amount.js';
import { apportion } from '../../money/apportion.js';
import type { GrantDocument } from './grant-schema.js';
import {
  centsOfText,
  type PlainTable,
  plainTable,
  type TableLine,
  type TableProblem,
} from './grant-table.js';

/** What amounts are held to. */
export interface AmountsGround {
  readonly document: GrantDocument;
  /** CBS codes of those who can be granted anything. */
  readonly codes: ReadonlySet<string>;
}

export type AmountsReading =
  | { readonly text: string }
  | { readonly problems: readonly TableProblem[]; readonly text?: undefined };

type Cents = ReadonlyMap<string, number>;

/** The amounts of a table, or what is wrong in it. */
export function amountsText(text: string, ground: AmountsGround): AmountsReading {
  const { amounts } = ground.document;
  if (!amounts) return { text: '' };
  return amounts.kind === 'key'
    ? divided(text, amounts.years, ground)
    : published(text, amounts.total?.column, ground);
}

const CODE = 'code';
const YEAR = 'year';
const WEIGHT = 'weight';

/** Amounts per municipality, year and intervention; what they leave of a total is not divided. */
function published(text: string, total: string | undefined, ground: AmountsGround): AmountsReading {
  const { document } = ground;
  const left = document.amounts?.kind === 'official' ? (document.amounts.leaveOut ?? []) : [];
  const table = plainTable(text, [CODE, YEAR, ...(total === undefined ? [] : [total])]);
  if ('problems' in table) return table;
  const numbers = table.columns.filter((column) => ![CODE, YEAR, total ?? YEAR, ...left].includes(column));
  const known = [UNDIVIDED, ...document.interventions.map(({ number }) => number)].map(String);
  const unknown = numbers.filter((column) => !known.includes(column));
  if (unknown.length > 0) {
    return {
      problems: unknown.map((column) => ({ path: '1', problem: { key: 'unknown-column', column } })),
    };
  }
  const problems: TableProblem[] = [];
  const byCode = new Map<string, Map<string, number>>();
  for (const line of table.lines) {
    const [code, year] = [line.cell(CODE), line.cell(YEAR)];
    const found = whoAndWhen(line, ground);
    const cents = byCode.get(code) ?? new Map<string, number>();
    if (cents.has(yearMark(year))) found.push({ path: String(line.line), problem: { key: 'twice' } });
    const { amounts, wrong } = amountsOf(line, { table, numbers, total });
    for (const [number, amount] of amounts) cents.set(`${year}:${number}`, amount);
    byCode.set(code, cents.set(yearMark(year), 0));
    problems.push(...found, ...wrong, ...outsideYears(line, [...amounts.keys()], document));
  }
  return problems.length > 0 ? { problems } : { text: written(byCode, known, document) };
}

/** That a year was seen. */
function yearMark(year: string): string {
  return `${year}:`;
}

interface Columns {
  readonly table: PlainTable;
  readonly numbers: readonly string[];
  readonly total: string | undefined;
}

function amountsOf(line: TableLine, { table, numbers, total }: Columns) {
  const amounts = new Map<string, number>();
  const wrong: TableProblem[] = [];
  const read = (column: string): number | undefined => {
    const text = line.cell(column);
    if (text === '') return undefined;
    const cents = centsOfText(text, table);
    if (cents === undefined) {
      wrong.push({ path: `${line.line}:${column}`, problem: { key: 'not-an-amount-in-table', text } });
    }
    return cents;
  };
  let sum = 0;
  for (const number of numbers) {
    const cents = read(number);
    if (cents === undefined) continue;
    amounts.set(number, cents);
    sum += cents;
  }
  const whole = total === undefined ? undefined : read(total);
  if (whole === undefined) return { amounts, wrong };
  if (whole < sum) wrong.push({ path: `${line.line}:${total}`, problem: { key: 'above-total' } });
  amounts.set(String(UNDIVIDED), whole - sum + (amounts.get(String(UNDIVIDED)) ?? 0));
  return { amounts, wrong };
}

function whoAndWhen(line: TableLine, { document, codes }: AmountsGround): TableProblem[] {
  const { from, to } = document.years;
  const [code, year] = [line.cell(CODE), line.cell(YEAR)];
  return [
    ...unknownCode(code, line, codes),
    ...(/^\d{4}$/.test(year) && Number(year) >= from && Number(year) <= to
      ? []
      : [{ path: `${line.line}:${YEAR}`, problem: { key: 'years-outside', from, to } } as const]),
  ];
}

/** Amounts of interventions that are not there in the year of their line; an empty cell is none. */
function outsideYears(
  line: TableLine,
  numbers: readonly string[],
  { years, interventions }: GrantDocument,
): readonly TableProblem[] {
  const year = Number(line.cell(YEAR));
  return interventions.flatMap((intervention) => {
    const column = String(intervention.number);
    if (!numbers.includes(column) || existsIn(intervention, year)) return [];
    const { from = years.from, to = years.to } = intervention;
    return [{ path: `${line.line}:${column}`, problem: { key: 'years-outside' as const, from, to } }];
  });
}

function unknownCode(code: string, { line }: TableLine, codes: ReadonlySet<string>): readonly TableProblem[] {
  if (codes.has(code)) return [];
  return [{ path: `${line}:${CODE}`, problem: { key: 'unknown-code', text: code } }];
}

/** Columns that nobody has an amount in are left out. */
function written(byCode: ReadonlyMap<string, Cents>, numbers: readonly string[], { years }: GrantDocument) {
  const columns: string[] = [];
  for (let year = years.from; year <= years.to; year += 1) {
    for (const number of numbers) {
      const column = `${year}:${number}`;
      if ([...byCode.values()].some((cents) => cents.has(column))) columns.push(column);
    }
  }
  const lines = [...byCode].map(
    ([code, cents]) => `${code} ${columns.map((column) => cents.get(column) ?? '-').join(' ')}`,
  );
  return [columns.join(' '), ...lines, ''].join('\n');
}

/** The amount of the country by a key, to the euro by largest remainder. @unit euro */
function divided(
  text: string,
  years: readonly { readonly year: number; readonly amount: string }[],
  ground: AmountsGround,
): AmountsReading {
  const table = plainTable(text, [CODE, WEIGHT]);
  if ('problems' in table) return table;
  const problems: TableProblem[] = [];
  const seen = new Set<string>();
  const weights = table.lines.map((line) => {
    const [key, written] = [line.cell(CODE), line.cell(WEIGHT)];
    problems.push(...unknownCode(key, line, ground.codes));
    if (seen.has(key)) problems.push({ path: String(line.line), problem: { key: 'twice' } });
    seen.add(key);
    const cents = centsOfText(written, table);
    if (cents === undefined) {
      problems.push({
        path: `${line.line}:${WEIGHT}`,
        problem: { key: 'not-an-amount-in-table', text: written },
      });
    }
    return { key, weight: BigInt(cents ?? 0) };
  });
  if (problems.length === 0 && weights.every(({ weight }) => weight === 0n)) {
    problems.push({ path: '1', problem: { key: 'weights-are-zero' } });
  }
  if (problems.length > 0) return { problems };
  const byCode = new Map<string, Map<string, number>>();
  for (const { year, amount } of years) {
    for (const portion of apportion(Amount.of(`${amount}.00`), weights, 'euro')) {
      const cents = byCode.get(portion.key) ?? new Map<string, number>();
      byCode.set(portion.key, cents.set(`${year}:${UNDIVIDED}`, portion.amount.toCents()));
    }
  }
  return { text: written(byCode, [String(UNDIVIDED)], ground.document) };
}
