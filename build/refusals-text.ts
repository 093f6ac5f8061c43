import type { RefusalReasons } from '../src/findings/refusal.js';
import { en } from '../src/messages/en.js';
import { nl } from '../src/messages/nl.js';
import type { Words } from '../src/messages/words.js';
import { PAGE_WIDTH, wrapped } from '../src/write/terminal/wrap.js';
import { REFUSAL_EXAMPLES } from './refusal-examples.js';

type Key = keyof RefusalReasons;

/** The part of docs/errors.md about what ends with status 2. */
export function refusalsText(): string {
  return [
    '## Refusals\n',
    'Where a command cannot do its work at all it says why on standard error, prints nothing on standard output and ends with status 2.',
    'Below, each reason with example values, in Dutch and in English.\n',
    ...refusalKeys().map(
      (key) => `### ${key}\n\n\`\`\`text\n${spoken(key, nl)}\n${spoken(key, en)}\n\`\`\`\n`,
    ),
  ].join('\n');
}

/** Every reason to refuse. */
export function refusalKeys(): readonly Key[] {
  return Object.keys(REFUSAL_EXAMPLES).filter((key): key is Key => Object.hasOwn(REFUSAL_EXAMPLES, key));
}

/** A refusal as it is printed. */
export function spoken<Reason extends Key>(key: Reason, { refusals }: Words): string {
  const { message, hint } = refusals[key](REFUSAL_EXAMPLES[key]);
  const lines = [`spuk: ${message}`, `  ${hint}`];
  return lines.map((line) => wrapped(line, PAGE_WIDTH, '  ')).join('\n');
}
