import type {
  DivisionLabel,
  MemberField,
  NamedRegionField,
} from '../../../report/division/division-label.js';
import { counted } from '../../counts.js';

import type { Namer } from '../../words.js';
import { decimal, grouped, percent } from '../writing.js';
import { divisionTables } from './tables.js';

const REGION_FIELD: Readonly<Record<NamedRegionField, string>> = {
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
};

const MEMBER_FIELD: Readonly<Record<MemberField, string>> = {
  amount: 'Lokaal aandeel',
  projects: 'Projecten van de gemeente',
  together: 'Aandeel en projecten samen',
  spent: 'Besteed',
  unspent: 'Niet besteed, terug naar de mandaathouder',
  overspent: 'Te veel besteed, voor de gemeente zelf',
};

const WEIGHT = { equal: 'evenveel als elke andere', weights: 'uit het bestand', members: 'uit het bestand' };

/** What a node of a derivation of a division is called, in Dutch. */
export function divisionLabelText(label: DivisionLabel, namer: Namer): string {
  switch (label.key) {
    case 'region':
      return `${namer.regional?.grant ?? ''} ${label.year}, ${label.region}`;
    case 'member':
      return `${namer.regional?.grant ?? ''} ${label.year}, ${namer.municipality(label.municipality)}`;
    case 'region-field':
      return `${REGION_FIELD[label.field]} ${label.year}, ${label.region}`;
    case 'member-field':
      return `${MEMBER_FIELD[label.field]} ${label.year}, ${namer.municipality(label.municipality)}`;
    case 'all-regions':
      return `Alle regio’s samen in ${label.year}`;
    case 'national':
      return 'Bedrag van heel Nederland (--national)';
    case 'rest':
      return 'Wat de grenzen overlaten';
    case 'floor':
      return 'Ondergrens (--min)';
    case 'ceiling':
      return 'Bovengrens (--max)';
    case 'percentage':
      return percent(label.share);
    case 'deviation':
      return `${REGION_FIELD.deviation} ${label.year}, ${label.region}: ${decimal(label.deviation)}%`;
    case 'membership':
      return label.inAnnex ? `Leden van ${label.region}` : `Leden van ${label.region}, uit het bestand`;
    case 'project':
      return `Project ${label.name || 'zonder naam'}`;
    case 'booking':
      return counted(label.bookings, ['boeking', 'boekingen']);
    case 'weight': {
      const origin = label.kind === 'published' ? (namer.regional?.weight ?? '') : WEIGHT[label.kind];
      const name = namer.municipality(label.municipality);
      return `Gewicht van ${name}, ${origin}: ${grouped(label.weight)}`;
    }
    case 'announced':
      return `Landelijk bedrag ${label.year}`;
    case 'region-weight':
      return `Gewicht van de regio: ${grouped(label.weight)}`;
    case 'weights':
      return `Som van de gewichten waarover is verdeeld: ${grouped(label.weights)}`;
    case 'parameter':
      return `${label.id === 'carry-limit' ? 'Doorschuifgrens' : divisionTables.parameterName[label.id]} ${label.year}`;
  }
}
