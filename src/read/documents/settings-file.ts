import { z } from 'zod';
import type { JsonProblem, ProblemAtPath } from '../../findings/json-problem.js';
import { Refusal } from '../../findings/refusal.js';
import { parsedJson, problemsOfIssue } from './json-document.js';
import { forEditors } from './schema-key.js';

/** What a settings file says: the options that are used where none is given. Its keys are their long names. */
export type Settings = Readonly<Record<string, string | boolean | readonly string[] | SettingNames>>;

/** Names, and what they mean. */
type SettingNames = Readonly<Record<string, string>>;

/** What a setting may be; names are an object of texts; a list: one of its words. Of what may be repeated one text or a list of them may stand. */
export type SettingShape = 'text' | 'texts' | 'years' | 'flag' | 'names' | readonly string[];

/** What each setting may be, by its name. */
type SettingShapes = Readonly<Record<string, SettingShape>>;

/**
 * Reads a settings file.
 * @throws Refusal invalid-settings, with a problem per place
 */
export function readSettings(text: string, file: string, shapes: SettingShapes): Settings {
  const refusal = (problems: readonly ProblemAtPath[]) =>
    new Refusal({ key: 'invalid-settings', file, problems });
  const parsed = parsedJson(text);
  if ('problem' in parsed) throw refusal([parsed]);
  const { document } = parsed;
  const shape = settingsDocument(shapes).safeParse(document);
  if (shape.success) return settingsOf(shape.data);
  throw refusal(
    shape.error.issues.flatMap((issue) => problemsOfIssue<JsonProblem>(issue, document, () => undefined)),
  );
}

const text = z.string().trim().min(1);

const texts = oneOrMore(text);

/** The shape of a settings file. */
export function settingsDocument(shapes: SettingShapes) {
  const settings = Object.entries(shapes).map(([name, shape]) => [name, schemaOf(shape).optional()]);
  return z.strictObject({ ...forEditors, ...Object.fromEntries(settings) });
}

function schemaOf(shape: SettingShape): z.ZodType {
  switch (shape) {
    case 'text':
      return text;
    case 'texts':
      return texts;
    case 'years':
      return oneOrMore(z.union([text, z.int().transform(String)]));
    case 'names':
      return z.record(text, text);
    case 'flag':
      return z.boolean();
    default:
      return z.enum([...shape]);
  }
}

/** An option that may be repeated: one text, or a list of them. */
function oneOrMore<One extends z.ZodType<string>>(one: One) {
  return z.union([one.transform((single) => [single]), z.array(one).min(1)]);
}

/** What was said, without what is for editors. */
function settingsOf({ $schema: _, ...settings }: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Settings;
}
