import { eachChosenRow, type ShownOutcome } from '../../budget/shown.js';
import type { ColumnTotal } from '../../calculation/views.js';
import { AMOUNT_KEYS } from '../../grant/amounts.js';
import type { Namer, Words } from '../../messages/words.js';
import { centsText } from '../../money/amount.js';
import type { SettleParts } from '../../report/budget/settle-report.js';
import { settlementDocument } from '../../report/budget/settlement-document.js';
import type { Directory } from '../../report/directory.js';
import { type Receipt, type RunFacts, receiptOf } from '../../report/receipt.js';
import { type AmountFormat, amountsWriter } from '../text/amount-template.js';
import { type Judged, judgementDocument } from './findings-json.js';
import { elementText, jsonText, type WrittenList, writtenList } from './json.js';

/** What a JSON result is written from. */
export interface BudgetResult extends Judged {
  readonly outcome: ShownOutcome;
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

function documentOf({
  outcome: { rules },
  facts,
}: BudgetResult): Receipt & { readonly schema: 'spuk.budget/1' } {
  return { schema: 'spuk.budget/1', ...receiptOf(rules, facts) };
}

/** Rows and totals, written one by one: of a country they are nearly all of the document. */
function listsOf({ outcome, directory }: BudgetResult): Readonly<Record<'rows' | 'totals', WrittenList>> {
  const names = new Map<string, string>();
  const nameOf = (code: string): string => {
    const cached = names.get(code) ?? elementText({ code, name: directory.municipality(code).name });
    names.set(code, cached);
    return cached;
  };
  const amounts = amountsWriter(AMOUNTS);
  const whose = ({ municipality, year }: ColumnTotal) =>
    `"municipality":${nameOf(municipality)},"year":${year}`;
  function* rows(): Generator<string> {
    for (const row of eachChosenRow(outcome)) {
      const { theme, intervention } = row;
      const rowText = `"theme":${elementText(theme)},"intervention":${intervention}`;
      yield `{${whose(row)},${rowText}${amounts(row)},"provenance":"${row.provenance}"}`;
    }
  }
  function* totals(): Generator<string> {
    for (const total of outcome.eachTotal()) {
      yield `{${whose(total)}${amounts(total)},"provenance":"${total.provenance}"}`;
    }
  }
  return { rows: writtenList(rows()), totals: writtenList(totals()) };
}

/** Amounts as exact text, in which there is nothing that JSON would write otherwise. */
const AMOUNTS: AmountFormat = {
  head: (place) => `,"${AMOUNT_KEYS[place]}":`,
  text: (cents) => (Number.isNaN(cents) ? 'null' : `"${centsText(cents)}"`),
};

function judgement(
  { directory, ...judged }: BudgetResult,
  words: Words,
  namer: Namer,
): Readonly<Record<string, unknown>> {
  return {
    ...judgementDocument(judged, words, namer),
    notModelled: directory.notModelled.map((item) => words.named(item)),
  };
}
