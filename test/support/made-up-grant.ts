import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../fixtures/own-grant/', import.meta.url);
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.\w+$/.test(name),
);

/** The made-up grant of seven activities in two themes, as a folder of a world without fixtures. */
export const OWN_GRANT: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [`groen/${name}`, readFileSync(new URL(name, FOLDER), 'utf8')]),
);

/** The same with other texts. */
export function ownGrantWith(changes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...OWN_GRANT, ...changes };
}

/** `grant.json` with parts replaced; undefined takes one out. */
export function grantJson(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(OWN_GRANT['groen/grant.json'] ?? ''), ...changes });
}

/** The same grant, with which no amounts come along. */
export function withoutAmounts(): Readonly<Record<string, string>> {
  return ownGrantWith({ 'groen/grant.json': grantJson({ amounts: undefined }) });
}
