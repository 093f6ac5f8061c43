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
        return 'In jaren met bestedingen telt wat is geboekt: dat geld kan nergens anders heen.';
    }
  },
  nothingKnown: 'De ruimte is niet te berekenen: los eerst de fouten in de bestanden op.',
};
