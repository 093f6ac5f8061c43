import type { Outcome } from '../../budget/outcome.js';
import type { BudgetTotal } from '../../grant/grant-year.js';
import { type Rules, rulesOf } from '../../law/rules.js';
import type { Directory } from '../directory.js';
import type { Note } from '../note.js';

/** What must be said below budget tables: where the amounts are from, the limits in force, what is not modelled. */
export function notesOf(outcome: Outcome, directory: Directory, starred: boolean): readonly Note[] {
  return [
    ...grantedNotes(outcome, directory, starred),
    ...outcome.years.flatMap((year) => lawNotes(outcome.rules, year, directory)),
    ...notModelledNotes(directory),
  ];
}

/** Where the granted amounts are from, and what must be said of them. */
export function grantedNotes(outcome: Outcome, directory: Directory, starred: boolean): readonly Note[] {
  const official = outcome.totals.some(({ provenance }) => provenance === 'official');
  const { amounts } = directory.grant;
  return [
    ...indicativeNotes(directory, starred),
    ...(official && amounts ? [{ key: 'official' as const, stands: amounts.stands }] : []),
    ...remarkNotes(outcome, directory),
  ];
}

/** What is not computed; of rules that name nothing, nothing is said. */
export function notModelledNotes({
  notModelled: items,
  notModelledUnder: under,
}: Directory): readonly Note[] {
  return items.length === 0 ? [] : [{ key: 'not-modelled', items, under }];
}

/** What a star at an amount means. */
export function indicativeNotes({ grant: { amounts } }: Directory, starred: boolean): readonly Note[] {
  if (!starred || !amounts) return [];
  const { kind, called, stands } = amounts;
  return [kind === 'key' ? { key: 'by-key', stands } : { key: 'indicative', called }];
}

/** What must be said of the amounts of years that are shown, or settled. */
function remarkNotes({ totals, settlements }: Outcome, { grant: { remarks } }: Directory): readonly Note[] {
  return remarks.flatMap(({ year: of, ...text }): readonly Note[] => {
    if (of === undefined) return totals.length === 0 ? [] : [{ key: 'of-grant', text }];
    const comesAlong = ({ year, provenance }: Pick<BudgetTotal, 'year' | 'provenance'>) =>
      year === of && provenance !== 'file';
    const said = totals.some(comesAlong) || settlements.some(({ years }) => years.some(comesAlong));
    return said ? [{ key: 'of-grant', text }] : [];
  });
}

/** The limits in force in a year. */
function lawNotes(rules: Rules, year: number, { chosen: under }: Directory): readonly Note[] {
  const ofYear = rulesOf(rules, year);
  if (!ofYear) return [];
  const shift = ofYear.walls.value ? ofYear['shift-limit'] : ofYear.walls;
  return [shift, ofYear['carry-limit']].map(({ id }) => ({
    key: 'law',
    rules: ofYear,
    parameter: id,
    under,
  }));
}
