import type { Title } from '../../report/title.js';
import { yearRange } from '../numbers.js';
import { capital } from '../parts.js';
import { advice } from './advice.js';
import { book } from './book.js';
import { difference } from './difference.js';
import { divisionTables } from './division/tables.js';
import { inspectTables } from './inspect.js';
import type { EnglishNouns } from './nouns.js';
import { page } from './page.js';
import { parameters } from './parameters.js';
import { room } from './room.js';
import { euro, longDate } from './writing.js';

const TOPICS = {
  'not-modelled': 'What spuk does not compute',
} as const;

const activities = (nouns: EnglishNouns) => ({
  interventions: capital(nouns.intervention.many),
  themes: capital(nouns.theme.many),
});
const TURNS = { next: 'What comes next', later: 'What follows', passed: 'What has passed' } as const;
const ceilings = (nouns: EnglishNouns) => ({
  'as-first': (when: string) => `National ceilings per ${nouns.intervention.one}, as at first (${when})`,
  'in-force': () => `National ceilings per ${nouns.intervention.one}, as now in force`,
});

/** What a table is about, in English. */
export function title(of: Title, nouns: EnglishNouns): string {
  const { parameterName, parameterValue } = parameters(nouns);
  switch (of.key) {
    case 'budget':
      return `${capital(of.grant.en)} ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'by-municipality':
      return `${capital(of.grant.en)} ${of.year} · ${counted(of.count)}`;
    case 'by-theme':
      return `${capital(of.grant.en)} by ${nouns.theme.one} · ${scope(of.scope)}`;
    case 'by-year':
      return `${capital(of.grant.en)} by year · ${scope(of.scope)}`;
    case 'settlement':
      return `Final settlement ${yearRange(of.years)} · ${scope(of.scope)}`;
    case 'lines':
      return `Accountability ${of.regional ? `${of.regional.en} ` : ''}${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'regions':
      return `${of.grant.en}: regions, mandate holders and amounts`;
    case 'sensitivity':
      return `Other reading · ${parameterName[of.parameter]} ${of.rules.year}: ${parameterValue[of.parameter](of.rules)}`;
    case 'verify':
      return `Other than in ${of.file}`;
    case 'split':
      return `Division of ${euro(of.amount)} over ${of.count} ${of.count === 1 ? 'name' : 'names'}`;
    case 'show':
      return TOPICS[of.what];
    case 'activities':
      return `${activities(nouns)[of.what]} ${of.grant.en}`;
    case 'calendar':
      return `${TURNS[of.turn]} · calendar on ${longDate(of.on)}`;
    case 'grants':
      return 'Grants';
    case 'municipalities':
      return `Municipalities: classification of 2023, region and ${of.grant.en} total`;
    case 'ceilings':
      return ceilings(nouns)[of.version](of.first?.en ?? '');
    case 'rules':
      return `Rules ${of.grant.en} · profile ${of.profile} · ${of.year}`;
    case 'law':
      return page(nouns).law(of.profile);
    case 'page-themes':
      return page(nouns).chart.caption;
    case 'page-part':
      return page(nouns).parts[of.part](of.year);
    case 'book':
      return book(nouns).titles[of.sheet];
    case 'book-division':
      return book(nouns).divisionTitle[of.sheet](of.grant, of.year);
    case 'book-of-grant':
      return `${capital(of.grant.en)} · ${book(nouns).titles[of.sheet]}`;
    case 'book-lawful':
      return `${capital(of.grant.en)} ${of.year} · ${book(nouns).lawfulTitle}`;
    case 'config':
      return `Settings · ${of.file ?? 'no settings file'}`;
    case 'advice':
      return advice.title(of.scope);
    case 'room':
      return room.title(of.municipality);
    case 'inspected':
      return inspectTables.title(of);
    case 'advice-part':
      return advice.part(of.part);
    case 'difference':
    case 'difference-facts':
    case 'difference-totals':
    case 'difference-settlement':
    case 'difference-findings':
      return difference.title(of);
    default:
      return divisionTables.title(of);
  }
}

function scope(of: number | { readonly name: string; readonly code: string }): string {
  return typeof of === 'number' ? counted(of) : `${of.name} (${of.code})`;
}

function counted(municipalities: number): string {
  return `${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'}`;
}
