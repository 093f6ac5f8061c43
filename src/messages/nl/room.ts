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
        return 'Overal: naar al het andere waarvoor iets is toegekend, in jaren met schotten alleen daarbinnen; bij doorschuiven naar alles.';
      case 'room-of-spent':
        return 'In jaren met schotten blijft wat is geboekt waar het staat: dat geld kan nergens anders heen.';
      case 'room-of-spent-total':
        return 'In jaren zonder schotten telt wat is geboekt alleen op het totaal: schuiven kan met alles wat beschikbaar is, ook als het al is besteed; doorschuiven alleen met wat over is.';
    }
  },
  nowhere:
    'Met deze keuze kan er niets naar wat bij --to is genoemd: er is niets toegekend, of schotten sluiten het uit.',
  nothingKnown: 'De ruimte is niet te berekenen: los eerst de fouten in de bestanden op.',
};
