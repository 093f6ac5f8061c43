import { z } from 'zod';
import { Refusal } from '../findings/refusal.js';

/** A result that spuk has written, as far as it says how it was made; the rest is there unjudged. */
export interface ReceiptedResult {
  readonly schema: string;
  readonly command: string;
  readonly version: string;
  readonly rules: { readonly profile: string; readonly sha256: string };
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly ResultInput[];
  /** The document without its inputs. */
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

const RESULT = z.looseObject({
  schema: z.string().regex(/^spuk\.[a-z]+\/1$/),
  command: z.string(),
  tool: z.looseObject({ name: z.literal('spuk'), version: z.string() }),
  rules: z.looseObject({ profile: z.string(), sha256: z.string() }),
  options: z.record(z.string(), OPTION),
});

/**
 * Reads a result.
 * @throws Refusal where the text is no result of this program
 */
export function readReceipted(text: string, file: string): ReceiptedResult {
  const parsed = RESULT.safeParse(jsonOf(text));
  if (!parsed.success) throw new Refusal({ key: 'no-result', file });
  const { schema, command, tool, rules, options } = parsed.data;
  // In an explanation `inputs` is what a number was made of; the files of the run are `files`.
  const { [schema.startsWith('spuk.explain/') ? 'files' : 'inputs']: files, ...document } = parsed.data;
  const inputs = INPUTS.safeParse(files);
  if (!inputs.success) throw new Refusal({ key: 'no-result', file });
  return { schema, command, version: tool.version, rules, options, inputs: inputs.data, document };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
