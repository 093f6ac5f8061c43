import type { Share } from '../../money/share.js';
import type { Title } from '../../report/table.js';
import { lawInForce } from '../law-in-force.js';
import { date, decimal, listed, yearRange } from '../numbers.js';
import type { Words } from '../words.js';
import { book } from './book.js';
import { difference } from './difference.js';
import { izaTables } from './iza.js';
import { page } from './page.js';

type TableWords = Pick<
  Words,
  'headings' | 'cells' | 'title' | 'note' | 'phrase' | 'parameterName' | 'parameterValue'
>;

const headings: Words['headings'] = {
  ...izaTables.headings,
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
  municipality: 'Gemeente',
  kind: 'Soort',
  from: 'Van',
  to: 'Naar',
  amount: 'Bedrag',
  note: 'Toelichting',
  path: 'Waarde',
  before: 'Was',
  after: 'Is nu',
  carryUsable: 'Nog door te schuiven',
  lawful: 'Rechtmatig',
  open: 'Open',
  grant: 'Uitkering',
  line: 'Regelnr',
  lineCode: 'SiSa-code',
  wholeEuros: 'Hele euro’s',
  rounding: 'Afronding',
  toRepayOther: 'Terug te betalen, andere lezing',
  lawfulOther: 'Rechtmatig, andere lezing',
  difference: 'Verschil',
  setting: 'Instelling',
  origin: 'Herkomst',
  place: 'Plaats',
  level: 'Niveau',
  change: 'Wijziging',
  field: 'Veld',
  old: 'Was',
  new: 'Wordt',
  finding: 'Bevinding',
  message: 'Bericht',
};

const cells: Words['cells'] = {
  ...izaTables.cells,
  municipality: 'gemeente',
  'public-body': 'openbaar lichaam',
  unknown: 'niet bekend',
  subtotal: 'Subtotaal',
  total: 'Totaal',
  undivided: 'Onverdeeld',
  open: 'open',
  'whole-grant': 'Hele uitkering',
  'brede-spuk': 'Brede SPUK',
  'spuk-iza': 'SPUK IZA',
  shift: 'verschuiving',
  carry: 'doorschuiving',
  proposed: 'voorstel: het meeste dat mag',
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
    case 'settlement':
      return `Eindafrekening ${yearRange(of.years)} · ${scope(of.scope)}`;
    case 'lines':
      return `Verantwoording ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'lines-iza':
      return `Verantwoording SPUK IZA ${of.year} · ${of.municipality.name} (${of.municipality.code})`;
    case 'sensitivity':
      return `Andere lezing · ${parameterName[of.parameter]} ${of.rules.year}: ${parameterValue[of.parameter](of.rules)}`;
    case 'verify':
      return `Anders dan in ${of.file}`;
    case 'show':
      return TOPICS[of.what];
    case 'rules':
      return `${TOPICS.rules} · profiel ${of.profile} · ${of.year}`;
    case 'law':
      return page.law(of.profile);
    case 'page-themes':
      return page.chart.caption;
    case 'page-part':
      return page.parts[of.part](of.year);
    case 'book':
      return book.titles[of.sheet];
    case 'book-iza':
      return book.izaTitle[of.sheet](of.year);
    case 'book-lawful':
      return book.lawfulTitle(of.year);
    case 'config':
      return `Instellingen · ${of.file ?? 'geen instellingenbestand'}`;
    case 'difference':
    case 'difference-facts':
    case 'difference-totals':
    case 'difference-settlement':
    case 'difference-findings':
      return difference.title(of);
    default:
      return izaTables.title(of);
  }
}

function scope(of: number | { readonly name: string; readonly code: string }): string {
  if (typeof of === 'number') return `${of} ${of === 1 ? 'gemeente' : 'gemeenten'}`;
  return `${of.name} (${of.code})`;
}

const parameterName: Words['parameterName'] = {
  ...izaTables.parameterName,
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
  'settlement-netting': () =>
    'geen; een tekort in het ene jaar verlaagt niet wat over een ander jaar wordt terugbetaald',
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
  phrase: izaTables.phrase,
  parameterName,
  parameterValue,
  note: (note) => {
    switch (note.key) {
      case 'indicative':
        return '* Indicatief: met de verdeelsleutel afgeleid uit landelijke budgetten of het totaal van de gemeente, niet uit een beschikking; grenzen en sommen hiervan zijn dat ook. Gebruik -a met uw eigen toekenning voor exacte bedragen.';
      case 'official-totals':
        return `Het totaal per gemeente van ${listed(note.years.map(String), 'en')} is officieel: brief van VWS van 12 september 2025, bijlage 2A.`;
      case 'law':
        return lawInForce(note.rules, note.parameter, {
          cells,
          parameterName,
          parameterValue,
          see: 'zie',
          undated: note.undated === true,
        });
      case 'not-modelled':
        return ['Niet berekend:', ...note.items.map(({ nl }) => `- ${nl}`)].join('\n');
      case 'rules-in-full':
        return 'De volledige bron van elke regel staat in `spuk show rules --format json` (een regelbestand om mee te beginnen) en csv.';
      case 'settlement':
        return `Terug te betalen: ${note.carry === 'max' ? 'met het meeste dat mag worden doorgeschoven' : 'volgens het plan'}. Rechtmatig: hetzelfde, met elke doorschuiving verlaagd tot wat mag: niet meer dan de doorschuifgrens, en niet meer dan het eigen geld van dat jaar dat niet is besteed. Een open jaar heeft geen bestedingen en telt niet mee, ook niet met wat erheen is doorgeschoven; in sommen over gemeenten telt van een open jaar alleen wat is toegekend en beschikbaar is.`;
      case 'nothing-settled':
        return `Niet getoond: ${note.count} ${note.count === 1 ? 'gemeente' : 'gemeenten'} zonder bestedingen; daar valt niets af te rekenen. --format json en csv geven alle.`;
      case 'settled-by':
        return `${note.municipality.name} gaat op ${date(note.merger.date)} op in ${note.successor.name}, dat dan afrekent (${cells[note.merger.status]}); wat is toegekend verandert niet.`;
      case 'lines':
        return 'Hele euro’s: afgerond op de dichtstbijzijnde euro, een halve euro van nul af. Een voorschrift over afronden is niet gevonden. De SiSa-codes van de regels van de brede SPUK zijn niet bekend en staan open; voor de SPUK IZA is niet bekend welke van de codes voor wie geldt.';
      case 'reading':
        return `${parameterName[note.parameter]} ${note.rules.year} (de gevolgde waarde is ${cells[note.status]}): ${note.source}`;
      case 'readings-compared':
        return 'Verschil: wat onder de andere lezing rechtmatig moet worden terugbetaald, min wat nu rechtmatig moet worden terugbetaald.';
      case 'readings-as-planned':
        return 'Hier is doorgeschoven volgens het plan. Wat er onder elke lezing ten hoogste door kan en wat dan terug moet, geeft --carry max --sensitivity.';
      case 'no-readings':
        return 'De gekozen regels noemen geen andere lezingen: er hangt niets aan aannames met een alternatief.';
      case 'regions-derived':
        return 'De regio van een gemeente is afgeleid uit een openbaar overzicht en gecontroleerd: met één sleutel geven de leden het officiële bedrag van 2026 op 0,65% na (Friesland en Arnhem 1,2%).';
      case 'thousands':
        return '× € 1.000: elk bedrag is afgerond vanuit het exacte bedrag, totalen ook (vanaf € 500 naar boven). Wat de afgeronde bedragen samen schelen met hun totaal staat als afrondingsverschil; ook naast elkaar kunnen bedragen 1 schelen.';
      case 'differences':
        return difference.note;
      default:
        return izaTables.note(note);
    }
  },
};
