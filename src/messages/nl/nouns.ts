// What Dutch does with a noun: its article decides how words before it end, and which words those are.

import type { NamedNoun, PartNames } from '../../grant/part-names.js';

/** A noun with the words that go before it. */
export interface DutchNoun {
  readonly one: string;
  readonly many: string;
  /** What columns of it may be headed with, in both languages. */
  readonly headers: readonly string[];
  /** With an adjective between: het gevende onderdeel, de gevende activiteit. */
  readonly the: (adjective?: string) => string;
  /** Dit, deze. */
  readonly thisOne: string;
  /** Elk, elke. */
  readonly each: string;
  /** Welk, welke. */
  readonly which: string;
  /** Hetzelfde, dezelfde. */
  readonly same: string;
  /** Behind een: ander, andere. */
  readonly other: string;
  /** What a clause about it begins with: dat, die. */
  readonly that: string;
}

/** The parts of a grant, as sentences name them. */
export interface DutchNouns {
  readonly intervention: DutchNoun;
  readonly theme: DutchNoun;
}

export function dutchNouns({ intervention, theme }: PartNames): DutchNouns {
  return { intervention: dutchNoun(intervention), theme: dutchNoun(theme) };
}

function dutchNoun({ nl: { article, one, many }, en }: NamedNoun): DutchNoun {
  const neuter = article === 'het';
  const ending = neuter ? '' : 'e';
  return {
    one,
    many,
    headers: [one, en.one],
    the: (adjective) => [article, ...(adjective === undefined ? [] : [adjective]), one].join(' '),
    thisOne: `${neuter ? 'dit' : 'deze'} ${one}`,
    each: `elk${ending} ${one}`,
    which: `welk${ending} ${one}`,
    same: `${neuter ? 'hetzelfde' : 'dezelfde'} ${one}`,
    other: `ander${ending} ${one}`,
    that: neuter ? 'dat' : 'die',
  };
}
