import type { Finding, FindingCode } from '../findings/finding.js';
import type { FindingWords, Namer, Words } from './words.js';

/** A finding in words. */
export function wordsOfFinding<Code extends FindingCode>(
  finding: Finding<Code>,
  words: Words,
  namer: Namer,
): FindingWords {
  return words.findings[finding.code](finding, namer);
}
