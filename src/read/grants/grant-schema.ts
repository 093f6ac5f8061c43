import { z } from 'zod';

const text = z.string().trim().min(1);
const year = z.int().min(2000).max(2100);
const named = z.strictObject({ nl: text, en: text });
const names = z.strictObject({ short: text, long: text });
const file = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'file');
const moment = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'date');

/** A noun: letters, with spaces, hyphens and apostrophes between; short enough for the name of a sheet. */
const word = z.string().regex(/^(?=.{1,25}$)\p{L}[\p{L}’' -]*$/u, 'word');
const noun = <Article extends string>(articles: readonly [Article, ...Article[]]) =>
  z.strictObject({ article: z.enum(articles), one: word, many: word });
const namedNoun = z.strictObject({ nl: noun(['de', 'het']), en: noun(['a', 'an']) });

const theme = z.strictObject({ id: text, name: named });
const intervention = z.strictObject({
  number: z.int().min(1).max(99),
  theme: text,
  name: named,
  iv3: text.nullable().optional(),
  from: year.optional(),
  to: year.optional(),
});

/** How sentences name amounts, wherever they are from. */
const saidOfAmounts = { name: text, called: named, stands: named, cited: named };
const amounts = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('official'),
    file,
    ...saidOfAmounts,
    total: z.strictObject({ column: text, called: named, label: named, cited: named }).optional(),
    leaveOut: z.array(text).optional(),
  }),
  z.strictObject({
    kind: z.literal('key'),
    file,
    ...saidOfAmounts,
    /** Where the weights stand, as an explanation cites them; left out: with the amounts. */
    weighed: named.optional(),
    /** What the country gets, in whole euros. */
    years: z.array(z.strictObject({ year, amount: z.string().regex(/^\d{1,13}$/, 'whole-euros') })).min(1),
  }),
]);

/** How the amount of a region is divided; of a grant whose receivers are regions. */
const division = z.strictObject({
  key: z.strictObject({ file, called: named, weight: named, cited: named }),
  members: z.strictObject({ called: named, stands: named, cited: named }),
  bookings: z.array(text).min(1),
  maximum: named.optional(),
  coordination: named.optional(),
  accountability: named.optional(),
});

/** What `grant.json` of a package holds; unknown keys are refused. */
export const GRANT_DOCUMENT = z.strictObject({
  $schema: text.optional(),
  schema: z.literal('spuk.grant/1'),
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'grant-id'),
  name: z.strictObject({ nl: names, en: names }),
  regulation: z.strictObject({ document: text, reference: text.optional(), date: moment.optional() }),
  status: z.enum(['in-force', 'announced']),
  years: z.strictObject({ from: year, to: year }),
  receivers: z.enum(['municipality', 'region']),
  parts: z.strictObject({ intervention: namedNoun, theme: namedNoun }).optional(),
  themes: z.array(theme),
  interventions: z.array(intervention),
  profiles: z.array(file).min(1),
  amounts: amounts.optional(),
  division: division.optional(),
  ceilings: z
    .strictObject({
      file,
      first: z.strictObject({ column: text, when: named }),
      inForce: z.strictObject({ column: text }),
      note: named,
    })
    .optional(),
  accountability: z.strictObject({ codes: z.array(text).nullable() }).optional(),
  remarks: z.array(z.strictObject({ year: year.optional(), nl: text, en: text })).optional(),
  example: z.strictObject({ year, from: z.int(), to: z.int() }).optional(),
});

export type GrantDocument = z.output<typeof GRANT_DOCUMENT>;

/** What a profile of a package holds: a text names a version file in `rules`, an object stands for itself. */
export const PROFILE_DOCUMENT = z.strictObject({
  $schema: text.optional(),
  title: text,
  versions: z.array(z.union([file, z.looseObject({ from: year, to: year })])).min(1),
});

/** A version file. */
export const VERSION_DOCUMENT = z
  .looseObject({ $schema: text.optional(), from: year, to: year })
  .transform(({ $schema: _, ...version }) => version);

/** A list; as an object it can name its schema for editors. */
export const NOT_MODELLED_DOCUMENT = z.preprocess(
  (document) =>
    z.strictObject({ $schema: text, notModelled: z.unknown() }).safeParse(document).data?.notModelled ??
    document,
  z.array(named),
);

export const CALENDAR_DOCUMENT = z.strictObject({
  $schema: text.optional(),
  document: text,
  dates: z.array(
    z.strictObject({
      id: text,
      date: z.iso.date().nullable(),
      due: named,
      status: z.enum(['read', 'explained', 'reported', 'derived', 'assumed']),
      article: text.nullable(),
      accountsFor: year.optional(),
    }),
  ),
});
