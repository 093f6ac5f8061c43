import { compileProfile } from '../../build/grants.js';
import type { Rules } from '../../src/law/rules.js';
import { readRules } from '../../src/read/grants/rules-file.js';
import { grant } from './grant.js';

/** The rules as the regulation has them, and as one rule for every year; from data/grants, not from what is built. */
export const regeling = profile('regeling');
export const uniform = profile('uniform');

function profile(name: string): Rules {
  return readRules(compileProfile(name), `${name}.json`, { sha256: '', grant });
}
