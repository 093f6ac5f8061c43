import { compileProfile } from '../../build/grants.js';
import type { ParameterId } from '../../src/law/parameter.js';
import type { Rules } from '../../src/law/rules.js';
import { readRules } from '../../src/read/grants/rules-file.js';
import { grant } from './grant.js';

/** One value of one year set to another: the year, the parameter, the key of its entry and what it says now. */
export type Change = readonly [
  number,
  ParameterId,
  'value' | 'base' | 'scope' | 'status' | 'source' | 'alternatives' | 'doubt',
  unknown,
];

/** The same for a rules file of one version. */
export type ChangeOfEveryYear = readonly [ParameterId, Change[2], unknown];

/** A rules file as far as it is changed here. */
interface RulesText {
  profile: string;
  regulation: string;
  title: string;
  versions: { from: number; to: number; parameters: Record<string, Record<string, unknown>> }[];
}

/** The profile regeling with some of its values changed, read as a user's own rules file is. */
export function rulesWith(...changes: readonly Change[]): Rules {
  return readRules(rulesText(...changes), 'own.json', { sha256: '', grant });
}

/** The text of such a rules file. */
export function rulesText(...changes: readonly Change[]): string {
  const document = documentOf('regeling');
  for (const [year, parameter, key, value] of changes) {
    const version = document.versions.find(({ from, to }) => from <= year && year <= to);
    const entry = version?.parameters[parameter];
    if (!entry) throw new Error(`no ${parameter} in ${year}`);
    entry[key] = value;
  }
  return JSON.stringify(document);
}

/** The text of a rules file with other years: what the last year of regeling says, from 2027 until 2029. */
export function rulesOf2027(changes: readonly ChangeOfEveryYear[]): string {
  const { versions } = documentOf('regeling');
  const last = versions.at(-1);
  if (!last) throw new Error('no version');
  const version = { ...last, from: 2027, to: 2029 };
  for (const [parameter, key, value] of changes) {
    const entry = version.parameters[parameter];
    if (!entry) throw new Error(`no ${parameter}`);
    entry[key] = value;
  }
  const named = {
    profile: 'azwa',
    regulation: 'spuk-azwa',
    name: { nl: 'SPUK AZWA', en: 'SPUK AZWA' },
    title: 'SPUK AZWA 2027–2029',
  };
  return JSON.stringify({ schema: 'spuk.rules/2', ...named, versions: [version] });
}

function documentOf(profile: string): RulesText {
  return JSON.parse(compileProfile(profile));
}
