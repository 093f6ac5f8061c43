import { eachChosenRow, type ShownOutcome } from '../budget/shown.js';
import type { Column } from '../calculation/kernels.js';
import type { ColumnTotal } from '../calculation/views.js';
import type { Finding } from '../findings/finding.js';
import { countsOf } from '../findings/order.js';
import { AMOUNT_KEYS } from '../grant/amounts.js';
import type { Namer, Words } from '../messages/words.js';
import { centsText } from '../money/amount.js';
import { type BudgetDocument, budgetDocument, type RunFacts } from '../report/budget-document.js';
import type { Directory } from '../report/directory.js';
import type { SettleParts } from '../report/settle-report.js';
import { settlementDocument } from '../report/settlement-document.js';
import { findingsDocument } from './findings-json.js';
import { elementText, jsonText, type WrittenList, writtenList } from './json.js';

/** What a JSON result is written from. */
export interface BudgetResult {
  readonly outcome: ShownOutcome;
  readonly findings: readonly Finding[];
  /** Whether something of the inputs could not be read. */
  readonly incomplete: boolean;
  readonly facts: RunFacts;
  readonly directory: Directory;
}

/** The JSON document of a budget, schema `spuk.budget/1`. */
export function budgetJson(result: BudgetResult, words: Words, namer: Namer): string {
  return jsonText({ ...documentOf(result), ...listsOf(result), ...judgement(result, words, namer) });
}

/** The same of a settlement: with what is repaid, and the lines and other readings that were asked for. */
export function settleJson(result: BudgetResult, parts: SettleParts, words: Words, namer: Namer): string {
  const { outcome, directory } = result;
  return jsonText({
    ...documentOf(result),
    ...listsOf(result),
    ...settlementDocument(outcome.settlements, parts, directory),
    ...judgement(result, words, namer),
  });
}

/** The same without rows and totals: what was found, and by what it was judged. */
export function checkJson(result: BudgetResult, words: Words, namer: Namer): string {
  return jsonText({ ...documentOf(result), ...judgement(result, words, namer) });
}

function documentOf({ outcome, facts }: BudgetResult): BudgetDocument {
  return budgetDocument(outcome, facts);
}

/** Rows and totals, written one by one: of a country they are nearly all of the document. */
function listsOf({ outcome, directory }: BudgetResult): Readonly<Record<'rows' | 'totals', WrittenList>> {
  const names = new Map<string, string>();
  const nameOf = (code: string): string => {
    const known = names.get(code) ?? elementText({ code, name: directory.municipality(code).name });
    names.set(code, known);
    return known;
  };
  const templates = new WeakMap<readonly Column[], AmountTemplate>();
  const amounts = (part: ColumnTotal): string => {
    const template = templates.get(part.columns) ?? amountTemplate(part.columns);
    templates.set(part.columns, template);
    return amountTexts(part, template);
  };
  const whose = ({ municipality, year }: ColumnTotal) =>
    `"municipality":${nameOf(municipality)},"year":${year}`;
  function* rows(): Generator<string> {
    for (const row of eachChosenRow(outcome)) {
      const { theme, intervention } = row;
      const of = `"theme":${elementText(theme)},"intervention":${intervention}`;
      yield `{${whose(row)},${of}${amounts(row)}}`;
    }
  }
  function* totals(): Generator<string> {
    for (const total of outcome.eachTotal()) yield `{${whose(total)}${amounts(total)}}`;
  }
  return { rows: writtenList(rows()), totals: writtenList(totals()) };
}

/** What stands in front of each amount that differs from row to row, what stands behind the last, and those amounts. */
interface AmountTemplate {
  readonly heads: readonly string[];
  readonly differing: readonly Column[];
  readonly tail: string;
}

/** How the amounts of a year are written; what is the same in all its rows is text of the template. */
function amountTemplate(columns: readonly Column[]): AmountTemplate {
  const heads: string[] = [];
  const differing: Column[] = [];
  let text = '';
  columns.forEach((column, at) => {
    text += `,"${AMOUNT_KEYS[at]}":`;
    const [first = Number.NaN] = column;
    if (column.every((cents) => Object.is(cents, first))) text += quoted(first);
    else {
      heads.push(text);
      differing.push(column);
      text = '';
    }
  });
  return { heads, differing, tail: `${text},"provenance":` };
}

/** Amounts as exact text, in which there is nothing that JSON would write otherwise. */
function amountTexts({ at, provenance }: ColumnTotal, { heads, differing, tail }: AmountTemplate): string {
  let texts = '';
  let [last, text] = [Number.NaN, 'null'];
  for (let column = 0; column < heads.length; column++) {
    const cents = differing[column]?.[at] ?? Number.NaN;
    // What is available mostly is what was granted, and what is budgeted what is available.
    if (!Object.is(cents, last)) [last, text] = [cents, quoted(cents)];
    texts += `${heads[column]}${text}`;
  }
  return `${texts}${tail}"${provenance}"`;
}

function quoted(cents: number): string {
  return Number.isNaN(cents) ? 'null' : `"${centsText(cents)}"`;
}

function judgement(
  { findings, incomplete, directory }: BudgetResult,
  words: Words,
  namer: Namer,
): Readonly<Record<string, unknown>> {
  const { error, warning, note } = countsOf(findings);
  return {
    findings: findingsDocument(findings, words, namer),
    // Left out where all was read: an added key says something.
    ...(incomplete ? { incomplete } : {}),
    summary: { errors: error, warnings: warning, notes: note },
    notModelled: directory.notModelled.map((item) => words.named(item)),
  };
}
