import type { InputReceipt } from '../../report/receipt.js';
import { capital, sheetName } from '../parts.js';
import type { BookSpeech } from '../speech.js';
import type { DutchNouns } from './nouns.js';

const ROLE: Readonly<Record<InputReceipt['role'], string>> = {
  allocation: 'toekenning',
  plan: 'plan',
  actuals: 'bestedingen',
  expected: 'verwachte bestedingen',
  map: 'koppeling',
  columns: 'kolomnamen',
  members: 'leden van regio’s',
  weights: 'gewichten',
  projects: 'projecten',
};

/** The names of sheets, but for that of the themes: what a grant calls those is for the grant to say. */
const SHEETS = {
  overview: 'Overzicht',
  years: 'Jaren',
  settlement: 'Eindafrekening',
  lines: 'SiSa',
  readings: 'Uitleg',
  division: 'Keuzes',
  plan: 'Plan',
  lists: 'Lijsten',
  parameters: 'Parameters',
  split: 'Verdeling',
  advice: 'Advies',
  moves: 'Voorstel',
  limits: 'Grenzen',
  proof: 'Bewijs',
  findings: 'Bevindingen',
  receipt: 'Verantwoording',
} as const;

/** What only workbooks say, in Dutch. */
export const book = (nouns: DutchNouns): BookSpeech => ({
  sheets: { ...SHEETS, themes: sheetName(nouns.theme.many, Object.values(SHEETS)) },
  titles: {
    overview: 'overzicht per gemeente en jaar',
    themes: `per ${nouns.theme.one}`,
    years: 'per jaar',
    settlement: 'eindafrekening per gemeente',
    lines: 'Verantwoording per jaar in hele euro’s (SiSa)',
    readings: 'Andere uitleg van de regels',
    division: 'Wat voor elke regio is gekozen',
    plan: 'Plan: verschuivingen en doorschuivingen',
    lists: 'Keuzelijsten voor het plan',
    parameters: 'Regels waarmee is gerekend',
    split: 'verdeling van een bedrag',
    advice: 'terug te betalen',
    moves: 'het voorstel',
    limits: 'welke grens knelt',
    proof: 'waarom het niet minder kan',
    findings: 'Bevindingen',
    receipt: 'Verantwoording: waarmee deze werkmap is gemaakt',
  },
  lawfulSheet: (year) => `${year} wettelijk maximum`,
  lawfulTitle: 'doorgeschoven met wettelijk maximum',
  divisionSheet: {
    regions: (year) => `Regios ${year}`,
    members: (year) => `Gemeenten ${year}`,
    key: (year) => `Sleutel ${year}`,
  },
  divisionTitle: {
    regions: (grant, year) => `${grant.nl} ${year} · regio’s`,
    members: (grant, year) => `${grant.nl} ${year} · gemeenten per regio`,
    key: (grant, year) => `${grant.nl} ${year} · alle regio’s samen, verdeeld met de sleutel`,
  },
  inYear: {
    toRepay: (year) => `Terug te betalen ${year}`,
    lawful: (year) => `Met wettelijk maximum ${year}`,
  },
  legends: {
    amounts:
      'Blauw is invoer, zwart is een formule. Een rode cel overschrijdt de grens. Bedragen in euro’s; grenzen zijn naar beneden afgerond op de cent.',
    settled:
      'Blauw is invoer, zwart is een formule. Een rode cel overschrijdt de grens of wat beschikbaar is. Bedragen in euro’s; grenzen zijn naar beneden afgerond op de cent. Een jaar zonder bestedingen is niet afgerekend.',
    lawful:
      'Hetzelfde jaar, met elke doorschuiving verlaagd tot wat mag, dus tot ten hoogste de doorschuifgrens en wat niet is besteed van dat jaar. Wat hier wordt doorgeschoven, komt het volgende jaar binnen.',
    settlement:
      'Terug te betalen: volgens de bladen per jaar. Met wettelijk maximum: volgens de bladen ‘wettelijk maximum’. Een open jaar heeft geen bestedingen en telt niet mee. Jaren worden niet met elkaar verrekend.',
    lines:
      'Hele euro’s: afgerond op de dichtstbijzijnde euro, een halve euro van nul af. Afronding: wat dat erbij telt of eraf haalt.',
    readings:
      'Elke uitleg is apart doorgerekend. Daarom zijn alle bedragen hier waarden van het moment waarop deze werkmap werd gemaakt: ze rekenen niet mee als u elders iets wijzigt. Alleen verschil en totaal zijn formules.',
    shifts:
      'Een verschuiving die u hier wijzigt of eronder toevoegt, rekent in de hele werkmap door. Doorschuivingen staan hier niet: deze werkmap berekent zelf wat er ten hoogste door mag.',
    regions:
      'Blauw is invoer, zwart is een formule. Controle: het bedrag van de regio min wat gemeenten en mandaathouder samen krijgen; dat hoort € 0,00 te zijn.',
    members:
      'Elk aandeel wordt naar beneden afgerond; wat overblijft gaat per eenheid naar de grootste resten, bij gelijke rest naar de laagste gemeentecode. De resten zijn hele getallen, in twee stappen berekend: een rekenblad bewaart maar vijftien cijfers.',
    membersFixed:
      'Deze verdeling kan een rekenblad niet exact naspelen: door onder- of bovengrenzen (die verdelen in rondes) of te grote getallen. De aandelen zijn hier waarden en rekenen niet mee; wijzigt u iets, dan klopt de controle niet meer.',
    key: 'De som van alle regio’s, met de sleutel verdeeld over alle gemeenten. De resten zijn hele getallen, in twee stappen berekend: een rekenblad bewaart maar vijftien cijfers.',
    keyFixed:
      'De som van alle regio’s, met de sleutel verdeeld over alle gemeenten. De getallen zijn te groot voor een rekenblad; deze bedragen zijn waarden en rekenen niet mee.',
    split:
      'Blauw is invoer, zwart is een formule: wijzigt u het bedrag of een gewicht, dan wordt opnieuw verdeeld. Elk aandeel wordt naar beneden afgerond; wat overblijft gaat per eenheid naar de grootste resten, bij gelijke rest naar de bovenste rij (op volgorde van naam).',
    splitFixed:
      'De getallen van deze verdeling zijn te groot voor een rekenblad, of het bedrag is negatief. De aandelen zijn waarden en rekenen niet mee als u iets wijzigt.',
    division: 'Wat u hier wijzigt, rekent in de hele werkmap door, voor alle regio’s.',
    plan: `Een bedrag dat u hier wijzigt of een regel die u eronder toevoegt, rekent in de hele werkmap door. Een ${nouns.intervention.one} mag met nummer of met naam. Een rode regel telt niet mee, of schuift tussen ${nouns.theme.many} in een jaar met schotten.`,
    lists: 'Waaruit in het plan te kiezen is; deze lijsten rekenen niet mee.',
    parameters:
      'De blauwe percentages rekenen in de hele werkmap door. Andere regels bepalen welke formules er staan; die wijzigt u met een regelbestand (--rules).',
    advice:
      'Het advies komt van het blad Bewijs; wat het scheelt, is een formule. Wat er zonder plan en met uw plan wordt terugbetaald, zijn waarden van het moment waarop deze werkmap werd gemaakt.',
    moves: 'Wat er naast uw plan wordt voorgesteld. Dit zijn waarden: een ander voorstel zoekt spuk advise.',
    limits:
      'Elke euro meer ruimte scheelt een euro, tot het bedrag in de laatste kolom met bedragen; elke grens op zichzelf genomen.',
    proof:
      'Tel het na: wat er is waar geld overblijft, min alles wat daar hoogstens uit kan. Hoe er ook wordt geschoven, de rest blijft over. Alle sommen zijn formules.',
    findings:
      'Wat spuk vond toen deze werkmap werd gemaakt; deze lijst rekent niet mee. Rode cellen op de andere bladen wel.',
    receipt: 'Met dezelfde bestanden en dezelfde versie geeft spuk dezelfde bedragen.',
  },
  headings: {
    planned: 'Bedrag',
    planFrom: 'Van (nr)',
    planTo: 'Naar (nr)',
    planCounted: 'Telt mee',
    share: 'Percentage',
    toDivide: 'Te verdelen',
    splitHigh: 'Rest, stap 1',
    splitLow: 'Rest, stap 2',
    splitRest: 'Rest van de deling',
    rank: 'Volgorde',
    check: 'Controle',
  },
  findings: {
    severity: 'Ernst',
    code: 'Code',
    place: 'Plaats',
    municipality: 'Gemeente',
    year: 'Jaar',
    intervention: capital(nouns.intervention.one),
    message: 'Bevinding',
    remedy: 'Wat te doen',
    source: 'Regel en bron',
  },
  notCounted: {
    cell: 'niet meegeteld',
    one: ' rij van het blad Plan (rood). ',
    many: ' rijen van het blad Plan (rood). ',
  },
  noFindings: 'Er zijn geen bevindingen.',
  receipt: {
    program: 'Programma',
    command: 'Opdracht',
    options: 'Opties',
    rules: 'Regels',
    figures: 'Ingebouwde cijfers',
    inputs: 'Invoer',
    noInputs: 'Geen bestanden: de bedragen die met spuk meekomen.',
    hash: 'SHA-256',
    input: (role, rows) => `${ROLE[role]}, ${rows} ${rows === 1 ? 'rij' : 'rijen'}`,
    notes: 'Let op',
    notModelled: 'Niet berekend',
  },
  page: 'Pagina &P van &N',
});
