// Results that earlier builds wrote: before grants were packages, and before official amounts came along.

import { expect, test } from 'vitest';
import { runSpuk } from '../support/run-spuk.js';

const FOLDER = 'fixtures/earlier-results';

test.each(['allocate', 'allocate-official', 'settle', 'split'])(
  '%s of before there were packages is computed again to the letter',
  async (name) => {
    const { status, stderr } = await runSpuk(['verify', `${FOLDER}/${name}.json`]);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'gelijk; alle bedragen en teksten zijn opnieuw gemaakt en komen overeen.',
    );
    expect(status).toBe(0);
  },
);

// The rules of SPUK IZA are a file of another schema since, so that their hash is another: that is said, and it is all.
test.each(['iza', 'iza-spent'])(
  '%s of before its rules had a schema of their own is the same but for their hash',
  async (name) => {
    const { status, stderr, stdout } = await runSpuk(['verify', `${FOLDER}/${name}.json`, '-f', 'json']);
    expect(status).toBe(1);
    expect(stderr).toContain('Andere regels: profiel regeling, nu regeling; de inhoud is niet dezelfde.');
    expect(stderr).toContain('1 waarde is anders; het is geen bedrag.');
    const { differences, causes } = JSON.parse(stdout);
    expect(differences.map(({ path }: { readonly path: string }) => path)).toEqual(['rules sha256']);
    expect(causes.map(({ key }: { readonly key: string }) => key)).toEqual(['rules']);
  },
);

test('a result with other rules, of before there were official amounts, says both', async () => {
  const { status, stderr, stdout } = await runSpuk(['verify', `${FOLDER}/allocate-of-23-november.json`]);
  expect(status).toBe(1);
  expect(stderr).toContain('Andere regels: profiel regeling, nu regeling; de inhoud is niet dezelfde.');
  expect(stderr).toContain(
    'Andere ingebouwde cijfers: de uitkomst noemt er geen, nu BWBR0047862, bijlage IV',
  );
  expect(stderr).toMatch(/117 waarden zijn anders\.$/m);
  // 531,659 of annex IV, where a key gave something else before.
  expect(stdout).toMatch(/rows GM0034 2024 7 granted +\S+ +531659\.00/);
});
