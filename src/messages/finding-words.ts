import type { Finding, FindingCode, FindingFacts } from '../findings/finding.js';
import type { FindingWords, Namer, Words } from './words.js';

/**
 * A finding in words; where a run has several municipalities its message names the one it is about, and where the rule
 * it rests on is in doubt, that is said with it.
 */
export function wordsOfFinding<Code extends FindingCode>(
  finding: Finding<Code>,
  words: Words,
  namer: Namer,
): FindingWords {
  const said = words.findings[finding.code](finding, namer);
  const named = withName(said.message, finding, namer);
  const doubt = finding.rule?.doubt;
  return { ...said, message: doubt ? `${named} ${words.named(doubt)}` : named };
}

function withName(message: string, { municipality }: FindingFacts, namer: Namer): string {
  if (namer.several !== true || municipality === undefined) return message;
  const name = namer.municipality(municipality);
  return isNamed(name, message) ? message : `${name}: ${message}`;
}

/** Whether a sentence has a name as words of its own: Best is not named in Bestedingen. */
function isNamed(name: string, sentence: string): boolean {
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const after = sentence.codePointAt(at + name.length);
    if (!LETTER_AT_END.test(sentence.slice(0, at)) && !isLetter(after)) return true;
  }
  return false;
}

/** Made once: making it for every name takes longer than all else that is said of a country. */
const LETTER_AT_END = /\p{L}$/u;

function isLetter(codePoint: number | undefined): boolean {
  return codePoint !== undefined && LETTER_AT_END.test(String.fromCodePoint(codePoint));
}

/** A namer for a run that judges all of these. */
export function namerOfRun(namer: Namer, municipalities: Iterable<string>): Namer {
  return { ...namer, several: new Set(municipalities).size > 1 };
}
