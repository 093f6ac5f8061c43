// The example of docs/manual/own-grant.md, typed over and run.

import { expect, test } from 'vitest';
import { grantExample } from '../support/grant-manual.js';
import { runSpuk } from '../support/run-spuk.js';

test('has four files, and its command prints what the page says', async () => {
  const { files, command, printed } = grantExample('docs/manual/own-grant.md');
  expect(Object.keys(files)).toEqual([
    'schoolpleinen/grant.json',
    'schoolpleinen/profiles/regels.json',
    'schoolpleinen/rules/2027.json',
    'schoolpleinen/amounts.csv',
  ]);
  const { stdout, status } = await runSpuk(command, { files });
  expect(status).toBe(0);
  expect(printed).toContain('100.000,00');
  expect(stdout.slice(0, printed.length)).toBe(printed);
});
