import type { Title } from '../../report/title.js';
import { yearRange } from '../numbers.js';
import { capital } from '../parts.js';
import { advice } from './advice.js';
import { book } from './book.js';
import { difference } from './difference.js';
import { divisionTables } from './division/tables.js';
import { inspectTables } from './inspect.js';
import type { DutchNouns } from './nouns.js';
import { page } from './page.js';
import { parameters } from './parameters.js';
import { room } from './room.js';
import { euro, longDate } from './writing.js';

const TOPICS = {
  'not-modelled': 'Wat spuk niet berekent',
} as const;

const activities = (nouns: DutchNouns) => ({
  interventions: capital(nouns.intervention.many),
  themes: capital(nouns.theme.many),
});
const TURNS = { next: 'Wat eerst komt', later: 'Wat daarna komt', passed: 'Wat voorbij is' } as const;
const ceilings = (nouns: DutchNouns) => ({
  'as-first': (when: string) => `Landelijke plafonds per ${nouns.intervention.one}, zoals eerst (${when})`,
  'in-force': () => `Landelijke plafonds per ${nouns.intervention.one}, zoals nu van kracht`,
});

/** What a table is about, in Dutch. */
export function title(of: Title, nouns: DutchNouns): string {
  const { parameterName, parameterValue } = parameters(nouns);
  switch (of.key) {
    case 'budget':
      return `${capital(of.grant.nl)} ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'by-municipality':
      return `${capital(of.grant.nl)} ${of.year} · ${of.count} ${of.count === 1 ? 'gemeente' : 'gemeenten'}`;
    case 'by-theme':
      return `${capital(of.grant.nl)} per ${nouns.theme.one} · ${scope(of.scope)}`;
    case 'by-year':
      return `${capital(of.grant.nl)} per jaar · ${scope(of.scope)}`;
    case 'settlement':
      return `Eindafrekening ${yearRange(of.years)} · ${scope(of.scope)}`;
    case 'lines':
      return `Verantwoording ${of.regional ? `${of.regional.nl} ` : ''}${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'regions':
      return `${of.grant.nl}: regio’s, mandaathouders en bedragen`;
    case 'sensitivity':
      return `Andere uitleg · ${parameterName[of.parameter]} ${of.rules.year}: ${parameterValue[of.parameter](of.rules)}`;
    case 'verify':
      return `Anders dan in ${of.file}`;
    case 'split':
      return `Verdeling van ${euro(of.amount)} over ${of.count} ${of.count === 1 ? 'naam' : 'namen'}`;
    case 'show':
      return TOPICS[of.what];
    case 'activities':
      return `${activities(nouns)[of.what]} ${of.grant.nl}`;
    case 'calendar':
      return `${TURNS[of.turn]} · kalender op ${longDate(of.on)}`;
    case 'grants':
      return 'Uitkeringen';
    case 'municipalities':
      return `Gemeenten: indeling van 2023, samenwerkingsregio en totaal van de ${of.grant.nl}`;
    case 'ceilings':
      return ceilings(nouns)[of.version](of.first?.nl ?? '');
    case 'rules':
      return `Regels ${of.grant.nl} · profiel ${of.profile} · ${of.year}`;
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
      return `${capital(of.grant.nl)} · ${book(nouns).titles[of.sheet]}`;
    case 'book-lawful':
      return `${capital(of.grant.nl)} ${of.year} · ${book(nouns).lawfulTitle}`;
    case 'config':
      return `Instellingen · ${of.file ?? 'geen instellingenbestand'}`;
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
  if (typeof of === 'number') return `${of} ${of === 1 ? 'gemeente' : 'gemeenten'}`;
  return `${of.name} (${of.code})`;
}
