// What tables of a division say: which words of a language, by what a title, a phrase or a note names.

import type { DivisionTitle, Phrase } from '../report/division/table-parts.js';
import { divisionNote } from './division-notes.js';
import type { DivisionTableTexts, DivisionTableWords } from './division-words.js';
import { yearRange } from './numbers.js';
import type { Writing } from './writing.js';

/** What tables of a division say, in the words of a language. */
export function divisionTableWords(texts: DivisionTableTexts, writing: Writing): DivisionTableWords {
  const { headings, provenance, floor, ceiling, parameterName } = texts;
  return {
    headings,
    cells: { ...provenance, floor, ceiling },
    parameterName,
    title: (of) => titleText(of, texts, writing),
    phrase: (of) => phraseText(of, texts, writing),
    note: (of) => divisionNote(of, { ...texts, writing }),
  };
}

function titleText(of: DivisionTitle, { titles, holder }: DivisionTableTexts, writing: Writing): string {
  const head = `${writing.named(of.grant)} ${yearRange(of.years)}`;
  if (of.key === 'division-country') return `${head} · ${titles[of.key](of.compared)}`;
  if (of.key === 'division-lines')
    return `${head} · ${of.region.name} · ${titles[of.key](writing.and(of.codes))}`;
  const { name, mandateHolder } = of.region;
  return `${head} · ${name}${mandateHolder === null ? '' : ` (${holder(mandateHolder)})`} · ${titles[of.key]}`;
}

function phraseText(of: Phrase, { phrases, provenance }: DivisionTableTexts, { percent }: Writing): string {
  switch (of.key) {
    case 'project':
      return `${phrases.project(of.name)}${of.municipality === null ? '' : ` (${of.municipality})`}`;
    case 'provenance':
      return provenance[of.provenance];
    case 'of-amount':
      return 'share' in of.given ? phrases['of-amount'](percent(of.given.share)) : provenance.given;
    default:
      return phrases[of.key];
  }
}
