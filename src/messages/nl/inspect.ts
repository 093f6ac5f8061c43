import type { RowUse, UnderstoodColumn } from '../../findings/understood-file.js';
import { type Counted, counted } from '../counts.js';
import { listed } from '../numbers.js';
import type { InspectSpeech } from '../speech.js';
import { toldOf } from '../understood.js';
import { columnsOf } from './file-findings.js';
import type { DutchNouns } from './nouns.js';

const USES: Readonly<Record<RowUse, Counted>> = {
  read: ['rij gelezen', 'rijen gelezen'],
  ragged: ['rij niet gelezen', 'rijen niet gelezen'],
  subtotal: ['subtotaal nagerekend', 'subtotalen nagerekend'],
  total: ['totaal nagerekend', 'totalen nagerekend'],
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

const TITLES = {
  file: 'Hoe het is gelezen',
  columns: 'Kolommen',
  rows: 'Rijen',
  passed: 'Overgeslagen',
} as const;

/** What tables of a file that was looked at say, in Dutch. */
export const inspectTables: Pick<InspectSpeech, 'title' | 'headings' | 'cells'> = {
  title: ({ part, file }) => `${TITLES[part]} · ${file === '-' ? 'standaardinvoer' : file}`,
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
    'rows-ragged': 'niet te gebruiken (zie de bevindingen)',
    'rows-subtotal': 'subtotaal, nagerekend',
    'rows-total': 'totaal, nagerekend',
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

/** Words for how a file was read, in Dutch. */
export const inspect = (nouns: DutchNouns): InspectSpeech => {
  const meanings = columnsOf(nouns);
  const meaning: InspectSpeech['meaning'] = (of) => {
    switch (of) {
      case 'amounts-of-year':
        return 'bedragen van dit jaar';
      case 'amounts-of-intervention':
        return `bedragen van ${nouns.intervention.thisOne}`;
      case 'nothing':
        return 'niets van gelezen';
      case 'exported':
        return 'telt nergens in mee';
      case 'total':
      case 'subtotal':
        return `${meanings[of]}, nagerekend`;
      default:
        return meanings[of];
    }
  };
  const subjectOf = ({ meaning: of, of: subject }: UnderstoodColumn) => {
    if (subject === undefined) return meaning(of);
    return `bedragen van ${of === 'amounts-of-year' ? '' : `${nouns.intervention.one} `}${subject}`;
  };
  const column = (of: UnderstoodColumn) =>
    `«${of.header}» ${subjectOf(of)}${of.thousands ? ' × € 1.000' : ''}`;
  return {
    ...inspectTables,
    meaning,
    told: (of) => {
      const { header, others } = toldOf(of);
      const parts = [
        ...(header === undefined ? [] : [`kop op regel ${header}`]),
        ...(of.columns.length > 0 ? [`kolommen: ${of.columns.map(column).join(', ')}`] : []),
        ...(others.length > 0
          ? [
              listed(
                others.map(({ use, count }) => counted(count, USES[use])),
                'en',
              ),
            ]
          : []),
      ];
      return `${of.file}: ${parts.join('; ')}.`;
    },
  };
};
