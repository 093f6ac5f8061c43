import { compileProfile } from '../../build/compile-law.js';
import type { Rules } from '../../src/law/rules.js';
import { readRules } from '../../src/read/rules-file.js';

/** The rules as the regulation has them, and as one rule for every year; from data/law, not from what is built. */
export const regeling = profile('regeling');
export const uniform = profile('uniform');

function profile(name: string): Rules {
  return readRules(compileProfile(name), `${name}.json`, '');
}
