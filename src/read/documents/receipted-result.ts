import { z } from 'zod';
import { Refusal } from '../../findings/refusal.js';

/** A result that spuk has written, as far as it says how it was made; the rest is there unjudged. */
export interface ReceiptedResult {
  readonly schema: string;
  readonly command: string;
  readonly version: string;
  /** undefined: a split, which rests on none. */
  readonly rules: { readonly profile: string; readonly sha256: string } | undefined;
  /** undefined: a split, which is of none, or it was made before results named it. */
  readonly grant: { readonly id: string; readonly sha256: string } | undefined;
  /** undefined: no amounts come along, or it was made before results named them. */
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

/** What an option can be: on, a value, or several. */
const OPTION = z.union([z.literal(true), z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]);

const rules = z.looseObject({ profile: z.string(), sha256: z.string() });

const RESULT = z.looseObject({
  schema: z.string(),
  command: z.string(),
  tool: z.looseObject({ name: z.literal('spuk'), version: z.string() }),
  rules: rules.optional(),
  grant: z.looseObject({ id: z.string(), sha256: z.string() }).optional(),
  figures: z.looseObject({ name: z.string(), sha256: z.string() }).optional(),
  options: z.record(z.string(), OPTION),
});

/**
 * How each result says how it was made, by its schema; the rest of it is compared, not read. A split rests on no rules.
 * In an explanation `inputs` is what a number was made of; the files of the run are `files`.
 */
export const RECEIPTED_RESULTS = {
  'spuk.budget/1': RESULT.extend({ schema: z.literal('spuk.budget/1'), rules, inputs: INPUTS }),
  'spuk.iza/1': RESULT.extend({ schema: z.literal('spuk.iza/1'), rules, inputs: INPUTS }),
  'spuk.explain/1': RESULT.extend({ schema: z.literal('spuk.explain/1'), rules, files: INPUTS }),
  'spuk.split/1': RESULT.extend({ schema: z.literal('spuk.split/1'), inputs: INPUTS }),
  'spuk.advice/1': RESULT.extend({ schema: z.literal('spuk.advice/1'), rules, inputs: INPUTS }),
  'spuk.room/1': RESULT.extend({ schema: z.literal('spuk.room/1'), rules, inputs: INPUTS }),
};

const ANY_RESULT = z.discriminatedUnion('schema', [
  RECEIPTED_RESULTS['spuk.budget/1'],
  RECEIPTED_RESULTS['spuk.iza/1'],
  RECEIPTED_RESULTS['spuk.explain/1'],
  RECEIPTED_RESULTS['spuk.split/1'],
  RECEIPTED_RESULTS['spuk.advice/1'],
  RECEIPTED_RESULTS['spuk.room/1'],
]);

/**
 * Reads a result.
 * @throws Refusal where the text is no result of this program
 */
export function readReceipted(text: string, file: string): ReceiptedResult {
  const parsed = ANY_RESULT.safeParse(jsonOf(text));
  if (!parsed.success) throw new Refusal({ key: 'no-result', file });
  const unusable = whyUnusable(text, parsed.data);
  if (unusable !== undefined) throw new Refusal({ key: unusable, file });
  // Where an editor finds the schema is no part of a result.
  const { $schema: _, ...document } = parsed.data;
  const { schema, command, tool, options, grant, figures, rules } = parsed.data;
  const inputs = parsed.data.schema === 'spuk.explain/1' ? parsed.data.files : parsed.data.inputs;
  return { schema, command, version: tool.version, rules, grant, figures, options, inputs, document };
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
