import { z } from 'zod';
import { eachAmount } from '../../grant/amounts.js';
import { Amount } from '../../money/amount.js';

/** The schema of the results that are read back. */
export const RESULT_SCHEMA = 'spuk.budget/1';

/** The tag by which result-file.ts knows the check that zod has no code of its own for. */
export const AMOUNT_TAG = 'amount';

const text = z.string();
const amount = z.string(AMOUNT_TAG).refine(isAmount, AMOUNT_TAG).transform(Amount.of);
// An amount that a later version adds is not there in older results; it says nothing then.
const known = amount.nullable().default(null);
const amounts = eachAmount(
  () => known,
  () => known,
);
const municipality = z.object({ code: text, name: text });
const total = z.object({ municipality, year: z.int(), ...amounts });
const repayment = { toRepay: amount, lawful: amount };

/** What is read of a `spuk.budget/1` document; keys that a later version adds are left alone. */
export const resultDocument = z.object({
  schema: z.literal(RESULT_SCHEMA),
  command: text,
  tool: z.object({ version: text }),
  rules: z.object({ profile: text, sha256: text }),
  grant: z.object({ id: text, sha256: text }).optional(),
  figures: z.object({ name: text, sha256: text }).optional(),
  options: z.record(z.string(), z.unknown()),
  inputs: z.array(z.object({ role: text, file: text, sha256: text })),
  rows: z.array(total.extend({ intervention: z.int(), theme: text.nullable() })).default([]),
  totals: z.array(total).default([]),
  settlement: z
    .array(
      z.object({
        municipality,
        ...repayment,
        byYear: z.record(z.string().regex(/^\d{4}$/), z.object(repayment)),
      }),
    )
    .default([]),
  findings: z.array(
    z.object({
      code: text,
      severity: text,
      message: text,
      municipality: text.optional(),
      year: z.int().optional(),
      intervention: z.int().optional(),
      theme: text.optional(),
      amounts: z.record(z.string(), amount).default({}),
      rule: z.object({ parameter: text }).optional(),
      where: z.object({ file: text }).optional(),
    }),
  ),
});

/** Amount itself decides what an exact amount is; a result has always two decimals. */
function isAmount(value: string): boolean {
  try {
    return Amount.of(value).toString() === value;
  } catch {
    return false;
  }
}
