import type { RefusalReasons } from '../src/findings/refusal.js';
import { en } from '../src/messages/en.js';
import { nl } from '../src/messages/nl.js';
import type { Words } from '../src/messages/words.js';
import { REFUSAL_EXAMPLES } from './refusal-examples.js';

type Key = keyof RefusalReasons;

/** The part of ERRORS.md about what ends with status 2. */
export function refusalsText(): string {
  return [
    '## Refusals\n',
    'Where a command cannot do its work at all it says why on standard error, prints nothing on standard output and ends with status 2.',
    'Below, each reason with example values, in Dutch and in English.\n',
    ...keys().map((key) => `### ${key}\n\n\`\`\`text\n${spoken(key, nl)}\n${spoken(key, en)}\n\`\`\`\n`),
  ].join('\n');
}

function keys(): readonly Key[] {
  return Object.keys(REFUSAL_EXAMPLES).filter((key): key is Key => Object.hasOwn(REFUSAL_EXAMPLES, key));
}

/** A refusal as it is printed, but for the breaking of long lines. */
function spoken<Reason extends Key>(key: Reason, { refusals }: Words): string {
  const { message, hint } = refusals[key](REFUSAL_EXAMPLES[key]);
  return [`spuk: ${message}`, ...(hint === undefined ? [] : [`  ${hint}`])].join('\n');
}
