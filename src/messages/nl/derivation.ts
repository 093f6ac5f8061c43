import type { FigureKey } from '../../report/derivation.js';
import type { DerivationSpeech } from '../words.js';
import { tables } from './tables.js';

const OPERATIONS = {
  sum: 'som',
  'share-rounded-down': 'aandeel van het bedrag, naar beneden afgerond op de cent',
  room: 'grens min wat ervan is gebruikt, niet onder nul',
  'nothing-allowed': 'er mag niets worden geschoven',
  'last-year': 'laatste jaar van de regels: er is geen volgend jaar',
  'no-limit': 'geen grens op dit niveau',
  'not-settled': 'nog niet bekend: er zijn geen bestedingen',
  row: 'alle bedragen van deze rij',
  given: 'overgenomen uit het bestand',
  apportioned: 'bedrag × gewicht ÷ som van de gewichten, op de cent verdeeld naar de grootste resten',
  parameter: 'regel',
  figure: 'gepubliceerd bedrag',
} as const;

const SPLIT: Readonly<
  Record<'over-municipalities' | 'over-interventions', Readonly<Record<FigureKey, string>>>
> = {
  'over-municipalities': {
    total: 'Landelijk budget van het onderdeel',
    weight: 'Sleutel van de gemeente: haar totaal van de brede SPUK in 2025',
    weights: 'Som van de sleutels van alle gemeenten',
  },
  'over-interventions': {
    total: 'Totaal van de gemeente',
    weight: 'Gewicht van het onderdeel: het landelijke budget na wijzigingen',
    weights: 'Som van de gewichten van alle onderdelen',
  },
};

const GALA = 'GALA-akkoord, januari 2023, pagina 38';
const LETTER = 'Brief van VWS van 12 september 2025, kenmerk 4190863-1084972-DMO, bijlage 2A';

/** Where a number comes from, in Dutch. */
export const derivation: DerivationSpeech = {
  label: (label, namer) => {
    switch (label.kind) {
      case 'row': {
        const { municipality, year, intervention } = label.of;
        const part =
          intervention === null
            ? 'totaal'
            : `onderdeel ${intervention} (${namer.intervention(intervention)})`;
        return `${namer.municipality(municipality)} ${year}, ${part}`;
      }
      case 'amount': {
        const { year, intervention } = label.of;
        return `${tables.headings[label.key]} ${year}, ${intervention === null ? 'totaal' : `onderdeel ${intervention}`}`;
      }
      case 'granted': {
        const { decision, provenance } = label.row;
        if (provenance === 'indicative') return 'Indicatief bedrag';
        return decision === '' ? 'Toekenning' : `Toekenning, beschikking «${decision}»`;
      }
      case 'shift':
        return `Verschuiving van onderdeel ${label.shift.from} naar ${label.shift.to}`;
      case 'carry':
        return `Doorschuiving van ${label.carry.year} naar ${label.carry.year + 1}`;
      case 'parameter':
        return `${tables.parameterName[label.parameter]} ${label.rules.year}: ${tables.parameterValue[label.parameter](label.rules)}`;
      case 'figure':
        return SPLIT[label.origin.split][label.figure];
    }
  },
  operation: (operation) => OPERATIONS[operation],
  source: (figure, { split }) => {
    const budget = split === 'over-municipalities' ? figure === 'total' : figure !== 'total';
    const amended =
      split === 'over-interventions' && figure !== 'total' ? ', met de wijzigingen van dat jaar' : '';
    return budget ? `${GALA}${amended}` : LETTER;
  },
  seenAbove: 'zie hierboven',
};
