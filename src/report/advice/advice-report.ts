import type { Advice } from '../../budget/advice/advise.js';
import { restsOnIndicative } from '../../grant/settlement.js';
import { Amount } from '../../money/amount.js';
import { grantedNotes, notModelledNotes } from '../budget/budget-notes.js';
import { doubtNotes, mergerNotes } from '../budget/settle-report.js';
import type { Directory } from '../directory.js';
import type { Note } from '../note.js';
import type { Report, Table } from '../table.js';
import { limitsTable, movesTable, proofTable, toRepayTable, toSpendTable } from './advice-tables.js';
import { priceTables } from './price-tables.js';
import type { ShownAdvice } from './shown-advice.js';

/** An advice as tables for people: of one municipality all of it, of several what they repay. */
export function adviceReport(shown: ShownAdvice, directory: Directory): Report {
  const { advice } = shown;
  const [first] = advice;
  if (!first) return { tables: [], notes: [] };
  const single = advice.length === 1;
  const tables = [
    toRepayTable(shown, directory),
    ...(single ? tablesOfOne(first, shown, directory) : []),
    ...priceTables(shown),
  ];
  const notes = [
    ...possibleNotes(shown),
    ...spendingNotes(shown),
    ...(single ? notesOfOne(first) : [{ key: 'advice-of-one' } as const]),
    ...(shown.prices ? [{ key: 'advice-rules' } as const] : []),
    ...assumedNotes(shown, directory),
    ...grantedNotes(shown.outcome, directory, shown.outcome.settlements.some(restsOnIndicative)),
    ...doubtNotes(shown.outcome),
    ...mergerNotes(shown.outcome, directory),
    ...notModelledNotes(directory),
  ];
  return { tables, notes };
}

function tablesOfOne(advice: Advice, shown: ShownAdvice, directory: Directory): readonly Table[] {
  const tables = [
    movesTable(advice, shown, directory),
    limitsTable(advice, shown, directory),
    ...(advice.proof.atLeast.isZero() ? [] : [proofTable(advice, directory)]),
    toSpendTable(advice, shown, directory),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function notesOfOne({ moves, limits, proof }: Advice): readonly Note[] {
  return [
    ...(moves.length === 0 ? [{ key: 'nothing-to-gain' } as const] : []),
    ...(limits.length > 0 ? [{ key: 'advice-limits' } as const] : []),
    ...(proof.atLeast.isZero() ? [] : [{ key: 'advice-proof' } as const]),
  ];
}

/** What can still be done and what not, and what is carried without being saved. */
function possibleNotes({ advice, closed }: ShownAdvice): readonly Note[] {
  const isSaved = advice.some(({ moves }) => moves.length > 0);
  const isOpen = advice.some(({ toRepay }) => !toRepay.openCarried.isZero());
  const planned = Amount.sum(advice.map(({ toRepay }) => toRepay.planOpenCarried));
  return [
    ...(isSaved && closed.length > 0 ? [{ key: 'advice-in-parts', closed } as const] : []),
    ...(isOpen ? [{ key: 'advice-carried-open' } as const] : []),
    ...(planned.isZero() ? [] : [{ key: 'advice-plan-open', amount: planned } as const]),
  ];
}

/** Of which years it is not known what is spent. */
function spendingNotes({ advice, outcome, expected, runningFrom }: ShownAdvice): readonly Note[] {
  const codes = new Set(advice.map(({ municipality }) => municipality));
  const totals = outcome.totals.filter(({ municipality }) => codes.has(municipality));
  const open = yearsOfTotals(totals.filter(({ spent }) => spent === null));
  const running = yearsOfTotals(
    totals.filter(({ year, spent }) => year >= runningFrom && spent !== null && !expected.has(year)),
  );
  return [
    ...(expected.size > 0 ? [{ key: 'advice-expected', years: yearsIn(expected) } as const] : []),
    ...(running.length > 0 ? [{ key: 'advice-running', years: running } as const] : []),
    ...(open.length > 0 ? [{ key: 'advice-open-years', years: open } as const] : []),
  ];
}

function yearsOfTotals(totals: readonly { readonly year: number }[]): readonly number[] {
  return yearsIn(new Set(totals.map(({ year }) => year)));
}

function yearsIn(years: ReadonlySet<number>): readonly number[] {
  return [...years].sort((one, other) => one - other);
}

/** The rules that bind and that no source says. */
function assumedNotes({ advice, rules }: ShownAdvice, { chosen: under }: Directory): readonly Note[] {
  const limits = advice.flatMap((each) => each.limits);
  return rules.years.flatMap((yearRules) => {
    const parameters = new Set(
      limits.flatMap(({ year, parameter }) => (year === yearRules.year ? [parameter] : [])),
    );
    return [...parameters]
      .filter((parameter) => yearRules[parameter].status === 'assumed')
      .map((parameter) => ({
        key: 'law' as const,
        rules: yearRules,
        parameter,
        years: [yearRules.year],
        under,
      }));
  });
}
