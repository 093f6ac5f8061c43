// The shapes of the JSON results that nobody reads back: what they hold is said here for editors and other programs, and
// a test holds what is printed to them.

import { z } from 'zod';
import { FILE_ROLES } from '../src/findings/understood-file.js';

const text = z.string();
const amount = z.string().regex(/^-?\d+\.\d\d$/);
const known = amount.nullable();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const tool = z.object({ name: z.literal('spuk'), version: text });

const change = z.enum(['added', 'removed', 'changed']);
const part = {
  municipality: z.object({ code: text, name: text }),
  year: z.int().nullable(),
  change,
};
const compared = z.object({ old: known, new: known, difference: known });
const source = z.object({
  file: text,
  sha256,
  command: text,
  tool,
  rules: z.object({ profile: text, sha256: text }),
  figures: z.object({ name: text, sha256: text }).optional(),
  options: z.record(z.string(), z.unknown()),
  inputs: z.array(z.object({ role: text, file: text, sha256: text })),
});

const difference = z.object({
  schema: z.literal('spuk.diff/1'),
  command: z.literal('diff'),
  tool,
  old: source,
  new: source,
  same: z.boolean(),
  facts: z.array(
    z.object({
      kind: z.enum(['version', 'profile', 'rules', 'figures', 'option', 'input']),
      name: text.optional(),
      old: text.nullable(),
      new: text.nullable(),
    }),
  ),
  rows: z.array(
    z.object({
      ...part,
      intervention: z.int(),
      theme: text.nullable(),
      amounts: z.record(z.string(), compared),
    }),
  ),
  totals: z.array(z.object({ ...part, amounts: z.record(z.string(), compared.extend({ rows: known })) })),
  settlement: z.array(z.object({ ...part, amounts: z.record(z.string(), compared) })),
  findings: z.array(z.object({ change, code: text, severity: text, message: text })),
  summary: z.object({ rows: z.int(), totals: z.int(), settlement: z.int(), findings: z.int() }),
});

const verification = z.object({
  schema: z.literal('spuk.verify/1'),
  command: z.literal('verify'),
  tool,
  result: text,
  equal: z.boolean(),
  causes: z.array(
    z.union([
      z.object({ key: z.enum(['version', 'rules', 'grant']), before: text, after: text }),
      z.object({ key: z.literal('figures'), before: text.nullable(), after: text }),
      z.object({ key: z.literal('input'), file: text }),
      z.object({ key: z.literal('unexplained') }),
    ]),
  ),
  differences: z.array(z.object({ path: text, before: text.nullable(), after: text.nullable() })),
});

/** A row per thing that is known: which keys it has hangs on the topic. */
const shown = z.object({
  schema: z.literal('spuk.show/1'),
  topic: text,
  rows: z.array(z.record(z.string(), z.unknown())),
});

const inspected = z.object({
  schema: z.literal('spuk.inspect/1'),
  command: z.literal('inspect'),
  tool,
  rules: z.object({ profile: text, sha256: text }),
  inputs: z.array(z.object({ role: text, file: text, sha256, rows: z.int() })),
  files: z.array(
    z.object({
      file: text,
      role: z.enum(FILE_ROLES),
      format: z.enum(['csv', 'xlsx', 'xaf']),
      version: text.nullable(),
      text: z.object({ encoding: text, bom: z.boolean(), separator: text, lineEnd: text }).nullable(),
      sheet: z.object({ name: text, formulas: z.int(), hidden: z.int(), others: z.int() }).nullable(),
      header: z.object({ from: z.int(), to: z.int() }).nullable(),
      decimalSign: text.nullable(),
      layout: z.enum(['long', 'wide', 'by-years']).nullable(),
      signColumn: text.nullable(),
      columns: z.array(
        z.object({
          number: z.int(),
          letters: text.nullable(),
          header: text,
          meaning: text,
          of: z.int().nullable(),
          thousands: z.boolean(),
        }),
      ),
      rows: z.array(z.object({ use: text, count: z.int() })),
      passed: z.array(z.object({ use: text, line: z.int(), text })),
    }),
  ),
  findings: z.array(z.object({ code: text, severity: text, message: text })),
});

/** By their names, each with a title. */
export const PRINTED: Readonly<Record<string, readonly [title: string, shape: z.ZodType]>> = {
  'spuk.diff/1': ['What changed between two results, as spuk diff prints it: spuk.diff/1', difference],
  'spuk.verify/1': ['Whether a result is made again, as spuk verify prints it: spuk.verify/1', verification],
  'spuk.inspect/1': ['How a file was read, as spuk inspect prints it: spuk.inspect/1', inspected],
  'spuk.show/1': ['What is known of a topic, as spuk show prints it: spuk.show/1', shown],
};
