import { UNDIVIDED } from '../grant/intervention.js';
import type { Directory } from '../report/directory.js';
import type { Namer, Words } from './words.js';

/** What the things of a directory are called in a language. */
export function namerOf({ municipality, interventions, themes, rulesName }: Directory, words: Words): Namer {
  return {
    ...(rulesName === undefined ? {} : { rules: rulesName }),
    municipality: (code) => municipality(code).name,
    theme: (id) => {
      const found = themes.find((theme) => theme.id === id);
      return found ? words.named(found.name) : id;
    },
    intervention: (number) => {
      const found = interventions.find((intervention) => intervention.number === number);
      if (found) return words.named(found.name);
      return number === UNDIVIDED ? words.cells.undivided : words.cells.unknown;
    },
  };
}
