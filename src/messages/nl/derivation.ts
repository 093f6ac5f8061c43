import { counted } from '../counts.js';
import { derivationSpeech } from '../derivation.js';
import { headings } from './headings.js';
import { izaLabelText, izaSource } from './iza-derivation.js';
import { parameterName, parameterValue } from './parameters.js';

/** Where a number comes from, in Dutch. */
export const derivation = derivationSpeech(
  {
    operations: {
      stated: 'opgegeven',
      published: 'gepubliceerd bedrag',
      'percentage-of': 'het eerste als percentage van het tweede, op twee decimalen',
      derived: 'afgeleid',
      bounded: 'de grens, want het aandeel ligt erbuiten',
      'apportioned-to-euros':
        'bedrag × gewicht ÷ som van de gewichten, op de euro verdeeld naar de grootste resten',
      'all-regions': 'som van de bedragen van alle regio’s',
      sum: 'som',
      'share-rounded-down': 'aandeel van het bedrag, naar beneden afgerond op de cent',
      room: 'grens min wat ervan is gebruikt, niet onder nul',
      usable:
        'het kleinste van de doorschuifruimte en wat van dit jaar nog niet is besteed en niet is doorgeschoven',
      'not-below-zero': 'som, niet onder nul',
      'own-unspent': 'eigen geld min wat boven het meegenomen geld is besteed; geen van beide onder nul',
      'all-unspent': 'alles wat niet is besteed; geen van beide onder nul',
      'nothing-allowed': 'er mag niets worden geschoven',
      'last-year': 'laatste jaar van de regels: er is geen volgend jaar',
      'no-limit': 'geen grens op dit niveau',
      'not-settled': 'nog niet bekend: er zijn geen bestedingen',
      'on-total': 'zonder schotten bepaald op het totaal van de gemeente',
      row: 'alle bedragen van deze rij',
      given: 'overgenomen uit het bestand',
      apportioned: 'bedrag × gewicht ÷ som van de gewichten, op de cent verdeeld naar de grootste resten',
      parameter: 'regel',
      figure: 'gepubliceerd bedrag',
    },
    figures: {
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
    },
    iza: izaLabelText,
    izaSource,
    intervention: 'onderdeel',
    total: 'totaal',
    indicative: 'Indicatief bedrag',
    allocation: (decision) => (decision === '' ? 'Toekenning' : `Toekenning, beschikking «${decision}»`),
    shift: (from, to) => `Verschuiving van onderdeel ${from} naar ${to}`,
    spent: (file, bookings) =>
      `Bestedingen uit ${file}, ${counted(bookings, ['boeking', 'boekingen'])}${bookings === 1 ? '' : ' samen, tot en met deze'}`,
    carry: (year) => `Doorschuiving van ${year} naar ${year + 1}`,
    budgetSource: 'GALA-akkoord, januari 2023, pagina 38',
    amendedSource: 'GALA-akkoord, januari 2023, pagina 38, met de wijzigingen van dat jaar',
    totalSource: 'Brief van VWS van 12 september 2025, kenmerk 4190863-1084972-DMO, bijlage 2A',
    seenAbove: 'zie hierboven',
  },
  { headings, parameterName, parameterValue },
);
