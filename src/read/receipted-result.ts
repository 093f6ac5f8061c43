import { z } from 'zod';
import { Refusal } from '../findings/refusal.js';

/** A result that spuk has written, as far as it says how it was made; the rest is there unjudged. */
export interface ReceiptedResult {
  readonly schema: string;
  readonly command: string;
  readonly version: string;
  /** undefined: a split, which rests on none. */
  readonly rules: { readonly profile: string; readonly sha256: string } | undefined;
  /** undefined: it was made before results named them. */
  readonly figures: { readonly name: string; readonly sha256: string } | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly ResultInput[];
  /** All of the document. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** An input that a result was made from. */
export interface ResultInput {
  readonly role: string;
  readonly file: string;
  readonly sha256: string;
}

const INPUTS = z.array(z.looseObject({ role: z.string(), file: z.string(), sha256: z.string() }));

/** The one result that is made without rules. */
const SPLIT = 'spuk.split/1';

/** What an option can be: on, a value, or several. */
const OPTION = z.union([z.literal(true), z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]);

const RESULT = z
  .looseObject({
    schema: z.string().regex(/^spuk\.[a-z]+\/1$/),
    command: z.string(),
    tool: z.looseObject({ name: z.literal('spuk'), version: z.string() }),
    rules: z.looseObject({ profile: z.string(), sha256: z.string() }).optional(),
    figures: z.looseObject({ name: z.string(), sha256: z.string() }).optional(),
    options: z.record(z.string(), OPTION),
  })
  .refine(({ schema, rules }) => rules !== undefined || schema === SPLIT);

/**
 * Reads a result.
 * @throws Refusal where the text is no result of this program
 */
export function readReceipted(text: string, file: string): ReceiptedResult {
  const parsed = RESULT.safeParse(jsonOf(text));
  if (!parsed.success) throw new Refusal({ key: 'no-result', file });
  const unusable = whyUnusable(text, parsed.data);
  if (unusable !== undefined) throw new Refusal({ key: unusable, file });
  const { data: document } = parsed;
  const { schema, command, tool, rules, figures, options } = document;
  // In an explanation `inputs` is what a number was made of; the files of the run are `files`.
  const inputs = INPUTS.safeParse(document[schema.startsWith('spuk.explain/') ? 'files' : 'inputs']);
  if (!inputs.success) throw new Refusal({ key: 'no-result', file });
  return { schema, command, version: tool.version, rules, figures, options, inputs: inputs.data, document };
}

/** A text, and the colon behind it where it is a key. */
const TEXT_OR_KEY = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** Deeper than any result, and less deep than hurts whoever walks through it. */
const DEEPEST = 100;

/**
 * Why a document cannot be compared: an object names a key twice, so that the last one counts and a reader may have
 * seen the first; or it goes deeper than any result. Our own results do neither.
 */
function whyUnusable(text: string, document: unknown): 'key-twice' | 'no-result' | undefined {
  let written = 0;
  for (const [, colon] of text.matchAll(TEXT_OR_KEY)) if (colon !== undefined) written += 1;
  let level: readonly unknown[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return 'no-result';
    level = level.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      const parts: readonly unknown[] = Object.values(value);
      if (!Array.isArray(value)) written -= parts.length;
      return parts;
    });
  }
  return written === 0 ? undefined : 'key-twice';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
