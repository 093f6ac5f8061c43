import { distance } from 'fastest-levenshtein';
import { plainText } from './plain-text.js';

const MOST_SUGGESTIONS = 3;
/** Longer texts are no mistyped name, and comparing them would cost their square. */
const LONGEST_NAME = 120;

/** The names most like a text, nearest first: at most three, none when nothing is near. */
export function nearestNames(text: string, names: readonly string[]): readonly string[] {
  const wanted = plainText(text.slice(0, LONGEST_NAME));
  if (wanted === '') return [];
  return names
    .map((name) => ({ name, far: distanceTo(wanted, plainText(name)) }))
    .filter(({ far }) => far <= Math.max(2, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}

/** A name that holds the text as whole words is as near as one with a letter wrong. */
function distanceTo(wanted: string, name: string): number {
  return ` ${name} `.includes(` ${wanted} `) ? 1 : distance(wanted, name);
}
