// The official amounts that a result was made with: named in it, and held to those that come along when it is verified.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runSpuk } from '../support/run-spuk.js';

const BREDE_SPUK = 'BWBR0047862, bijlage IV, 2025-10-29';
const SPUK_IZA = 'BWBR0048411, bijlage 1, 2025-10-18';
const official = readFileSync(new URL('../../dist/data/official.txt', import.meta.url));
const sha256 = createHash('sha256').update(official).digest('hex');

async function documentOf(argv: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse((await runSpuk([...argv, '-f', 'json'])).stdout);
}

async function verified(document: object, ...argv: readonly string[]) {
  return runSpuk(['verify', 'r.json', ...argv], { files: { 'r.json': JSON.stringify(document) } });
}

const ALMERE = ['allocate', '-m', 'Almere', '-y', '2024'];

describe('a result names its figures', () => {
  test.each([
    [ALMERE],
    [['check', '-m', 'Almere']],
    [['settle', '-m', 'Almere']],
    [['explain', '-m', 'Almere', '-y', '2024', '-i', '7']],
  ])('%j', async (argv) => {
    expect((await documentOf(argv))['figures']).toEqual({ name: BREDE_SPUK, sha256 });
  });

  test('of SPUK IZA', async () => {
    for (const argv of [
      ['iza', '-y', '2026', '--region', 'Zeeland'],
      ['explain', '--region', 'Zeeland', '-y', '2026'],
    ]) {
      expect((await documentOf(argv))['figures']).toMatchObject({
        name: SPUK_IZA,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    }
  });

  test('in a page and a workbook too', async () => {
    const page = await runSpuk(['report', '-m', 'Almere', '-y', '2024']);
    expect(page.stdout).toContain(`<dd>${BREDE_SPUK}<br><code>${sha256}</code></dd>`);
  });
});

describe('verify', () => {
  test('finds the same figures equal', async () => {
    const { status, stdout } = await verified(await documentOf(ALMERE));
    expect([status, stdout]).toEqual([0, '']);
  });

  test('says of a result of before, which names none, that it has other figures', async () => {
    const { figures: _, ...before } = await documentOf(ALMERE);
    const { status, stdout, stderr } = await verified(before);
    expect(status).toBe(1);
    expect(stderr).toContain(`Andere ingebouwde cijfers: de uitkomst noemt er geen, nu ${BREDE_SPUK}.`);
    expect(stdout).toContain('figures name');
    const english = await verified(before, '--lang', 'en');
    expect(english.status).toBe(1);
    expect(english.stderr).toContain(`Other figures: the result names none, now ${BREDE_SPUK}.`);
  });

  test('says so of other figures, although every amount is the same', async () => {
    const document = await documentOf(ALMERE);
    const old = { ...document, figures: { name: 'GALA, pagina 38', sha256: '0'.repeat(64) } };
    const { status, stderr } = await verified(old);
    expect(status).toBe(1);
    expect(stderr).toContain(`Andere ingebouwde cijfers: GALA, pagina 38, nu ${BREDE_SPUK}.`);
    const sameName = { ...document, figures: { name: BREDE_SPUK, sha256: '0'.repeat(64) } };
    expect((await verified(sameName)).stderr.replaceAll(/\s+/g, ' ')).toContain(
      `nu ${BREDE_SPUK}; de inhoud is niet dezelfde.`,
    );
  });

  test('names them as a cause in JSON', async () => {
    const { figures: _, ...before } = await documentOf(ALMERE);
    const { causes, equal } = JSON.parse((await verified(before, '-f', 'json')).stdout);
    expect(equal).toBe(false);
    expect(causes).toEqual([{ key: 'figures', before: null, after: BREDE_SPUK }]);
  });
});

test('diff says which figures each result was made with', async () => {
  const { figures: _, ...before } = await documentOf(ALMERE);
  const after = await documentOf(ALMERE);
  const files = { 'a.json': JSON.stringify(before), 'b.json': JSON.stringify(after) };
  const more = { 'c.json': JSON.stringify({ ...after, rows: [], totals: [] }), ...files };
  const { stdout } = await runSpuk(['diff', 'a.json', 'c.json'], { files: more });
  expect(stdout).toMatch(/Ingebouwde cijfers .*BWBR0047862/);
  const json = JSON.parse((await runSpuk(['diff', 'a.json', 'b.json', '-f', 'json'], { files })).stdout);
  expect(json.new.figures).toEqual({ name: BREDE_SPUK, sha256 });
});
