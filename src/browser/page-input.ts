import type { BudgetInput } from '../budget/allocate.js';
import type { AllocationRow } from '../grant/allocation.js';
import { USUAL_PARTS } from '../grant/part-names.js';
import { ALL_WORDS } from '../messages/all-words.js';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../messages/language.js';
import { namerOf } from '../messages/namer.js';
import { Amount } from '../money/amount.js';
import { type RulesDocument, rulesFrom } from '../read/grants/rules-document.js';
import type { Directory } from '../report/directory.js';
import type { PageContext } from '../write/html/page-context.js';
import type { WhatIfData } from '../write/html/what-if-data.js';

/** What a page computes with: all but the plan. */
export interface PageInput {
  readonly data: WhatIfData;
  readonly budget: Omit<BudgetInput, 'plan'>;
  readonly directory: Directory;
  readonly context: PageContext;
}

/** What the data of a page, written by the program itself, says. */
export function pageInput(text: string, language: string): PageInput {
  const data: WhatIfData = JSON.parse(text);
  const { municipality, interventions, themes, comingMergers, grant, chosen } = data;
  const directory: Directory = {
    municipality: () => municipality,
    interventions,
    themes,
    comingMergers,
    notModelled: [],
    grant,
    ...(chosen ? { chosen } : {}),
  };
  const spoken = LANGUAGES.find((one) => one === language) ?? DEFAULT_LANGUAGE;
  const words = ALL_WORDS[spoken].calling(grant.parts ?? USUAL_PARTS);
  return { data, budget: budgetOf(data), directory, context: { words, namer: namerOf(directory, words) } };
}

function budgetOf({
  municipality: { code },
  rules,
  grant,
  interventions,
  allocation,
  spent,
}: WhatIfData): PageInput['budget'] {
  const document: RulesDocument = JSON.parse(rules.text);
  const input = {
    rules: rulesFrom(document, rules.sha256, grant),
    interventions,
    allocation: {
      rows: allocation.rows.map(
        ([year, intervention, decision, granted, provenance]): AllocationRow => ({
          municipality: code,
          year,
          intervention,
          decision,
          granted: Amount.of(granted),
          provenance,
        }),
      ),
      spoiled: allocation.spoiled.map((year) => ({ municipality: code, year })),
      incomplete: allocation.incomplete,
    },
  };
  if (!spent) return input;
  const parts = spent.map(([year, intervention, amount, bookings], index) => ({
    municipality: code,
    year,
    intervention,
    spent: Amount.of(amount),
    bookings,
    place: { file: 'spent', line: index + 1, cell: 0 },
  }));
  return { ...input, actuals: { parts, iza: [] } };
}
