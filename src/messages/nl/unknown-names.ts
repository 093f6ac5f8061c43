// Why a name that was written is nobody's, in Dutch.

import { unknownNames } from '../unknown-names.js';
import { dutch } from './writing.js';

const NOW = 'voor de uitkering geldt de gemeentelijke indeling van 2023';

export const names = unknownNames(
  {
    contradicts: (text, code) => ({
      message: `«${text}» is een andere gemeente dan de code ernaast, ${code}.`,
      remedy: 'Zorg dat naam en code bij dezelfde gemeente horen.',
    }),
    addition: (text, municipality) => ({
      message: `«(${text})» past niet bij de gemeente ${municipality}; de rij is niet gelezen.`,
      remedy: `Schrijf ${municipality} als die gemeente bedoeld is; laat de rij weg als het om een provincie, een dorp of een andere plaats gaat.`,
    }),
    divided: (former, successors) => `${former} is verdeeld over ${successors}; ${NOW}.`,
    divideRow: (successors) =>
      `Zet de rij bij ${successors}, of verdeel het bedrag over deze gemeenten; ook --accept-merged kan die keuze niet maken.`,
    merged: (former, successor) => `${former} is opgegaan in ${successor}; ${NOW}.`,
    countsAt: (successor) =>
      `Gebruik ${successor}; met --accept-merged tellen rijen van plan en bestedingen daar mee.`,
    missing: 'De gemeente ontbreekt.',
    ambiguous: (text) => `Er is meer dan één gemeente «${text}».`,
    unknown: (text) => `De gemeente «${text}» is niet bekend.`,
    total: 'Dit lijkt een totaal, en dat wordt hier niet gelezen: laat de regel of kolom weg.',
    allNames: 'Zie `spuk show municipalities` voor alle namen en codes.',
    asOption: {
      unknown: (text) => `De gemeente «${text}» bestaat niet.`,
      meant: (municipality) => `Schrijf ${municipality}, als die gemeente bedoeld is.`,
      use: (successors) => `Gebruik ${successors}.`,
      allNames: 'Zie `spuk show municipalities`.',
    },
  },
  dutch,
);
