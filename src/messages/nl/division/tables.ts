import { divisionTableWords } from '../../division-tables.js';
import type { DivisionTableTexts } from '../../division-words.js';
import { dutch } from '../writing.js';

const headings: DivisionTableTexts['headings'] = {
  item: 'Post',
  basis: 'Herkomst',
  amount: 'Bedrag',
  keyAmount: 'Op sleutel',
  difference: 'Verschil',
  deviation: 'Afwijking (%)',
  coordination: 'Coördinatie',
  projects: 'Projecten',
  local: 'Lokaal',
  weight: 'Gewicht',
  exactShare: 'Exact aandeel',
  roundedDown: 'Afgerond',
  remainder: 'Rest',
  bound: 'Grens',
  together: 'Samen',
  sum: 'Alle jaren',
};

const parameterName: DivisionTableTexts['parameterName'] = {
  maximum: 'Maximum',
  key: 'Verdeelsleutel',
  repayment: 'Terugbetaling',
  'coordination-from-amount': 'Coördinatie',
  'division-in-region': 'Verdeling binnen de regio',
  'accountability-codes': 'SiSa-codes',
};

const phrases: DivisionTableTexts['phrases'] = {
  'regional-amount': 'Bedrag van de regio',
  coordination: 'Coördinatie',
  'regional-projects': 'Projecten van de regio',
  local: 'Lokaal te verdelen',
  municipalities: 'Gemeenten samen',
  granted: 'Totaal van de regio',
  project: (name) => `Project ${name || 'zonder naam'}`,
  'of-amount': (percentage) => `${percentage} van het bedrag van de regio`,
  'from-file': 'uit het bestand',
  'of-the-rest': 'wat overblijft',
  held: 'Mandaathouder (coördinatie, projecten)',
  charged: 'Besteed ten laste van de uitkering',
  carried: 'Naar het volgende jaar',
  'to-repay': 'Terug te betalen door de mandaathouder',
  open: 'Nog open: gemeenten zonder bestedingen',
};

const notes: DivisionTableTexts['notes'] = {
  provenance: {
    official: (stands) => `het bedrag van een regio is officieel: ${stands}.`,
    indicative: (stands) => `het bedrag van een regio is indicatief: ${stands}.`,
    given: () => 'het bedrag van de regio is opgegeven met --amount.',
    key: () =>
      'het bedrag van een regio is met de sleutel berekend uit het landelijke bedrag van --national: de som van haar gemeenten.',
  },
  ceiling: {
    all: (years) => `Alle regio’s samen: ${years}.`,
    year: (year, sum) => `in ${year} ${sum}`,
    unknown: 'niet bekend',
    atMost: (maximum) => `, ten hoogste ${maximum}`,
    holds: (what, sources) => `Het maximum is ${what} (${sources}).`,
    source: (sources) => `Bron van het maximum: ${sources}.`,
  },
  keyAmount: (key) =>
    `Op sleutel: de som van alle regio’s, met de sleutel verdeeld over de gemeenten van heel Nederland; een regio is de som van haar gemeenten. De sleutel: ${key}. Verschil: het bedrag min het bedrag op sleutel; afwijking: dat verschil als percentage van het bedrag op sleutel.`,
  weight: (key) => `Gewicht: ${key}.`,
  keys: {
    equal: 'elke gemeente evenveel',
    weights: 'de gewichten uit het opgegeven bestand',
    members: 'de gewichten uit het bestand met leden',
  },
  anomaly: {
    all: (regions) => `Meer dan 1,5% van de sleutel af: ${regions}.`,
    years: (years, deviation) => `in ${years} ${deviation}`,
  },
  noFormula: (source) =>
    `Binnen een regio is geen verdeling voorgeschreven (${source}); deze verdeling is een keuze van de regio.`,
  coordinationPaid: 'Coördinatie wordt uit het bedrag van de regio betaald',
  exactShare: 'Exact aandeel: te verdelen × gewicht ÷ som van de gewichten, afgekapt op zes decimalen.',
  method: {
    euro: 'Verdeeld op de hele euro: elk aandeel naar beneden afgerond, wat dan overblijft per euro (de laatste centen in één keer) naar de grootste resten.',
    cent: 'Verdeeld op de cent: elk aandeel naar beneden afgerond, wat dan overblijft per cent naar de grootste resten.',
  },
  perYear: (amount) => `${amount} per regio en jaar`,
  assigned: (projects) =>
    `In het bedrag van een gemeente zitten ook de projecten die eraan zijn toegewezen: ${projects}.`,
  project: { unnamed: 'project zonder naam', everyYear: 'elk jaar' },
  bounds: {
    floor: (value) => `Ondergrens per gemeente: ${value}`,
    ceiling: (value) => `Bovengrens per gemeente: ${value}`,
    ofDivided: (percentage) => `${percentage} van het te verdelen bedrag`,
    rest: 'Wie eronder of erboven komt, krijgt de grens; de rest wordt opnieuw over de anderen verdeeld.',
  },
  settlement: {
    repaid: (carrying, source) =>
      `Wat een gemeente niet besteedt, gaat terug naar de mandaathouder, die het terugbetaalt: elk jaar op zichzelf, ${carrying} met een ander jaar (${source}). Wat een gemeente te veel besteedt, betaalt zij zelf.`,
    carrying: {
      none: 'zonder doorschuiven en zonder verrekenen',
      some: 'na wat mag worden doorgeschoven en zonder verrekenen',
    },
    held: 'Coördinatie en projecten van de regio tellen als besteed: bestedingen zijn per gemeente (aangenomen).',
    noCodes: (grant) => `De SiSa-codes van de ${grant} zijn niet gevonden.`,
    codes: (grant, codes, source) =>
      `De ${grant} wordt verantwoord met de SiSa-codes ${codes} (${source}); welk bedrag bij welke code hoort, is niet gevonden.`,
  },
  membersLeft: ({ region, provenance, called, left }) =>
    `${region}: het ${provenance === 'official' ? 'officiële' : 'indicatieve'} bedrag is dat van alle leden van ${called}, ook van ${left}.`,
  elsewhere: (name, region) => `${name} (in het bestand van --members bij ${region})`,
  membersFile:
    'De leden van een regio in het bestand van --members zijn die van dat bestand, en geen andere.',
};

/** What tables of a division say, in Dutch. */
export const divisionTables = divisionTableWords(
  {
    headings,
    parameterName,
    certainty: {
      read: 'gelezen',
      explained: 'uitgelegd',
      reported: 'gemeld',
      derived: 'afgeleid',
      assumed: 'aangenomen',
    },
    provenance: {
      official: 'officieel',
      given: 'opgegeven',
      key: 'op sleutel',
      indicative: 'indicatief',
    },
    floor: 'ondergrens',
    ceiling: 'bovengrens',
    holder: (name) => `mandaathouder ${name}`,
    titles: {
      'division-country': (compared) => `regio’s${compared ? ', naast de sleutel' : ''}`,
      'division-region': 'bedrag',
      'division-settlement': 'besteed',
      'division-members': 'per gemeente',
      'division-lines': (codes) => `verantwoording (SiSa ${codes})`,
    },
    phrases,
    notes,
  },
  dutch,
);
