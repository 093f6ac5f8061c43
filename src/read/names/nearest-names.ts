import { distance } from 'fastest-levenshtein';
import { plainText } from './plain-text.js';

const MOST_SUGGESTIONS = 3;
/** Longer texts are no mistyped name, and comparing them would cost their square. */
const LONGEST_NAME = 120;

/** Beyond this many different unknown names a suggestion for each helps nobody, and takes its time. */
const MOST_ASKED = 500;

/** Finds the names most like a text, nearest first: at most three, none when nothing is near. */
export type NearestNames = (text: string) => readonly string[];

/** The finder of names among these; each is brought into the form that is compared once, when it is first asked for. */
export function nearestAmong(names: readonly string[]): NearestNames {
  let known: readonly { readonly name: string; readonly plain: string }[] | undefined;
  const answers = new Map<string, readonly string[]>();
  const nearestTo = (wanted: string): readonly string[] => {
    const most = Math.max(2, Math.floor(wanted.length / 3));
    known ??= names.map((name) => ({ name, plain: plainText(name) }));
    return known
      .map(({ name, plain }) => ({ name, far: distanceTo(wanted, plain, most) }))
      .filter(({ far }) => far <= most)
      .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_SUGGESTIONS)
      .map(({ name }) => name);
  };
  return (text) => {
    const wanted = plainText(text.slice(0, LONGEST_NAME));
    const before = answers.get(wanted);
    if (before) return before;
    if (wanted === '' || answers.size === MOST_ASKED) return [];
    const near = nearestTo(wanted);
    answers.set(wanted, near);
    return near;
  };
}

/** A name that holds the text as whole words is as near as one with a letter wrong. */
function distanceTo(wanted: string, name: string, most: number): number {
  if (` ${name} `.includes(` ${wanted} `)) return 1;
  // Lengths that differ by more cannot be nearer.
  return Math.abs(wanted.length - name.length) > most ? most + 1 : distance(wanted, name);
}
