// What stands in brackets behind the name of a municipality: its province, its code, that it is a municipality, or
// another of its names. Anything else may make it another place, as in Utrecht (PV), the province.

import type { Province } from '../../grant/municipality.js';
import { plainText } from './plain-text.js';

const ADDITION = /\s*\(([^)]*)\)\s*/g;
/** What says no more than that a municipality is meant. */
const MUNICIPALITY_WORDS: readonly string[] = ['gemeente', 'gem', 'gm', 'municipality', 'stad', 'city'];

/** A name without what stands in brackets behind it. */
export function withoutAddition(name: string): string {
  return plainText(name.replace(ADDITION, ' '));
}

/** The texts in brackets, in their order. */
export function additionsOf(name: string): readonly string[] {
  return [...name.matchAll(ADDITION)].map(([, text = '']) => text.trim());
}

/** Whether an addition agrees with a municipality, by its CBS code. */
export type Agreement = (addition: string, code: string) => boolean;

/** Judges additions by provinces, and by what a text by itself would be taken for. */
export function additionAgreement(
  provinces: readonly Province[],
  codeMeant: (text: string) => string | undefined,
): Agreement {
  const codesByName = new Map(
    provinces.flatMap(({ names, municipalities }) => {
      const codes = new Set(municipalities);
      return names.map((name) => [plainText(name), codes] as const);
    }),
  );
  return (addition, code) => {
    const plain = plainText(addition);
    if (plain === '' || MUNICIPALITY_WORDS.includes(plain)) return true;
    return codesByName.get(plain)?.has(code) === true || codeMeant(addition) === code;
  };
}
