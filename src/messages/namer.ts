import { UNDIVIDED } from '../grant/intervention.js';
import type { Directory } from '../report/directory.js';
import type { AmountsNames } from './names.js';
import type { Namer, Words } from './words.js';

/** What the things of a directory are called in a language. */
export function namerOf(
  { municipality, grant: { amounts }, interventions, themes, chosen }: Directory,
  words: Words,
): Namer {
  return {
    ...(amounts ? { amounts: amountsNames(amounts, words) } : {}),
    ...(chosen ? { chosen } : {}),
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

function amountsNames(
  { called, cited, total }: NonNullable<Directory['grant']['amounts']>,
  { named }: Words,
): AmountsNames {
  return {
    called: named(called),
    cited: named(cited),
    ...(total
      ? { total: { called: named(total.called), label: named(total.label), cited: named(total.cited) } }
      : {}),
  };
}
