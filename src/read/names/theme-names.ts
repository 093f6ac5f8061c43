import { type Intervention, NAMED_IN, type Theme } from '../../grant/intervention.js';
import { plainText } from './plain-text.js';

/** A main theme as files name it, and the interventions in it. */
export interface ThemeNames {
  readonly names: readonly string[];
  readonly interventions: ReadonlySet<number>;
}

/** The names of themes in both languages, and which interventions each has. */
export function themeNames(
  themes: readonly Theme[],
  interventions: readonly Intervention[],
): readonly ThemeNames[] {
  return themes.map(({ id, name }) => ({
    names: NAMED_IN.map((language) => name[language]),
    interventions: new Set(interventions.filter(({ theme }) => theme === id).map(({ number }) => number)),
  }));
}

/** What stands before the name of a theme. */
const NUMBERED = /^(?:(?:hoofd)?thema|theme)?\s*(?:[a-z]|\d{1,2}|[ivx]+)?\s*[.:)–-]*\s+/i;

/** The look-up of themes: “Ondersteunend” and “Thema 3. Ondersteunend” are the same. */
export function themeIn(themes: readonly ThemeNames[]): (text: string) => ThemeNames | undefined {
  const known = new Map(
    themes.flatMap((theme) => theme.names.map((name) => [plainText(name), theme] as const)),
  );
  return (text) => known.get(plainText(text)) ?? known.get(plainText(text.replace(NUMBERED, '')));
}
