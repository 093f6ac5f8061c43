import type { Outcome } from '../budget/outcome.js';
import type { BudgetTotal } from '../grant/grant-year.js';
import { type Rules, rulesOf } from '../law/rules.js';
import type { Directory } from './directory.js';
import type { Note } from './note.js';

/** The year whose adjustment was not published per municipality: annex IV is without it. */
const YEAR_WITHOUT_LPO = 2024;

/** What must be said below budget tables: where the amounts are from, the limits in force, what is not modelled. */
export function notesOf(outcome: Outcome, directory: Directory, starred: boolean): readonly Note[] {
  const years = [...new Set(outcome.totals.map(({ year }) => year))].sort((a, b) => a - b);
  const official = outcome.totals.filter(({ provenance }) => provenance === 'official');
  return [
    ...(starred ? [{ key: 'indicative' as const }] : []),
    ...(official.length > 0 ? [{ key: 'official' as const }] : []),
    ...(lacksLpo(outcome) ? [{ key: 'without-lpo' as const }] : []),
    ...years.flatMap((year) => lawNotes(outcome.rules, year, directory)),
    ...notModelledNotes(directory),
  ];
}

/** What is not computed; of rules that name nothing, nothing is said. */
export function notModelledNotes({
  notModelled: items,
  notModelledUnder: under,
}: Directory): readonly Note[] {
  return items.length === 0 ? [] : [{ key: 'not-modelled', items, under }];
}

/** Whether official amounts of the year without its adjustment are shown, or settled. */
function lacksLpo({ totals, settlements }: Outcome): boolean {
  const lacks = ({ year, provenance }: Pick<BudgetTotal, 'year' | 'provenance'>) =>
    year === YEAR_WITHOUT_LPO && provenance === 'official';
  return totals.some(lacks) || settlements.some(({ years }) => years.some(lacks));
}

/** The limits in force in a year. */
function lawNotes(rules: Rules, year: number, { rulesName: under }: Directory): readonly Note[] {
  const ofYear = rulesOf(rules, year);
  if (!ofYear) return [];
  const shift = ofYear.walls.value ? ofYear.shiftLimit : ofYear.walls;
  return [shift, ofYear.carryLimit].map(({ id }) => ({ key: 'law', rules: ofYear, parameter: id, under }));
}
