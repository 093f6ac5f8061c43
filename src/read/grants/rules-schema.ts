import { z } from 'zod';
import { Share } from '../../money/share.js';
import { DIVISION_RULES_SCHEMA } from '../division/rules.js';
import { forEditors } from '../documents/schema-key.js';
import { RULES_SCHEMAS } from './rules-document.js';

/** The tags by which rules-file.ts tells apart the checks that zod has no code of its own for. */
export const TAGS = {
  share: 'share',
  date: 'date',
  document: 'document',
  amount: 'amount',
} as const;

const YEAR_OR_MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

const text = z.string().trim().min(1);
const share = z.string(TAGS.share).refine(isShare, TAGS.share);
const year = z.int().min(2000).max(2100);

const shiftReading = {
  value: share.nullable(),
  base: z.enum(['giving', 'receiving', 'theme']),
  scope: z.literal('theme'),
};
const carryReading = {
  value: share,
  base: z.enum(['granted', 'unspent']),
  scope: z.enum(['intervention', 'total']),
};

const place = {
  document: text,
  article: text.optional(),
  part: text.optional(),
  reference: text.optional(),
  date: z.string().refine(isDate, TAGS.date).optional(),
};
const statement = z.strictObject({ ...place, says: text });
/** A source without a document says what was consulted, or is the user's own word. */
const source = statement
  .extend({
    document: text.optional(),
    also: z.array(statement).min(1).optional(),
    consulted: z.array(z.strictObject(place)).min(1).optional(),
  })
  .refine(hasDocument, { path: ['document'], error: TAGS.document });

const named = z.strictObject({ nl: text, en: text });

/** What every rules document has beside its parameters. */
const ofEveryDocument = { ...forEditors, profile: text, regulation: text, title: text };
/** An amount in euros, as exact text. */
const amount = z.string().regex(/^\d{1,13}(?:\.\d{2})?$/, TAGS.amount);

/** Themes and interventions of the file's own; a number has at most two digits, as files write it. */
const activities = {
  themes: z
    .array(z.strictObject({ id: text, name: named }))
    .min(1)
    .optional(),
  interventions: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(99),
        theme: text,
        name: named,
        iv3: text.nullable().optional(),
      }),
    )
    .min(1)
    .optional(),
};

/** The shapes of rules documents, by their schema: complete by themselves, unknown keys refused. */
export const RULES_DOCUMENTS = {
  'spuk.rules/1': rulesDocument(parametersWith(text)),
  'spuk.rules/2': rulesDocument(
    parametersWith(source).extend({
      'carry-destination': entryWith(source)({ value: z.enum(['same', 'any']) }, 'choice'),
    }),
  ).extend({ name: named, notModelled: z.array(named).optional(), ...activities }),
};

function rulesDocument<Parameters extends z.ZodType>(parameters: Parameters) {
  return z.strictObject({
    ...ofEveryDocument,
    schema: z.enum(RULES_SCHEMAS),
    versions: versionsOf(parameters),
  });
}

function versionsOf<Parameters extends z.ZodType>(parameters: Parameters) {
  return z.array(z.strictObject({ from: year, to: year, parameters })).min(1);
}

/** Every parameter of both schemas, each with a source of this form. */
function parametersWith<Source extends z.ZodType>(form: Source) {
  const entry = entryWith(form);
  return z.strictObject({
    walls: entry({ value: z.boolean() }, 'boolean'),
    'shift-limit': entry(shiftReading, 'share'),
    'shift-receiving-cap': entry({ value: share.nullable() }, 'share'),
    'shift-excluded-interventions': entry({ value: z.array(z.int()) }, 'interventions'),
    'shift-closed-themes': entry({ value: z.array(z.string()) }, 'themes'),
    'shift-counting': entry({ value: z.enum(['gross', 'net']) }, 'choice'),
    'limit-base': entry({ value: z.enum(['granted', 'granted-and-carried-in']) }, 'choice'),
    decisions: entry({ value: z.literal('sum') }, 'choice'),
    'carry-limit': entry(carryReading, 'share'),
    'carry-spent-first': entry({ value: z.boolean() }, 'boolean'),
    'settlement-netting': entry({ value: z.literal('none') }, 'choice'),
    'accountability-lines': entry({ value: z.int().min(1).max(100) }, 'lines'),
  });
}

function entryWith<Source extends z.ZodType>(form: Source) {
  return <Reading extends z.core.$ZodLooseShape, const Unit extends string>(reading: Reading, unit: Unit) =>
    z.strictObject({
      ...reading,
      unit: z.literal(unit),
      status: z.enum(['read', 'explained', 'reported', 'derived', 'assumed']),
      source: form,
      doubt: named.optional(),
      alternatives: z.array(z.strictObject({ ...reading, source: form })),
    });
}

/** The shape of rules of a grant whose receivers are regions: complete by itself, unknown keys refused. */
export const DIVISION_RULES_DOCUMENT = z.strictObject({
  ...ofEveryDocument,
  schema: z.literal(DIVISION_RULES_SCHEMA),
  versions: versionsOf(divisionParameters()),
});

function divisionParameters() {
  const entry = entryWith(source);
  return z.strictObject({
    maximum: entry({ value: amount.nullable() }, 'euro'),
    key: entry({ value: text }, 'choice'),
    'carry-limit': entry({ value: share }, 'share'),
    repayment: entry({ value: z.literal('unspent') }, 'choice'),
    'coordination-from-amount': entry({ value: z.boolean() }, 'boolean'),
    'division-in-region': entry({ value: z.literal('none prescribed') }, 'choice'),
    'accountability-codes': entry({ value: z.array(text).nullable() }, 'codes'),
  });
}

/** Where something stands in a document can be said only of a document that is named. */
function hasDocument(found: Readonly<Partial<Record<keyof typeof place, unknown>>>): boolean {
  const { document, article, part, reference, date } = found;
  return document !== undefined || [article, part, reference, date].every((one) => one === undefined);
}

/** A day, a month or a year, as ISO 8601. */
function isDate(date: string): boolean {
  return YEAR_OR_MONTH.test(date) || z.iso.date().safeParse(date).success;
}

/** Share itself decides what a share is. */
function isShare(value: string): boolean {
  try {
    Share.of(value);
    return true;
  } catch {
    return false;
  }
}
