import { counted } from '../counts.js';
import { derivationSpeech } from '../derivation.js';
import { divisionLabelText } from './division/derivation.js';
import { headings } from './headings.js';
import type { DutchNouns } from './nouns.js';
import { parameters } from './parameters.js';

/** Where a number comes from, in Dutch. */
export const derivation = (nouns: DutchNouns) =>
  derivationSpeech(
    {
      operations: {
        stated: 'opgegeven',
        published: 'gepubliceerd bedrag',
        'percentage-of': 'het eerste als percentage van het tweede, op twee decimalen',
        bounded: 'de grens, want het aandeel ligt erbuiten',
        'apportioned-to-euros':
          'bedrag × gewicht ÷ som van de gewichten, op de euro verdeeld naar de grootste resten',
        'all-regions': 'som van de bedragen van alle regio’s',
        sum: 'som',
        'share-rounded-down': 'aandeel van het bedrag, naar beneden afgerond op de cent',
        room: 'grens min wat ervan is gebruikt, niet onder nul',
        usable:
          'het kleinste van de doorschuifruimte en wat van dit jaar nog niet is besteed en niet is doorgeschoven',
        least: 'het kleinste van de bedragen',
        'not-below-zero': 'som, niet onder nul',
        'own-unspent':
          'geld van dit jaar min wat boven het meegenomen geld is besteed; geen van beide onder nul',
        'all-unspent': 'alles wat niet is besteed; geen van beide onder nul',
        cut: 'het eerste, ten hoogste wat de grenzen toelaten; lagere nummers gaan voor',
        'nothing-allowed': 'er mag niets worden geschoven',
        'no-place':
          'niet verdeeld geld kan in een jaar met schotten niet verder: niet verschuiven en niet doorschuiven',
        ended: `laatste jaar van ${nouns.intervention.thisOne}: daarna komt er niets meer aan`,
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
        total: 'Officieel totaal',
        interventions: `Alle ${nouns.intervention.many} samen`,
        own: 'Officieel bedrag',
        share: 'Deel van wat niet is verdeeld',
        rest: 'Niet verdeeld',
        weight: `Gewicht: het officiële bedrag van ${nouns.intervention.the()}`,
        weights: `Som van de gewichten: alle ${nouns.intervention.many} samen`,
      },
      iza: divisionLabelText,
      intervention: nouns.intervention.one,
      total: 'totaal',
      official: 'Officieel bedrag',
      undivided: 'Niet verdeeld',
      indicative: 'Indicatief bedrag',
      allocation: (decision) => (decision === '' ? 'Toekenning' : `Toekenning, beschikking «${decision}»`),
      shift: (from, to) => `Verschuiving van ${nouns.intervention.one} ${from} naar ${to}`,
      spent: (file, bookings) =>
        `Bestedingen uit ${file}, ${counted(bookings, ['boeking', 'boekingen'])}${bookings === 1 ? '' : ' samen, tot en met deze'}`,
      carryTo: (from, to) => `van ${nouns.intervention.one} ${from} naar ${to}`,
      carry: (year) => `Doorschuiving van ${year} naar ${year + 1}`,
      seenAbove: 'zie hierboven',
    },
    { headings: headings(nouns), ...parameters(nouns) },
  );
