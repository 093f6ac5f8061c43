// What the library hands out of reading: the same functions, whose refusals say in words what is wrong.

import { isRefusal } from '../findings/refusal.js';
import type { Grant } from '../grant/grant.js';
import { USUAL_PARTS } from '../grant/part-names.js';
import type { DivisionRules } from '../law/division-rules.js';
import type { Rules } from '../law/rules.js';
import { englishNouns } from '../messages/en/nouns.js';
import { refusals } from '../messages/en/refusals.js';
import { wordsOfRefusal } from '../messages/refusal-words.js';
import { SpukError } from '../money/spuk-error.js';
import { readDivisionRules as divisionRulesOf } from '../read/division/rules-file.js';
import { readRules as rulesOf } from '../read/grants/rules-file.js';
import {
  type BudgetFiles,
  type BudgetFilesReading,
  readBudgetFiles as budgetFilesOf,
} from '../read/inputs/budget-files.js';
import type { Vocabulary } from '../read/tables/cell-reader.js';

/**
 * Reads a rules file of the user's own, which is complete by itself or refused with everything that is wrong in it.
 * @param grant whose interventions and themes it may name; without it, any
 * @throws SpukError invalid-rules, with a line for each problem
 */
export function readRules(text: string, file: string, sha256: string, grant?: Grant): Rules {
  return inWords(() => rulesOf(text, file, { sha256, grant }));
}

/**
 * Reads a rules file of a grant that goes to regions, which is complete by itself or refused in the same way.
 * @throws SpukError invalid-rules, with a line for each problem
 */
export function readDivisionRules(text: string, file: string, sha256: string): DivisionRules {
  return inWords(() => divisionRulesOf(text, file, sha256));
}

/**
 * Reads allocation, plan, actuals and mapping; what is wrong in their cells is a finding.
 * @throws SpukError where a file cannot be read at all, such as too-many-columns
 */
export function readBudgetFiles(files: BudgetFiles, vocabulary: Vocabulary): BudgetFilesReading {
  return inWords(() => budgetFilesOf(files, vocabulary));
}

function inWords<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { message, hint } = wordsOfRefusal(error.reason, { refusals: refusals(englishNouns(USUAL_PARTS)) });
    const text = `${message}\n${hint}`;
    throw new SpukError(error.reason.key, text, { cause: error });
  }
}
