import { Refusal } from '../../findings/refusal.js';
import type { DivisionRules } from '../../law/division-rules.js';
import type { Rules } from '../../law/rules.js';
import { jsonText } from '../../read/documents/json-document.js';
import type { Context } from '../context.js';
import type { ChosenDivision, ChosenGrant, ChosenPackage, RulesWithText } from './chosen-grant.js';

/**
 * The rules that were chosen: a profile of the grant, or a user's own file.
 * @throws Refusal for a name that is neither, or a file that is no valid set of rules
 */
export async function chosenRules(
  name: string | undefined,
  of: ChosenGrant,
  context: Context,
): Promise<Rules> {
  return (await rulesWithText(name, of, context)).rules;
}

/** The same with the text of their rules file, read once: standard input cannot be read again. */
export async function rulesWithText(
  name: string | undefined,
  of: ChosenGrant,
  context: Context,
): Promise<RulesWithText> {
  const { grant } = of;
  const [first = ''] = grant.profiles;
  const profile = grant.profiles.find((one) => one === (name ?? first));
  if (profile !== undefined) return of.rulesOf(profile);
  const { file, bytes } = await rulesFile(name ?? first, of, context);
  const { readRules } = await import('../../read/grants/rules-file.js');
  const text = jsonText(bytes, file);
  const sha256 = context.platform.sha256(bytes);
  return { rules: readRules(text, file, { sha256, grant }), text: () => text };
}

/**
 * The rules of a grant of regions that were chosen: a profile of it, or a user's own file.
 * @throws Refusal for a name that is neither, or a file that is no valid set of rules
 */
export async function chosenDivisionRules(
  name: string | undefined,
  of: ChosenDivision,
  context: Context,
): Promise<DivisionRules> {
  const [first = ''] = of.grant.profiles;
  const profile = of.grant.profiles.find((one) => one === (name ?? first));
  if (profile !== undefined) return of.rulesOf(profile);
  const { file, bytes } = await rulesFile(name ?? first, of, context);
  const { readDivisionRules } = await import('../../read/division/rules-file.js');
  return readDivisionRules(jsonText(bytes, file), file, context.platform.sha256(bytes));
}

async function rulesFile(
  file: string,
  { grant }: ChosenPackage,
  { platform }: Context,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  const bytes = await platform.read(file);
  if (!('failure' in bytes)) return { file, bytes };
  if (bytes.failure === 'ENOENT' && !/[./\\]/.test(file)) {
    throw new Refusal({ key: 'unknown-rules', name: file, profiles: grant.profiles });
  }
  throw new Refusal({ key: 'unreadable-file', file, reason: bytes.failure });
}
