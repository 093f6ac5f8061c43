import type { KeptResult } from '../../grant/kept-result.js';

/** Something a result was made from. */
export type Fact =
  | { readonly kind: 'version' | 'profile' | 'rules' | 'figures' }
  | { readonly kind: 'option' | 'input'; readonly name: string };

/** Something that two results were not both made from; null where one had no such thing. */
export interface FactDifference {
  readonly fact: Fact;
  readonly old: string | null;
  readonly new: string | null;
}

/** What two results were made from, where it differs: the first place to look for why amounts changed. */
export function factDifferences(before: KeptResult, after: KeptResult): readonly FactDifference[] {
  const optionNames = [...new Set([...Object.keys(before.options), ...Object.keys(after.options)])];
  const roles = [...new Set([...before.inputs, ...after.inputs].map(({ role }) => role))];
  const all: readonly FactDifference[] = [
    { fact: { kind: 'version' }, old: before.version, new: after.version },
    { fact: { kind: 'profile' }, old: before.rules.profile, new: after.rules.profile },
    { fact: { kind: 'rules' }, old: short(before.rules.sha256), new: short(after.rules.sha256) },
    { fact: { kind: 'figures' }, old: figuresText(before), new: figuresText(after) },
    ...optionNames.map((name) => ({
      fact: { kind: 'option' as const, name },
      old: optionText(before.options[name]),
      new: optionText(after.options[name]),
    })),
    ...roles.map((name) => ({
      fact: { kind: 'input' as const, name },
      old: inputsText(before, name),
      new: inputsText(after, name),
    })),
  ];
  return all.filter((fact) => fact.old !== fact.new);
}

const HASH_SHOWN = 8;

/** As much of a hash as tells two apart. */
function short(sha256: string): string {
  return sha256.slice(0, HASH_SHOWN);
}

function optionText(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Which official amounts came along; a result of before names none. */
function figuresText({ figures }: KeptResult): string | null {
  return figures ? `${figures.name} (${short(figures.sha256)})` : null;
}

function inputsText({ inputs }: KeptResult, role: string): string | null {
  const named = inputs.filter((input) => input.role === role);
  return named.length === 0 ? null : named.map(({ file, sha256 }) => `${file} (${short(sha256)})`).join(', ');
}
