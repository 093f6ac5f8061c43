// The example of docs/manual/own-grant.md, typed over and run.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runSpuk } from '../support/run-spuk.js';

const PAGE = readFileSync(new URL('../../docs/manual/own-grant.md', import.meta.url), 'utf8');
const files = Object.fromEntries(
  [...PAGE.matchAll(/^## `([^`]+)`\n+```\w+\n(.*?)^```$/gms)].map(([, name = '', text = '']) => [name, text]),
);

test('has four files, and its command prints what the page says', async () => {
  expect(Object.keys(files)).toEqual([
    'schoolpleinen/grant.json',
    'schoolpleinen/profiles/regels.json',
    'schoolpleinen/rules/2027.json',
    'schoolpleinen/amounts.csv',
  ]);
  const [, command = '', printed = ''] = /^```text\n\$ spuk ([^\n]*)\n(.*?)^```$/ms.exec(PAGE) ?? [];
  const { stdout, status } = await runSpuk(command.split(' '), { files });
  expect(status).toBe(0);
  expect(stdout.slice(0, printed.length)).toBe(printed);
});
