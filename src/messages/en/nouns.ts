// What English does with a noun: only its article differs.

import type { NamedNoun, PartNames } from '../../grant/part-names.js';

/** A noun, bare and with its article. */
export interface EnglishNoun {
  readonly one: string;
  readonly many: string;
  /** What columns of it may be headed with, in both languages. */
  readonly headers: readonly string[];
  readonly a: string;
}

/** The parts of a grant, as sentences name them. */
export interface EnglishNouns {
  readonly intervention: EnglishNoun;
  readonly theme: EnglishNoun;
}

export function englishNouns({ intervention, theme }: PartNames): EnglishNouns {
  return { intervention: englishNoun(intervention), theme: englishNoun(theme) };
}

function englishNoun({ nl, en: { article, one, many } }: NamedNoun): EnglishNoun {
  return { one, many, headers: [nl.one, one], a: `${article} ${one}` };
}
