// The themes and interventions that a rules file speaks of: those of its own, or those of the grant it is used for.

import type { ProblemAtPath } from '../../findings/json-problem.js';
import type { RulesProblem } from '../../findings/rules-problem.js';
import { NAMED_IN, type Named, UNDIVIDED } from '../../grant/intervention.js';
import { listAt, type Path, pathText, valueAt } from '../documents/json-document.js';
import { UNDIVIDED_NAMES } from '../names/intervention-names.js';
import { plainText } from '../names/plain-text.js';

type Problems = readonly ProblemAtPath<RulesProblem>[];

/** The grant that a rules file is of, where it names no themes and interventions of its own. */
export interface RuledGrant {
  readonly id: string;
  readonly name: Named;
  readonly themes: readonly { readonly id: string }[];
  readonly interventions: readonly { readonly number: number }[];
}

/** What rules may name: interventions by number, themes by id; undefined: it is not known. */
interface Known {
  readonly interventions: readonly unknown[] | undefined;
  readonly themes: readonly unknown[] | undefined;
}

/** What is wrong with a file's own themes and interventions, and with the ones that its rules name. */
export function problemsOfActivities(document: unknown, grant: RuledGrant | undefined): Problems {
  const known = knownTo(document, grant);
  const missing = incomplete(document);
  // What is named by what is missing is no fault of its own.
  if (missing.length > 0) return [...missing, ...repeated(document, known)];
  const themes = listAt(document, ['interventions']).map((_, at): Path => ['interventions', at, 'theme']);
  return [
    ...repeated(document, known),
    ...themes.flatMap((path) => unknownTheme(document, path, known)),
    ...listAt(document, ['versions']).flatMap((_, at) => namedByRules(document, at, known)),
  ];
}

function knownTo(document: unknown, grant: RuledGrant | undefined): Known {
  const own = (list: string, key: string) => listAt(document, [list]).map((each) => valueAt(each, [key]));
  return {
    interventions: has(document, 'interventions')
      ? own('interventions', 'number')
      : grant?.interventions.map(({ number }) => number),
    themes: has(document, 'themes') ? own('themes', 'id') : grant?.themes.map(({ id }) => id),
  };
}

/** Interventions of one's own stand in themes of one's own. */
function incomplete(document: unknown): Problems {
  const missing = has(document, 'themes') ? 'interventions' : 'themes';
  const one = has(document, 'themes') !== has(document, 'interventions');
  return one ? [{ path: missing, problem: { key: 'missing' } }] : [];
}

/** A number, a key or a name that stands for two things. */
function repeated(document: unknown, { interventions, themes }: Known): Problems {
  const names = listAt(document, ['interventions']).map((each) =>
    [...new Set(NAMED_IN.map((language) => valueAt(each, ['name', language])))].flatMap((name) =>
      typeof name === 'string' ? [plainText(name)] : [],
    ),
  );
  return [
    ...(has(document, 'interventions')
      ? twice(interventions ?? [], (at) => ['interventions', at, 'number'])
      : []),
    ...(has(document, 'themes') ? twice(themes ?? [], (at) => ['themes', at, 'id']) : []),
    ...names.flatMap((own, at): Problems => {
      const others = [...UNDIVIDED_NAMES, ...names.slice(0, at).flat()];
      const path = pathText(['interventions', at, 'name']);
      return own.some((name) => others.includes(name)) ? [{ path, problem: { key: 'twice' } }] : [];
    }),
  ];
}

function twice(values: readonly unknown[], pathOf: (at: number) => Path): Problems {
  return values.flatMap(
    (value, at): Problems =>
      value !== undefined && values.indexOf(value) < at
        ? [{ path: pathText(pathOf(at)), problem: { key: 'twice' } }]
        : [],
  );
}

/** The interventions that do not shift and the themes that are closed, of the value in force and of other readings. */
function namedByRules(document: unknown, version: number, known: Known): Problems {
  const parameters = ['versions', version, 'parameters'];
  const valuesAt = (id: string): readonly Path[] => {
    const entry = [...parameters, id];
    const others = listAt(document, [...entry, 'alternatives']).map((_, at) => [
      ...entry,
      'alternatives',
      at,
    ]);
    return [entry, ...others].flatMap((reading) =>
      listAt(document, [...reading, 'value']).map((_, at) => [...reading, 'value', at]),
    );
  };
  return [
    ...valuesAt('shift-excluded-interventions').flatMap((path) => unknownIntervention(document, path, known)),
    ...valuesAt('shift-closed-themes').flatMap((path) => unknownTheme(document, path, known)),
  ];
}

function unknownIntervention(document: unknown, path: Path, { interventions }: Known): Problems {
  const number = valueAt(document, path);
  if (typeof number !== 'number' || !Number.isInteger(number)) return [];
  if (number !== UNDIVIDED && (interventions?.includes(number) ?? true)) return [];
  return [{ path: pathText(path), problem: { key: 'unknown-intervention', number } }];
}

function unknownTheme(document: unknown, path: Path, { themes }: Known): Problems {
  const theme = valueAt(document, path);
  if (typeof theme !== 'string' || !themes || themes.includes(theme)) return [];
  const choices = themes.filter((id) => typeof id === 'string');
  return [{ path: pathText(path), problem: { key: 'unknown-theme', theme, themes: choices } }];
}

function has(document: unknown, key: string): boolean {
  return valueAt(document, [key]) !== undefined;
}
