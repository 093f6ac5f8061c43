import type { Share } from '../../money/share.js';
import type { Title } from '../../report/table.js';
import { lawInForce } from '../law-in-force.js';
import { decimal, listed } from '../numbers.js';
import type { Words } from '../words.js';
import { difference } from './difference.js';

type TableWords = Pick<Words, 'headings' | 'cells' | 'title' | 'note' | 'parameterName' | 'parameterValue'>;

const headings: Words['headings'] = {
  granted: 'Toegekend',
  carriedIn: 'Meegenomen',
  shiftedIn: 'Erbij geschoven',
  shiftedOut: 'Eraf geschoven',
  available: 'Beschikbaar',
  carriedOut: 'Doorgeschoven',
  budget: 'Begroot',
  shiftLimit: 'Schuifgrens',
  shiftRoom: 'Schuifruimte',
  carryLimit: 'Doorschuifgrens',
  carryRoom: 'Doorschuifruimte',
  spent: 'Besteed',
  unspent: 'Niet besteed',
  overspent: 'Te veel besteed',
  ownUnspent: 'Eigen geld niet besteed',
  toRepay: 'Terug te betalen',
  code: 'Gemeentecode',
  name: 'Gemeente',
  year: 'Jaar',
  theme: 'Hoofdthema',
  themeName: 'Hoofdthema',
  themeKey: 'Aanduiding',
  intervention: 'Nr',
  interventionName: 'Onderdeel',
  provenance: 'Herkomst',
  region: 'Regio',
  mandateHolder: 'Mandaathouder',
  mandateHolderKind: 'Soort',
  iv3: 'Iv3-taakveld',
  parameter: 'Regel',
  value: 'Waarde',
  status: 'Zekerheid',
  source: 'Bron',
  topic: 'Onderwerp',
  setting: 'Instelling',
  origin: 'Herkomst',
  place: 'Plaats',
  level: 'Niveau',
  change: 'Wijziging',
  field: 'Veld',
  lawful: 'Rechtmatig terug te betalen',
  old: 'Was',
  new: 'Wordt',
  difference: 'Verschil',
  finding: 'Bevinding',
  message: 'Bericht',
};

const cells: Words['cells'] = {
  municipality: 'gemeente',
  'public-body': 'openbaar lichaam',
  unknown: 'niet bekend',
  subtotal: 'Subtotaal',
  total: 'Totaal',
  undivided: 'Onverdeeld',
  'unchanged-rest': 'Overige, ongewijzigd',
  'other-rest': 'Overige, niet getoond',
  'from-option': 'optie',
  'from-environment': 'omgeving',
  'from-file': 'bestand',
  'by-default': 'standaard',
  rounding: 'Afrondingsverschil',
  added: 'nieuw',
  removed: 'vervallen',
  changed: 'gewijzigd',
  read: 'gelezen',
  explained: 'uitgelegd',
  reported: 'gemeld',
  derived: 'afgeleid',
  assumed: 'aangenomen',
};

const TOPICS = {
  interventions: 'Onderdelen van de brede SPUK',
  themes: 'Hoofdthema’s van de brede SPUK',
  municipalities: 'Gemeenten: indeling van 2023, IZA-regio en totaal van de brede SPUK',
  regions: 'SPUK IZA: regio’s, mandaathouders en bedragen',
  budgets: 'Landelijke budgetten per onderdeel, brede SPUK',
  rules: 'Regels van de brede SPUK',
  'not-modelled': 'Wat spuk niet berekent',
} as const;

function title(of: Title): string {
  switch (of.key) {
    case 'budget':
      return `Brede SPUK ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'by-municipality':
      return `Brede SPUK ${of.year} · ${of.count} ${of.count === 1 ? 'gemeente' : 'gemeenten'}`;
    case 'by-theme':
      return `Brede SPUK per hoofdthema · ${scope(of.scope)}`;
    case 'by-year':
      return `Brede SPUK per jaar · ${scope(of.scope)}`;
    case 'show':
      return TOPICS[of.what];
    case 'rules':
      return `${TOPICS.rules} · profiel ${of.profile} · ${of.year}`;
    case 'config':
      return `Instellingen · ${of.file ?? 'geen instellingenbestand'}`;
    default:
      return difference.title(of);
  }
}

function scope(of: number | { readonly name: string; readonly code: string }): string {
  if (typeof of === 'number') return `${of} ${of === 1 ? 'gemeente' : 'gemeenten'}`;
  return `${of.name} (${of.code})`;
}

const parameterName: Words['parameterName'] = {
  walls: 'Schotten',
  'shift-limit': 'Schuifgrens',
  'shift-receiving-cap': 'Grens aan de ontvangende kant',
  'shift-excluded-interventions': 'Onderdelen die niet mogen schuiven',
  'shift-closed-themes': 'Hoofdthema’s waarbinnen niet mag worden geschoven',
  'shift-counting': 'Telling van verschuivingen',
  'limit-base': 'Grondslag van de grenzen',
  decisions: 'Meerdere beschikkingen',
  'carry-limit': 'Doorschuifgrens',
  'carry-spent-first': 'Meegenomen geld',
  'settlement-netting': 'Verrekening tussen jaren',
  'accountability-lines': 'Verantwoordingsregels',
};

const SHIFT_BASE = {
  giving: 'van het toegekende bedrag van het gevende onderdeel, binnen het hoofdthema',
  receiving: 'van het toegekende bedrag van het ontvangende onderdeel, binnen het hoofdthema',
  theme: 'van het toegekende bedrag van het hoofdthema',
} as const;

const CARRY_BASE = {
  'granted intervention': 'van het toegekende bedrag per onderdeel, naar hetzelfde onderdeel',
  'granted total': 'van het totaal toegekende bedrag',
  'unspent intervention': 'van het niet bestede bedrag per onderdeel, naar hetzelfde onderdeel',
  'unspent total': 'van het totaal niet bestede bedrag',
} as const;

const parameterValue: Words['parameterValue'] = {
  walls: ({ walls }) => (walls.value ? 'ja, tussen onderdelen en hoofdthema’s' : 'geen; schuiven is vrij'),
  'shift-limit': ({ shiftLimit: { value } }) =>
    value.share === null ? 'geen grens' : `${percentage(value.share)} ${SHIFT_BASE[value.base]}`,
  'shift-receiving-cap': ({ shiftReceivingCap: { value } }) =>
    value === null ? 'geen' : `${percentage(value)} van het toegekende bedrag van het ontvangende onderdeel`,
  'shift-excluded-interventions': ({ shiftExcludedInterventions: { value } }) =>
    value.length === 0 ? 'geen' : value.join(', '),
  'shift-closed-themes': ({ shiftClosedThemes: { value } }) =>
    value.length === 0 ? 'geen' : value.join(', '),
  'shift-counting': ({ shiftCounting: { value } }) =>
    value === 'gross' ? 'bruto: in en uit worden niet verrekend' : 'netto: uit min in',
  'limit-base': ({ limitBase: { value } }) =>
    value === 'granted' ? 'het toegekende bedrag' : 'het toegekende bedrag plus wat is meegenomen',
  decisions: () => 'alle beschikkingen van het jaar samen',
  'carry-limit': ({ carryLimit: { value } }) =>
    `${percentage(value.share)} ${CARRY_BASE[`${value.base} ${value.scope}`]}`,
  'carry-spent-first': ({ carrySpentFirst: { value } }) =>
    value ? 'wordt eerst besteed en niet nog eens doorgeschoven' : 'mag nog eens worden doorgeschoven',
  'settlement-netting': () => 'geen: een tekort verlaagt niet wat een ander jaar terugbetaalt',
  'accountability-lines': ({ accountabilityLines: { value } }) =>
    `${value} ${value === 1 ? 'regel' : 'regels'} per jaar`,
};

function percentage(share: Share): string {
  return `${decimal(share.percentage(), 'nl')}%`;
}

export const tables: TableWords = {
  headings,
  cells,
  title,
  parameterName,
  parameterValue,
  note: (note) => {
    switch (note.key) {
      case 'indicative':
        return '* Indicatief: met de verdeelsleutel afgeleid uit landelijke budgetten of het totaal van de gemeente, niet uit een beschikking; grenzen en sommen hiervan zijn dat ook. Gebruik -a met uw eigen toekenning voor exacte bedragen.';
      case 'official-totals':
        return `Het totaal per gemeente van ${listed(note.years.map(String), 'en')} is officieel: brief van VWS van 12 september 2025, bijlage 2A.`;
      case 'law':
        return lawInForce(note.rules, note.parameter, { cells, parameterName, parameterValue, see: 'zie' });
      case 'not-modelled':
        return ['Niet berekend:', ...note.items.map(({ nl }) => `- ${nl}`)].join('\n');
      case 'rules-in-full':
        return 'De volledige bron van elke regel staat in `spuk show rules --format json` (een regelbestand om mee te beginnen) en csv.';
      case 'regions-derived':
        return 'De regio van een gemeente is afgeleid uit een openbaar overzicht en gecontroleerd: met één sleutel geven de leden het officiële bedrag van 2026 op 0,65% na (Friesland en Arnhem 1,2%).';
      case 'thousands':
        return '× € 1.000: elk bedrag is afgerond vanuit het exacte bedrag, totalen ook (vanaf € 500 naar boven). Wat de afgeronde bedragen samen schelen met hun totaal staat als afrondingsverschil; ook naast elkaar kunnen bedragen 1 schelen.';
      case 'differences':
        return difference.note;
    }
  },
};
