import { Refusal } from '../findings/refusal.js';
import type { Rules } from '../law/rules.js';
import type { FigureFile } from '../platform/platform.js';
import { embeddedRulesText, readEmbeddedRules } from '../read/embedded.js';
import { jsonText } from '../read/json-document.js';
import type { Context } from './context.js';

const DEFAULT_PROFILE = 'regeling';
const PROFILES: Readonly<Record<string, FigureFile>> = {
  regeling: 'rules-regeling.json',
  uniform: 'rules-uniform.json',
};

/** The profiles of the project. */
export const PROFILE_NAMES: readonly string[] = Object.keys(PROFILES);

/**
 * The rules that were chosen: a profile of the project, or a user's own file.
 * @throws Refusal for a name that is neither, or a file that is no valid set of rules
 */
export async function chosenRules(name: string | undefined, context: Context): Promise<Rules> {
  return (await rulesWithText(name, context)).rules;
}

/** The same with the text of their rules file, read once: standard input cannot be read again. */
export async function rulesWithText(
  name: string | undefined,
  context: Context,
): Promise<{ readonly rules: Rules; readonly text: () => string }> {
  const { platform } = context;
  const profile = profileOf(name);
  if (profile) {
    const embedded = platform.figures(profile);
    return { rules: readEmbeddedRules(embedded), text: () => embeddedRulesText(embedded) };
  }
  const { file, bytes } = await rulesFile(name, context);
  const { readRules } = await import('../read/rules-file.js');
  const text = jsonText(bytes, file);
  return { rules: readRules(text, file, platform.sha256(bytes)), text: () => text };
}

function profileOf(name = DEFAULT_PROFILE): FigureFile | undefined {
  return Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined;
}

async function rulesFile(
  file = DEFAULT_PROFILE,
  { platform }: Context,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  const bytes = await platform.read(file);
  if (!('failure' in bytes)) return { file, bytes };
  if (bytes.failure === 'ENOENT' && !/[./\\]/.test(file)) {
    throw new Refusal({ key: 'unknown-rules', name: file, profiles: PROFILE_NAMES });
  }
  throw new Refusal({ key: 'unreadable-file', file, reason: bytes.failure });
}
