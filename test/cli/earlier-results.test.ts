// Results that earlier builds wrote: before grants were packages, and before official amounts came along.

import { expect, test } from 'vitest';
import { runSpuk } from '../support/run-spuk.js';

const FOLDER = 'fixtures/earlier-results';

test.each(['allocate', 'allocate-official', 'settle', 'iza', 'iza-spent', 'split'])(
  '%s of before there were packages is computed again to the letter',
  async (name) => {
    const { status, stderr } = await runSpuk(['verify', `${FOLDER}/${name}.json`]);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('gelijk; elk bedrag en elke tekst is opnieuw gemaakt.');
    expect(status).toBe(0);
  },
);

test('a result with other rules, of before there were official amounts, says both', async () => {
  const { status, stderr, stdout } = await runSpuk(['verify', `${FOLDER}/allocate-of-23-november.json`]);
  expect(status).toBe(1);
  expect(stderr).toContain('Andere regels: profiel regeling, nu regeling; de inhoud is niet dezelfde.');
  expect(stderr).toContain(
    'Andere ingebouwde cijfers: het resultaat noemt er geen, nu BWBR0047862, bijlage IV',
  );
  expect(stderr).toMatch(/117 waarden zijn anders\.$/m);
  // 531,659 of annex IV, where a key gave something else before.
  expect(stdout).toMatch(/rows GM0034 2024 7 granted +\S+ +531659\.00/);
});
