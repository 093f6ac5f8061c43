import type { RoomSpeech } from '../speech.js';

/** What is said of what can still be shifted and carried, in English. */
export const room: RoomSpeech = {
  title: ({ name, code }) => `Room · ${name} (${code})`,
  headings: { room: 'Room', boundedBy: 'Bounded by' },
  cells: {
    each: 'each',
    anywhere: 'anywhere',
    'all-there-is': 'what there is',
    'all-unspent': 'what is left',
  },
  note: (of) => {
    switch (of.key) {
      case 'room-by-itself':
        return 'Room: so much can come beside the plan, each row by itself. Rows share a limit or the same money, so they do not add up.';
      case 'room-anywhere':
        return 'Anywhere: every other that anything is granted for, between walls only within those walls; of a carry wherever it may be.';
      case 'room-of-spent':
        return 'In years with walls what is booked stays where it is: that money can go nowhere else.';
      case 'room-of-spent-total':
        return 'In years without walls what is booked counts on the total alone: all that is available can be shifted, also where it is spent already; only what is left can be carried.';
    }
  },
  nowhere: 'Of what was chosen nothing can go where --to asks for: nothing is granted, or walls forbid it.',
  nothingKnown: 'The room cannot be computed: mend the errors in the files first.',
};
