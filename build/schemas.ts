import { z } from 'zod';
import { SETTING_SHAPES } from '../src/cli/inputs/setting-options.js';
import { RECEIPTED_RESULTS } from '../src/read/documents/receipted-result.js';
import { RESULT_SCHEMA, resultDocument } from '../src/read/documents/result-schema.js';
import { settingsDocument } from '../src/read/documents/settings-file.js';
import { GRANT_DOCUMENT } from '../src/read/grants/grant-schema.js';
import { DIVISION_RULES_DOCUMENT, RULES_DOCUMENTS } from '../src/read/grants/rules-schema.js';
import { PRINTED } from './printed-results.js';

const { 'spuk.budget/1': _, ...RECEIPTED } = RECEIPTED_RESULTS;

/** What is described, by its name: files that users write, results as far as they are read back, and all others. */
const DESCRIBED: Readonly<Record<string, readonly [title: string, shape: z.ZodType]>> = {
  'spuk.config': ['Settings of a folder: spuk.config.json', settingsDocument(SETTING_SHAPES)],
  'spuk.rules/2': [
    'A rules file of one’s own: spuk.rules/2',
    RULES_DOCUMENTS['spuk.rules/2'].extend({ schema: z.literal('spuk.rules/2') }),
  ],
  'spuk.division-rules/1': [
    'A rules file of one’s own for a grant that goes to regions: spuk.division-rules/1',
    DIVISION_RULES_DOCUMENT,
  ],
  'spuk.grant/1': ['What a grant is: grant.json of its folder', GRANT_DOCUMENT],
  [RESULT_SCHEMA]: [`A result, as spuk diff reads it: ${RESULT_SCHEMA}`, resultDocument],
  ...Object.fromEntries(
    Object.entries(RECEIPTED).map(([name, shape]) => [
      name,
      [`A result, as spuk verify reads it: ${name}`, shape],
    ]),
  ),
  ...PRINTED,
};

/** The JSON Schemas by the names of their files, made of the very shapes that the program reads by, where it does. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(DESCRIBED).map(([name, [title, shape]]) => [
      `${name.replace('/', '-')}.schema.json`,
      `${JSON.stringify({ title, ...z.toJSONSchema(shape, { io: 'input', reused: 'ref' }) }, undefined, 2)}\n`,
    ]),
  );
}
