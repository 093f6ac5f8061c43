import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { zipProblem } from '../../../src/read/workbook/zip-parts.js';
import { workbookOf, zipOf } from '../../support/workbooks.js';

const LIMITS = { entries: 3, bytes: 1_000 };

describe('an archive', () => {
  test('of a workbook has no problem', async () => {
    expect(await zipProblem(await workbookOf({ name: 'Blad1', rows: [['a']] }))).toBeUndefined();
  });

  test.each([
    [1_000, undefined],
    [1_001, 'too-large'],
  ])('that unpacks to %d bytes where 1,000 may be: %s', async (size, problem) => {
    expect(await zipProblem(zipOf([['a.xml', 'x'.repeat(size)]]), LIMITS)).toBe(problem);
  });

  test('is measured as a whole, stored files included', async () => {
    const files = [
      ['a.xml', 'x'.repeat(600)],
      ['b.bin', 'y'.repeat(401), { method: 0 }],
    ] as const;
    expect(await zipProblem(zipOf(files), LIMITS)).toBe('too-large');
    expect(await zipProblem(zipOf(files), { ...LIMITS, bytes: 1_001 })).toBeUndefined();
  });

  test('packed more than a hundred times smaller is too large from 4 MiB on: no spreadsheet packs so small', async () => {
    const MIB = 1024 * 1024;
    const bare = (size: number) => zipOf([['a.bin', new Uint8Array(size)]]);
    expect(await zipProblem(bare(4 * MIB))).toBeUndefined();
    expect(await zipProblem(bare(4 * MIB + 1))).toBe('too-large');
    // 64 KiB that do not pack, and zeros that pack a thousand times: 100 × 64 KiB of 71 KiB is 91 times, 116 × 64 KiB of
    // 72 KiB is 103 times.
    const noise = randomBytes(64 * 1024);
    const mixed = (times: number) =>
      zipOf([['a.bin', Buffer.concat([noise, new Uint8Array(times * noise.length)])]]);
    expect(await zipProblem(mixed(99))).toBeUndefined();
    expect(await zipProblem(mixed(115))).toBe('too-large');
  });

  test('of more files than any workbook has is too large', async () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => [name, name] as const);
    expect(await zipProblem(zipOf(files.slice(1)), LIMITS)).toBeUndefined();
    expect(await zipProblem(zipOf(files), LIMITS)).toBe('too-large');
  });

  test.each([
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;</w>',
    '\ufeff<!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>',
  ])('with a document type is refused: %s', async (xml) => {
    expect(await zipProblem(zipOf([['xl/workbook.xml', xml]]))).toBe('doctype');
    expect(await zipProblem(zipOf([['_rels/.rels', xml]]))).toBe('doctype');
  });

  test('whose XML is UTF-16, where a document type could hide, is refused', async () => {
    const wide = Buffer.from('\ufeff<!DOCTYPE w><w/>', 'utf16le');
    expect(await zipProblem(zipOf([['xl/workbook.xml', wide]]))).toBe('doctype');
  });

  test('that calls a file packed which has no bytes at all is damaged: its size would be taken from elsewhere', async () => {
    const stored = zipOf([
      ['a.xml', 'text'],
      ['b.xml', '', { method: 0 }],
    ]);
    expect(await zipProblem(stored)).toBeUndefined();
    // The method of the second file in the list, at its tenth byte: the list's entries have 46 bytes and a name of 5.
    const packed = Buffer.from(stored);
    const list = packed.readUInt32LE(packed.length - 6);
    packed.writeUInt16LE(8, list + 46 + 5 + 10);
    expect(await zipProblem(packed)).toBe('damaged');
    // It is seen in the list, before anything is unpacked: what else is wrong with the archive does not count.
    expect(await zipProblem(packed, { entries: 1, bytes: 1 })).toBe('damaged');
  });

  test('that is cut short, holds a name twice or is packed in another way is damaged', async () => {
    const whole = zipOf([['a.xml', 'text'.repeat(100)]]);
    const twice = zipOf([
      ['a.xml', '1'],
      ['a.xml', '2'],
    ]);
    expect(await zipProblem(whole.slice(0, -30))).toBe('damaged');
    expect(await zipProblem(whole.slice(20))).toBe('damaged');
    expect(await zipProblem(twice)).toBe('damaged');
    expect(await zipProblem(zipOf([['a.xml', 'x', { method: 12 }]]))).toBe('damaged');
    expect(await zipProblem(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('damaged');
  });
});
