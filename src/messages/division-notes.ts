// What is said below tables of a division: what it rests on, and which of it is known.

import type { Named } from '../grant/intervention.js';
import type { DivisionYearRules } from '../law/division-rules.js';
import type { Certainty } from '../law/parameter-row.js';
import { citationOf, type Source } from '../law/source.js';
import type { AmountOrShare } from '../money/amount-or-share.js';
import type { DivisionNote } from '../report/division/table-parts.js';
import { deviationsByYear } from './deviations.js';
import type { DivisionTableTexts } from './division-words.js';
import { yearRange } from './numbers.js';
import type { Writing } from './writing.js';

type NoteOf<Key extends DivisionNote['key']> = Extract<DivisionNote, { key: Key }>;

/** What notes are made of: the words of a language, and how it writes. */
type Words = Pick<DivisionTableTexts, 'notes' | 'certainty' | 'phrases'> & { readonly writing: Writing };

/** One note below a table of a division. */
export function divisionNote(of: DivisionNote, words: Words): string {
  const { notes, writing } = words;
  switch (of.key) {
    case 'division-provenance':
      return `${yearRange(of.years)}: ${notes.provenance[of.provenance](of.stands ? writing.named(of.stands) : '')}`;
    case 'division-ceiling':
      return ceilings(of, words);
    case 'division-key-amount':
      return notes.keyAmount(keyText(of, words));
    case 'division-anomaly':
      return anomaly(of, words);
    case 'division-no-formula':
      return noFormula(of, words);
    case 'division-key':
      return notes.weight(of.kind === 'published' ? keyText(of, words) : notes.keys[of.kind]);
    case 'division-method':
      return sentences([of.details && notes.exactShare, notes.method[of.unit]]);
    case 'division-deductions':
      return deductions(of, words);
    case 'division-assigned':
      return notes.assigned(writing.and(of.projects.map((project) => assigned(project, words))));
    case 'division-bounds':
      return bounds(of, words);
    case 'division-settlement':
      return settled(of, words);
    case 'division-members-left':
      return notes.membersLeft({
        region: of.region,
        provenance: of.provenance,
        called: writing.named(of.called),
        left: writing.and(of.left.map(({ name, to }) => notes.elsewhere(name, to))),
      });
    case 'division-members-file':
      return notes.membersFile;
  }
}

/** Those that are there, behind each other. */
function sentences(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== false && part !== undefined).join(' ');
}

function certain(
  { status, source }: { readonly status: Certainty; readonly source: Source },
  { certainty }: Words,
): string {
  return `${certainty[status]}: ${citationOf(source)}`;
}

/** What the key is, and how sure that is. */
function keyText(
  { rules, called }: { readonly rules: readonly DivisionYearRules[]; readonly called: Named },
  words: Words,
): string {
  const sources = [...new Set(rules.map(({ key }) => certain(key, words)))];
  return `${words.writing.named(called)} (${sources.join('; ')})`;
}

/** What all regions get together in each year, and the most they may get. */
function ceilings({ years, holds }: NoteOf<'division-ceiling'>, words: Words): string {
  const { ceiling } = words.notes;
  const { euro, named } = words.writing;
  const said = years.map(({ national, rules: { year, maximum } }) => {
    const most = maximum.value ? ceiling.atMost(euro(maximum.value)) : '';
    return `${ceiling.year(year, national === null ? ceiling.unknown : euro(national))}${most}`;
  });
  const known = years.filter(({ rules: { maximum } }) => maximum.value !== null);
  const sources = [...new Set(known.map(({ rules: { maximum } }) => certain(maximum, words)))].join('; ');
  return sentences([
    ceiling.all(said.join('; ')),
    known.length > 0 && (holds ? ceiling.holds(named(holds), sources) : ceiling.source(sources)),
  ]);
}

/** What stands out beside the key, with the other years of the same region. */
function anomaly({ deviations }: NoteOf<'division-anomaly'>, { notes, writing }: Words): string {
  const said = deviations.map(({ region, year, deviation, elsewhere }) => {
    const years = deviationsByYear([{ year, deviation }, ...elsewhere]).map((one) =>
      notes.anomaly.years(one.years, signed(one.deviation, writing)),
    );
    return `${region} (${writing.and(years)})`;
  });
  return notes.anomaly.all(writing.and(said));
}

function signed(percentage: string, { decimal }: Writing): string {
  return `${/^-|^0\.00$/.test(percentage) ? '' : '+'}${decimal(percentage)}%`;
}

/** That the division is the region's own, and where a balanced one and the coordination are spoken of. */
function noFormula({ rules, coordination }: NoteOf<'division-no-formula'>, words: Words): string {
  const { notes, writing } = words;
  return sentences([
    notes.noFormula(certain(rules['division-in-region'], words)),
    `${coordination ? writing.named(coordination) : notes.coordinationPaid} (${certain(rules['coordination-from-amount'], words)}).`,
  ]);
}

function deductions({ coordination, projects }: NoteOf<'division-deductions'>, words: Words): string {
  const { notes, phrases, writing } = words;
  const deducted = (name: string, given: AmountOrShare | null) =>
    given !== null &&
    `${name}: ${'share' in given ? phrases['of-amount'](writing.percent(given.share)) : notes.perYear(writing.euro(given.amount))}.`;
  return sentences([
    deducted(phrases.coordination, coordination),
    deducted(phrases['regional-projects'], projects),
  ]);
}

function assigned(
  { name, year, municipality, amount }: NoteOf<'division-assigned'>['projects'][number],
  { notes: { project }, writing }: Words,
): string {
  return `${name || project.unnamed} (${municipality}, ${year ?? project.everyYear}) ${writing.euro(amount)}`;
}

function bounds({ floor, ceiling }: NoteOf<'division-bounds'>, { notes, writing }: Words): string {
  const said = [
    { said: notes.bounds.floor, given: floor },
    { said: notes.bounds.ceiling, given: ceiling },
  ].flatMap(({ said: bound, given }) => {
    if (given === null) return [];
    return [
      bound(
        'share' in given ? notes.bounds.ofDivided(writing.percent(given.share)) : writing.euro(given.amount),
      ),
    ];
  });
  return `${said.join('; ')}. ${notes.bounds.rest}`;
}

/** By what a year is settled, and what was not found. */
function settled({ grant, rules, accountability }: NoteOf<'division-settlement'>, words: Words): string {
  const { settlement } = words.notes;
  const { named, and } = words.writing;
  const codes = rules['accountability-codes'];
  return sentences([
    settlement.repaid(
      settlement.carrying[rules['carry-limit'].value.isZero() ? 'none' : 'some'],
      certain(rules.repayment, words),
    ),
    settlement.held,
    codes.value === null
      ? settlement.noCodes(named(grant))
      : settlement.codes(named(grant), and(codes.value), certain(codes, words)),
    accountability && named(accountability),
  ]);
}
