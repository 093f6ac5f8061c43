import { z } from 'zod';
import type { JsonProblem, ProblemAtPath } from '../../findings/json-problem.js';
import { Refusal } from '../../findings/refusal.js';
import { parsedJson, problemsOfIssue } from './json-document.js';
import { forEditors } from './schema-key.js';

/** What a settings file says: the options that are used where none is given. Its keys are their long names. */
export interface Settings {
  readonly municipality?: readonly string[];
  readonly year?: readonly string[];
  readonly allocation?: readonly string[];
  readonly plan?: readonly string[];
  readonly spent?: readonly string[];
  readonly amountsIn?: string;
  readonly grant?: string;
  readonly rules?: string;
  readonly lang?: string;
  readonly format?: string;
  readonly by?: string;
  readonly color?: string;
  readonly thousands?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What the settings with a choice may say. */
export type SettingChoices = Readonly<
  Record<'lang' | 'format' | 'by' | 'color' | 'amountsIn', readonly string[]>
>;

/**
 * Reads a settings file.
 * @throws Refusal invalid-settings, with a problem per place
 */
export function readSettings(text: string, file: string, choices: SettingChoices): Settings {
  const refusal = (problems: readonly ProblemAtPath[]) =>
    new Refusal({ key: 'invalid-settings', file, problems });
  const parsed = parsedJson(text);
  if ('problem' in parsed) throw refusal([parsed]);
  const { document } = parsed;
  const shape = settingsDocument(choices).safeParse(document);
  if (shape.success) return withoutUndefined(shape.data);
  throw refusal(
    shape.error.issues.flatMap((issue) => problemsOfIssue<JsonProblem>(issue, document, () => undefined)),
  );
}

const text = z.string().trim().min(1);

/** The shape of a settings file. */
export function settingsDocument(choices: SettingChoices) {
  const texts = oneOrMore(text);
  return z.strictObject({
    ...forEditors,
    municipality: texts.optional(),
    year: oneOrMore(z.union([text, z.int().transform(String)])).optional(),
    allocation: texts.optional(),
    plan: texts.optional(),
    spent: texts.optional(),
    amountsIn: z.enum(choices.amountsIn).optional(),
    grant: text.optional(),
    rules: text.optional(),
    lang: z.enum(choices.lang).optional(),
    format: z.enum(choices.format).optional(),
    by: z.enum(choices.by).optional(),
    color: z.enum(choices.color).optional(),
    thousands: z.boolean().optional(),
    strict: z.boolean().optional(),
    quiet: z.boolean().optional(),
    verbose: z.boolean().optional(),
  });
}

/** An option that may be repeated: one text, or a list of them. */
function oneOrMore<One extends z.ZodType<string>>(one: One) {
  return z.union([one.transform((single) => [single]), z.array(one).min(1)]);
}

function withoutUndefined({
  $schema: _,
  ...settings
}: z.output<ReturnType<typeof settingsDocument>>): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
