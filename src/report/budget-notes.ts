import type { Outcome } from '../budget/outcome.js';
import { type Rules, rulesOf } from '../law/rules.js';
import type { Directory } from './directory.js';
import type { Note } from './note.js';

/** What must be said below budget tables: what is indicative, the limits in force, what is not modelled. */
export function notesOf(outcome: Outcome, directory: Directory, starred: boolean): readonly Note[] {
  const years = [...new Set(outcome.totals.map(({ year }) => year))].sort((a, b) => a - b);
  const official = years.filter((year) =>
    outcome.totals.some((total) => total.year === year && total.provenance === 'official'),
  );
  return [
    ...(starred ? [{ key: 'indicative' as const }] : []),
    ...(official.length > 0 ? [{ key: 'official-totals' as const, years: official }] : []),
    ...years.flatMap((year) => lawNotes(outcome.rules, year)),
    { key: 'not-modelled', items: directory.notModelled },
  ];
}

/** The limits in force in a year. */
function lawNotes(rules: Rules, year: number): readonly Note[] {
  const ofYear = rulesOf(rules, year);
  if (!ofYear) return [];
  const shift = ofYear.walls.value ? ofYear.shiftLimit : ofYear.walls;
  return [shift, ofYear.carryLimit].map(({ id }) => ({ key: 'law', rules: ofYear, parameter: id }));
}
