// PowerShell 5.1 writes what `>` sends to a file as UTF-16; a result or settings that came that way are read.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../src/read/documents/json-document.js';
import { runSpuk } from '../support/run-spuk.js';

const wide = (text: string, order: 'little' | 'big') => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
};

test('the same text comes out of every way to write it down', () => {
  const text = '{ "naam": "Súdwest-Fryslân", "bedrag": "€ 1" }';
  for (const bytes of [
    Buffer.from(text),
    Buffer.from(`\uFEFF${text}`),
    wide(text, 'little'),
    wide(text, 'big'),
  ])
    expect(jsonText(bytes, 'in.json')).toBe(text);
  expect(jsonText(new Uint8Array(), 'in.json')).toBe('');
});

describe.each(['little', 'big'] as const)('in UTF-16, %s end first,', (order) => {
  test('two results are compared', async () => {
    const kept = (name: string) => readFileSync(`fixtures/diff/${name}`, 'utf8');
    const argv = ['diff', 'oud.json', 'nieuw.json', '-f', 'csv'];
    const asWritten = {
      files: { 'oud.json': kept('begroting.json'), 'nieuw.json': kept('na-wijziging.json') },
    };
    const asRedirected = {
      files: {
        'oud.json': wide(kept('begroting.json'), order),
        'nieuw.json': wide(kept('na-wijziging.json'), order),
      },
    };
    const expected = await runSpuk(argv, asWritten);
    expect(expected.status).toBe(0);
    expect(await runSpuk(argv, asRedirected)).toMatchObject({ status: 0, stdout: expected.stdout });
  });

  test('settings hold', async () => {
    const files = { 'spuk.config.json': wide('{ "lang": "en" }', order) };
    expect((await runSpuk(['show', 'themes'], { files })).stdout).toContain('Theme');
  });

  test('a table is read', async () => {
    const table = 'gemeente;jaar;onderdeel;toegekend\r\nAlmere;2023;7;575.820,00\r\n';
    const argv = ['allocate', '-a', 'in.csv', '-f', 'csv'];
    const expected = await runSpuk(argv, { files: { 'in.csv': table } });
    expect(expected.stdout).toContain('575820.00');
    expect(await runSpuk(argv, { files: { 'in.csv': wide(table, order) } })).toMatchObject({
      status: 0,
      stdout: expected.stdout,
    });
  });
});
