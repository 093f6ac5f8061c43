import type { Outcome } from '../../budget/outcome.js';
import type { BudgetTotal } from '../../grant/grant-year.js';
import type { ParameterId } from '../../law/parameter.js';
import { type Rules, rulesOf } from '../../law/rules.js';
import type { Directory } from '../directory.js';
import type { Note } from '../note.js';

type LawNote = Extract<Note, { readonly key: 'law' }>;

/** What must be said below budget tables: where the amounts are from, the limits in force, what is not modelled. */
export function notesOf(outcome: Outcome, directory: Directory, starred: boolean): readonly Note[] {
  return [
    ...grantedNotes(outcome, directory, starred),
    ...oncePerText(outcome.years.flatMap((year) => lawNotes(outcome.rules, year, directory))),
    ...notModelledNotes(directory),
  ];
}

/**
 * What decided the years of a settlement, shown or not: the shift limit where something was shifted, or where a deficit
 * stands beside what is repaid; the carry limit where something was carried or is left, or where it cuts a carry; and
 * that there are no walls where the total was settled.
 */
export function settledLawNotes(outcome: Outcome, directory: Directory): readonly Note[] {
  return oncePerText(
    yearsSettled(outcome).flatMap((year) => {
      const totals = outcome.totals.filter((total) => total.year === year);
      const isCut = outcome.settlements.some(({ years }) =>
        years.some((of) => of.year === year && !of.lawful.equals(of.toRepay)),
      );
      return lawNotes(outcome.rules, year, directory).filter((note) => decides(note, totals, isCut));
    }),
  );
}

/** The years that are shown, and those that the settlement is of. */
export function yearsSettled({
  years,
  settlements,
}: Pick<Outcome, 'years' | 'settlements'>): readonly number[] {
  const settled = settlements.flatMap((of) => of.years.map(({ year }) => year));
  return [...new Set([...years, ...settled])].sort((one, other) => one - other);
}

function decides({ parameter }: LawNote, totals: readonly BudgetTotal[], isCut: boolean): boolean {
  switch (parameter) {
    case 'shift-limit':
      return totals.some(
        ({ shiftedOut, overspent, toRepay }) =>
          !shiftedOut.isZero() || (overspent?.isZero() === false && toRepay?.isZero() === false),
      );
    case 'carry-limit':
      return (
        isCut ||
        totals.some(
          ({ carriedOut, unspent }) => !carriedOut.isZero() || (unspent !== null && !unspent.isZero()),
        )
      );
    default:
      return totals.some(({ spent }) => spent !== null);
  }
}

/** Years that say the same of a rule say it once. */
function oncePerText(notes: readonly LawNote[]): readonly LawNote[] {
  const said = new Map<string, LawNote>();
  for (const note of notes) {
    const { [note.parameter]: rule, 'carry-destination': destination } = note.rules;
    const { value, status, source } = rule;
    const arrives = note.parameter === 'carry-limit' ? destination.value : null;
    const text = JSON.stringify([note.parameter, value, status, source, arrives]);
    const before = said.get(text);
    said.set(text, before ? { ...before, years: [...before.years, ...note.years] } : note);
  }
  return [...said.values()];
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
  return remarks.flatMap(({ year: remarkYear, ...text }): readonly Note[] => {
    if (remarkYear === undefined) return totals.length === 0 ? [] : [{ key: 'of-grant', text }];
    const comesAlong = ({ year, provenance }: Pick<BudgetTotal, 'year' | 'provenance'>) =>
      year === remarkYear && provenance !== 'file';
    const isShown = totals.some(comesAlong) || settlements.some(({ years }) => years.some(comesAlong));
    return isShown ? [{ key: 'of-grant', text }] : [];
  });
}

/** What each year says of its limits. */
function lawNotes(rules: Rules, year: number, { chosen: under }: Directory): readonly LawNote[] {
  const yearRules = rulesOf(rules, year);
  if (!yearRules) return [];
  const shift: ParameterId = yearRules.walls.value ? 'shift-limit' : 'walls';
  return ([shift, 'carry-limit'] as const).map((parameter) => ({
    key: 'law',
    rules: yearRules,
    parameter,
    years: [year],
    under,
  }));
}
