import type { Title } from '../../report/title.js';
import { headed } from '../headed.js';
import { euro, longDate, yearRange } from '../numbers.js';
import { book } from './book.js';
import { difference } from './difference.js';
import { divisionTables } from './division/tables.js';
import { page } from './page.js';
import { parameterName, parameterValue } from './parameters.js';

const TOPICS = {
  regions: 'SPUK IZA: regions, mandate holders and amounts',
  'not-modelled': 'What spuk does not compute',
} as const;

const ACTIVITIES = { interventions: 'Interventions', themes: 'Main themes' } as const;
const TURNS = { next: 'What comes next', later: 'What follows', passed: 'What has passed' } as const;
const CEILINGS = {
  'as-first': (when: string) => `National ceilings per intervention, as at first (${when})`,
  'in-force': () => 'National ceilings per intervention, as now in force',
} as const;

/** What a table is about, in English. */
export function title(of: Title): string {
  switch (of.key) {
    case 'budget':
      return `${headed(of.grant.en)} ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'by-municipality':
      return `${headed(of.grant.en)} ${of.year} · ${counted(of.count)}`;
    case 'by-theme':
      return `${headed(of.grant.en)} by theme · ${scope(of.scope)}`;
    case 'by-year':
      return `${headed(of.grant.en)} by year · ${scope(of.scope)}`;
    case 'settlement':
      return `Final settlement ${yearRange(of.years)} · ${scope(of.scope)}`;
    case 'lines':
      return `Accountability ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'lines-division':
      return `Accountability SPUK IZA ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'sensitivity':
      return `Other reading · ${parameterName[of.parameter]} ${of.rules.year}: ${parameterValue[of.parameter](of.rules)}`;
    case 'verify':
      return `Other than in ${of.file}`;
    case 'split':
      return `Division of ${euro(of.amount, 'en')} over ${of.count} ${of.count === 1 ? 'name' : 'names'}`;
    case 'show':
      return TOPICS[of.what];
    case 'activities':
      return `${ACTIVITIES[of.what]} ${of.grant.en}`;
    case 'calendar':
      return `${TURNS[of.turn]} · calendar on ${longDate(of.on, 'en')}`;
    case 'grants':
      return 'Grants';
    case 'municipalities':
      return `Municipalities: classification of 2023, IZA region and ${of.grant.en} total`;
    case 'ceilings':
      return CEILINGS[of.version](of.first?.en ?? '');
    case 'rules':
      return `Rules ${of.grant.en} · profile ${of.profile} · ${of.year}`;
    case 'law':
      return page.law(of.profile);
    case 'page-themes':
      return page.chart.caption;
    case 'page-part':
      return page.parts[of.part](of.year);
    case 'book':
      return book.titles[of.sheet];
    case 'book-division':
      return book.divisionTitle[of.sheet](of.year);
    case 'book-of-grant':
      return `${headed(of.grant.en)} · ${book.titles[of.sheet]}`;
    case 'book-lawful':
      return `${headed(of.grant.en)} ${of.year} · ${book.lawfulTitle}`;
    case 'config':
      return `Settings · ${of.file ?? 'no settings file'}`;
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
