import { z } from 'zod';
import { DIVISION_PARAMETERS } from '../../law/division-rules.js';
import { PARAMETERS } from '../../law/parameter.js';
import type { ParameterTable, Shape } from '../../law/parameter-row.js';
import { Share } from '../../money/share.js';
import { DIVISION_RULES_SCHEMA } from '../division/rules.js';
import { forEditors } from '../documents/schema-key.js';
import type { Entries } from './parameter-entries.js';
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

/** The shapes that are a plain value; which interventions and themes there are is asked of the grant. */
const PLAIN = {
  boolean: () => z.boolean(),
  share: () => share,
  euro: () => amount,
  text: () => text,
  intervention: () => z.int(),
  theme: () => z.string(),
};

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
  'spuk.rules/1': rulesDocument(parametersOf(firstOf(PARAMETERS), text)),
  'spuk.rules/2': rulesDocument(parametersOf(PARAMETERS, source)).extend({
    name: named,
    notModelled: z.array(named).optional(),
    ...activities,
  }),
};

/** The parameters that the first schema had: a document of it names no later one. */
function firstOf<Table extends ParameterTable>(table: Table): Table {
  return Object.fromEntries(Object.entries(table).filter(([, row]) => row.unnamed === undefined)) as Table;
}

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

/** The entries of these parameters, each with a source of this form; what came after the first schema stands last. */
function parametersOf<Table extends ParameterTable>(
  table: Table,
  form: z.ZodType,
): z.ZodType<Entries<Table>> {
  const first = firstOf(table);
  const entries = Object.entries({ ...first, ...table }).map(([id, row]) => [id, entryOf(row, form)]);
  return z.strictObject(Object.fromEntries(entries)) as unknown as z.ZodType<Entries<Table>>;
}

function entryOf({ unit, reading }: ParameterTable[string], form: z.ZodType) {
  const fields = Object.fromEntries(
    Object.entries(reading).map(([field, shape]) => [field, schemaOf(shape)]),
  );
  return z.strictObject({
    ...fields,
    unit: z.literal(unit),
    status: z.enum(['read', 'explained', 'reported', 'derived', 'assumed']),
    source: form,
    doubt: named.optional(),
    alternatives: z.array(z.strictObject({ ...fields, source: form })),
  });
}

function schemaOf(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case 'choice':
      return shape.of.length === 1 ? z.literal(shape.of[0]) : z.enum(shape.of);
    case 'list':
      return z.array(schemaOf(shape.of));
    case 'or-none':
      return schemaOf(shape.of).nullable();
    case 'number':
      return z.int().min(shape.from).max(shape.to);
    default:
      return PLAIN[shape.kind]();
  }
}

/** The shape of rules of a grant whose receivers are regions: complete by itself, unknown keys refused. */
export const DIVISION_RULES_DOCUMENT = z.strictObject({
  ...ofEveryDocument,
  schema: z.literal(DIVISION_RULES_SCHEMA),
  versions: versionsOf(parametersOf(DIVISION_PARAMETERS, source)),
});

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
