// What grant.json says of itself twice over, and not the same.

import type { GrantProblem } from '../../findings/grant-problem.js';
import type { ProblemAtPath } from '../../findings/json-problem.js';
import { existsIn, type InterventionYears, NAMED_IN } from '../../grant/intervention.js';
import type { PartNames } from '../../grant/part-names.js';
import { plainText } from '../names/plain-text.js';
import { isTakenHeader } from '../tables/columns.js';
import type { GrantDocument } from './grant-schema.js';

type Problem = ProblemAtPath<GrantProblem>;

/** What is wrong with what each key of it allows. */
export function contradictionsIn(document: GrantDocument): readonly Problem[] {
  const { years, themes, interventions, parts } = document;
  const problems: Problem[] = [...problemsOfReceivers(document), ...(parts ? takenWords(parts) : [])];
  if (years.from > years.to)
    problems.push({ path: 'years.from', problem: { key: 'years-reversed', ...years } });
  const ids = themes.map(({ id }) => id);
  const numbers = interventions.map(({ number }) => number);
  themes.forEach(({ id }, at) => {
    if (ids.indexOf(id) < at) problems.push({ path: `themes[${at}].id`, problem: { key: 'twice' } });
  });
  interventions.forEach(({ number, theme }, at) => {
    const path = `interventions[${at}]`;
    problems.push(...wrongYears(interventions[at], path, years));
    if (numbers.indexOf(number) < at) problems.push({ path: `${path}.number`, problem: { key: 'twice' } });
    if (!ids.includes(theme)) {
      problems.push({ path: `${path}.theme`, problem: { key: 'unknown-theme', theme, themes: ids } });
    }
  });
  return problems;
}

/** Years of an intervention that are not in order, or not years of its grant. */
function wrongYears(
  { from, to }: InterventionYears = {},
  path: string,
  years: GrantDocument['years'],
): readonly Problem[] {
  if (from !== undefined && to !== undefined && from > to) {
    return [{ path: `${path}.from`, problem: { key: 'years-reversed', from, to } }];
  }
  return Object.entries({ from, to }).flatMap(([key, year]) =>
    year === undefined || existsIn(years, year)
      ? []
      : [{ path: `${path}.${key}`, problem: { key: 'years-outside' as const, ...years } }],
  );
}

/** Words for interventions and themes that head other columns, or each other's. */
function takenWords(parts: PartNames): readonly Problem[] {
  const [intervention, theme] = [parts.intervention, parts.theme];
  const others = {
    intervention: [theme.nl.one, theme.en.one],
    theme: [intervention.nl.one, intervention.en.one],
  };
  return PART_KEYS.flatMap((part) =>
    NAMED_IN.flatMap((language) => {
      const text = parts[part][language].one;
      const taken = isTakenHeader(text) || others[part].some((other) => plainText(other) === plainText(text));
      return taken
        ? [{ path: `parts.${part}.${language}.one`, problem: { key: 'word-taken' as const, text } }]
        : [];
    }),
  );
}

const PART_KEYS = ['intervention', 'theme'] as const;

/** What only grants of the other receivers have, and a grant of regions that does not say how it is divided. */
function problemsOfReceivers({
  receivers,
  division,
  interventions,
  ceilings,
  amounts,
}: GrantDocument): readonly Problem[] {
  const others =
    receivers === 'municipality'
      ? { division: division !== undefined }
      : {
          interventions: interventions.length > 0,
          ceilings: ceilings !== undefined,
          'amounts.total': amounts?.kind === 'official' && amounts.total !== undefined,
        };
  const missing = receivers === 'region' && division === undefined;
  return [
    ...(missing ? [{ path: 'division', problem: { key: 'division-missing' } } as const] : []),
    ...Object.entries(others).flatMap(([path, stands]) =>
      stands ? [{ path, problem: { key: 'not-of-receivers', receivers } } as const] : [],
    ),
  ];
}
