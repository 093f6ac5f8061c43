import type { Finding, FindingCode } from '../findings/finding.js';
import type { FindingWords, Namer, Words } from './words.js';

/** A finding in words; where the rule it rests on is in doubt, that is said with it. */
export function wordsOfFinding<Code extends FindingCode>(
  finding: Finding<Code>,
  words: Words,
  namer: Namer,
): FindingWords {
  const said = words.findings[finding.code](finding, namer);
  const doubt = finding.rule?.doubt;
  return doubt ? { ...said, message: `${said.message} ${words.named(doubt)}` } : said;
}
