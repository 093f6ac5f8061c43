import type { DividedGrant, GrantDivision } from '../grant/grant.js';
import { UNDIVIDED } from '../grant/intervention.js';
import type { Directory } from '../report/directory.js';
import type { AmountsNames, RegionalNames } from './names.js';
import type { Namer, Words } from './words.js';

/** What the things of a directory are called in a language. */
export function namerOf(
  { municipality, grant: { amounts }, regional, interventions, themes, chosen }: Directory,
  words: Words,
): Namer {
  return {
    ...(amounts ? { amounts: amountsNames(amounts, words) } : {}),
    ...(regional?.division ? { regional: regionalNames(regional, regional.division, words) } : {}),
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

function regionalNames(
  { name, amounts }: DividedGrant,
  { members, key }: GrantDivision,
  { named }: Words,
): RegionalNames {
  return {
    grant: named(name),
    amounts: amounts && named(amounts.cited),
    weighed: amounts && named(amounts.weighed ?? amounts.cited),
    members: named(members.cited),
    key: named(key.cited),
    weight: named(key.weight),
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
