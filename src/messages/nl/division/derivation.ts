import type { DivisionLabel } from '../../../report/division/division-label.js';
import { counted } from '../../counts.js';
import { type DivisionLabelTexts, divisionLabelText as labelText } from '../../division-labels.js';
import type { Namer } from '../../words.js';
import { dutch } from '../writing.js';
import { divisionTables } from './tables.js';

const texts: DivisionLabelTexts = {
  region: {
    amount: 'Bedrag van de regio',
    keyAmount: 'Bedrag op sleutel',
    difference: 'Verschil met de sleutel',
    deviation: 'Afwijking van de sleutel',
    coordination: 'Coördinatie',
    projects: 'Projecten van de regio',
    local: 'Lokaal te verdelen',
    held: 'Mandaathouder (coördinatie, projecten)',
    charged: 'Besteed ten laste van de uitkering',
    open: 'Nog open: gemeenten zonder bestedingen',
    toRepay: 'Terug te betalen door de mandaathouder',
    unspent: 'Niet besteed door de gemeenten',
    carryLimit: 'Doorschuifgrens',
    carried: 'Doorgeschoven naar het volgende jaar',
  },
  member: {
    amount: 'Lokaal aandeel',
    projects: 'Projecten van de gemeente',
    together: 'Aandeel en projecten samen',
    spent: 'Besteed',
    unspent: 'Niet besteed, terug naar de mandaathouder',
    overspent: 'Te veel besteed, voor de gemeente zelf',
  },
  ofRegion: (name) => name,
  ofMunicipality: (name) => name,
  allRegions: (year) => `Alle regio’s samen in ${year}`,
  fixed: {
    national: 'Bedrag van heel Nederland (--national)',
    rest: 'Wat de grenzen overlaten',
    floor: 'Ondergrens (--min)',
    ceiling: 'Bovengrens (--max)',
  },
  members: (region) => `Leden van ${region}`,
  fromFile: 'uit het bestand',
  project: (name) => `Project ${name || 'zonder naam'}`,
  bookings: (count) => counted(count, ['boeking', 'boekingen']),
  weightOf: (name) => `Gewicht van ${name}`,
  weight: {
    equal: 'evenveel als elke andere',
    weights: 'uit het bestand',
    members: 'uit het bestand',
  },
  announced: (year) => `Landelijk bedrag ${year}`,
  regionWeight: 'Gewicht van de regio',
  weights: 'Som van de gewichten waarover is verdeeld',
  carryLimit: 'Doorschuifgrens',
  parameterName: divisionTables.parameterName,
};

/** What a node of a derivation of a division is called, in Dutch. */
export function divisionLabelText(label: DivisionLabel, namer: Namer): string {
  return labelText(label, namer, { texts, writing: dutch });
}
