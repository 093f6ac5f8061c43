import type { RoomSpeech } from '../speech.js';

/** What is said of what can still be shifted and carried, in Dutch. */
export const room: RoomSpeech = {
  title: ({ name, code }) => `Ruimte · ${name} (${code})`,
  headings: { room: 'Ruimte', boundedBy: 'Begrensd door' },
  cells: { each: 'elk', anywhere: 'overal', 'all-there-is': 'wat er is', 'all-unspent': 'wat over is' },
  note: (of) => {
    switch (of.key) {
      case 'room-by-itself':
        return 'Ruimte: zoveel kan er naast het plan nog bij, elke rij op zichzelf. Rijen delen een grens of hetzelfde geld, en zijn dus niet op te tellen.';
      case 'room-anywhere':
        return 'Overal: elk ander waarvoor iets is toegekend, tussen schotten alleen binnen die schotten; bij doorschuiven waar dan ook.';
      case 'room-of-spent':
        return 'In jaren met schotten telt wat is geboekt per onderdeel: dat geld kan nergens anders heen.';
      case 'room-of-spent-total':
        return 'In jaren zonder schotten telt wat is geboekt alleen op het totaal: bij schuiven is wat beschikbaar is de ruimte, ook als het al is besteed; bij doorschuiven telt alleen wat over is.';
    }
  },
  nowhere:
    'Van wat is gekozen kan niets gaan naar wat met --to is gevraagd: er is niets toegekend, of schotten sluiten het uit.',
  nothingKnown: 'De ruimte is niet te berekenen: los eerst de fouten in de bestanden op.',
};
