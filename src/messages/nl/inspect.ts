import type { InspectSpeech } from '../speech.js';
import { type InspectTables, type InspectWords, inspectSpeech, inspectTitle } from '../understood.js';
import { columnsOf } from './file-findings.js';
import type { DutchNouns } from './nouns.js';
import { dutch } from './writing.js';

const TABLES: InspectTables = {
  titles: {
    file: 'Hoe het is gelezen',
    columns: 'Kolommen',
    rows: 'Rijen',
    passed: 'Overgeslagen',
  },
  standardInput: 'standaardinvoer',
  headings: {
    file: 'Bestand',
    inspectedFact: 'Wat',
    inspectedValue: 'Gelezen als',
    column: 'Kolom',
    header: 'Kop',
    meaning: 'Wat erin staat',
    detail: 'Nader',
    inspectedUse: 'Wat',
    inspectedCount: 'Aantal',
    inspectedLine: 'Regel',
    inspectedText: 'Tekst',
  },
  cells: {
    'holds-allocation': 'toekenning (-a)',
    'holds-plan': 'plan (-p)',
    'holds-actuals': 'bestedingen (-s)',
    'holds-map': 'koppeling (--map)',
    'layout-long': 'één bedrag per rij',
    'layout-wide': 'de bedragen van een jaar naast elkaar',
    'layout-by-years': 'een kolom per jaar',
    'rows-read': 'met gegevens',
    'rows-faulty': 'met gegevens, met een fout (zie de bevindingen)',
    'rows-ragged': 'niet te gebruiken (zie de bevindingen)',
    'rows-subtotal': 'subtotaal, telt niet mee',
    'rows-total': 'totaal, telt niet mee',
    'rows-comment': 'met # ervoor, overgeslagen',
    'rows-blank': 'leeg, overgeslagen',
    'rows-opening-balance': 'beginbalans, telt niet mee',
    'rows-above': 'boven de kop, overgeslagen',
    'rows-unit': 'eenheid van de bedragen',
    'rows-header': 'herhaalde kop, overgeslagen',
    'rows-footnote': 'voetnoot, overgeslagen',
    'rows-heading': 'tussenkop, overgeslagen',
    'rows-rule': 'streep, overgeslagen',
    'file-holds': 'Inhoud',
    'file-format': 'Formaat',
    'file-sheet': 'Blad',
    'file-other-sheets': 'Andere bladen, niet gelezen',
    'file-formulas': 'Formules, met hun bewaarde waarde',
    'file-hidden-rows': 'Verborgen rijen, meegelezen',
    'file-encoding': 'Tekencodering',
    'file-separator': 'Scheidingsteken',
    'file-line-end': 'Regeleinde',
    'file-header': 'Kop op regel',
    'file-layout': 'Indeling',
    'file-unit': 'Eenheid van de bedragen',
    'file-decimal-sign': 'Decimaalteken',
    'file-sign-column': 'Kolom met debet of credit',
    semicolon: 'puntkomma',
    comma: 'komma',
    tab: 'tab',
    bar: 'streepje (|)',
    point: 'punt',
    'not-told': 'niet te zien',
    'in-thousands': '× € 1.000',
  },
};

/** What tables of a file that was looked at say, in Dutch. */
export const inspectTables = { ...TABLES, title: inspectTitle(TABLES) };

const USES: InspectWords['uses'] = {
  read: ['rij gelezen', 'rijen gelezen'],
  faulty: ['rij met een fout', 'rijen met een fout'],
  ragged: ['rij niet gelezen', 'rijen niet gelezen'],
  subtotal: ['subtotaal telt niet mee', 'subtotalen tellen niet mee'],
  total: ['totaal telt niet mee', 'totalen tellen niet mee'],
  comment: ['regel met # overgeslagen', 'regels met # overgeslagen'],
  blank: ['lege regel overgeslagen', 'lege regels overgeslagen'],
  'opening-balance': ['regel van de beginbalans niet meegeteld', 'regels van de beginbalans niet meegeteld'],
  above: ['regel boven de kop overgeslagen', 'regels boven de kop overgeslagen'],
  unit: ['regel met een eenheid', 'regels met een eenheid'],
  header: ['herhaalde kop overgeslagen', 'herhaalde koppen overgeslagen'],
  footnote: ['voetnoot overgeslagen', 'voetnoten overgeslagen'],
  heading: ['tussenkop overgeslagen', 'tussenkoppen overgeslagen'],
  rule: ['streep overgeslagen', 'strepen overgeslagen'],
};

/** Words for how a file was read, in Dutch. */
export const inspect = (nouns: DutchNouns): InspectSpeech =>
  inspectSpeech(
    TABLES,
    {
      holds: columnsOf(nouns),
      uses: USES,
      sums: (held) => `${held}, telt niet mee`,
      exported: 'telt nergens in mee',
      nothing: 'niets van gelezen',
      amountsOf: (whose) => `bedragen van ${whose}`,
      thisYear: 'dit jaar',
      thisIntervention: nouns.intervention.thisOne,
      intervention: nouns.intervention.one,
      header: (lines) => `kop op regel ${lines}`,
      columns: (all) => `kolommen: ${all}`,
    },
    dutch,
  );
