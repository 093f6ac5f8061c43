import type { InputReceipt } from '../../report/budget-document.js';
import type { BookSpeech } from '../speech.js';

const ROLE: Readonly<Record<InputReceipt['role'], string>> = {
  allocation: 'toekenning',
  plan: 'plan',
  actuals: 'bestedingen',
  map: 'koppeling',
  members: 'leden van regio’s',
  weights: 'gewichten',
  projects: 'projecten',
};

/** What only workbooks say, in Dutch. */
export const book: BookSpeech = {
  sheets: {
    overview: 'Overzicht',
    themes: 'Hoofdthemas',
    years: 'Jaren',
    plan: 'Plan',
    parameters: 'Parameters',
    findings: 'Bevindingen',
    receipt: 'Verantwoording',
  },
  titles: {
    overview: 'Brede SPUK · overzicht per gemeente en jaar',
    themes: 'Brede SPUK · per hoofdthema',
    years: 'Brede SPUK · per jaar',
    plan: 'Plan: verschuivingen en doorschuivingen',
    parameters: 'Regels waarmee is gerekend',
    findings: 'Bevindingen',
    receipt: 'Verantwoording: waaruit dit werkboek is gemaakt',
  },
  legends: {
    amounts:
      'Blauw is invoer, zwart is een formule. Een rode cel overschrijdt de grens. Bedragen in euro’s; grenzen zijn naar beneden afgerond op de cent.',
    plan: 'Een bedrag dat u hier wijzigt of een regel die u eronder toevoegt, rekent in het hele werkboek door.',
    parameters:
      'De blauwe percentages rekenen in het hele werkboek door. Andere regels bepalen welke formules er staan; die wijzigt u met een regelbestand (--rules).',
    findings:
      'Wat spuk vond toen dit werkboek werd gemaakt; deze lijst rekent niet mee. Rode cellen op de andere bladen wel.',
    receipt: 'Met dezelfde bestanden en dezelfde versie geeft spuk dezelfde bedragen.',
  },
  headings: { planned: 'Bedrag', share: 'Percentage' },
  findings: {
    severity: 'Ernst',
    code: 'Code',
    place: 'Plaats',
    municipality: 'Gemeente',
    year: 'Jaar',
    intervention: 'Onderdeel',
    message: 'Bevinding',
    remedy: 'Wat te doen',
    source: 'Regel en bron',
  },
  noFindings: 'Er zijn geen bevindingen.',
  receipt: {
    program: 'Programma',
    command: 'Opdracht',
    options: 'Keuzes',
    rules: 'Regels',
    inputs: 'Invoer',
    noInputs: 'Geen bestanden: de indicatieve toekenning van spuk zelf.',
    hash: 'SHA-256',
    input: (role, rows) => `${ROLE[role]}, ${rows} ${rows === 1 ? 'rij' : 'rijen'}`,
    notes: 'Let op',
    notModelled: 'Niet berekend',
  },
  page: 'Pagina &P van &N',
};
