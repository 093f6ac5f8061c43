// A zip archive put together again, with files as they were packed and others as they are.

import type { ZipEntry } from './zip-parts.js';
import { END_OF_LIST, LISTED, LOCAL, METHOD } from './zip-records.js';

/** A file for an archive that is not packed yet. */
interface NewFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The version of the format that is needed to unpack a file. */
const VERSION = 20;

/** An archive of files; those that are not packed yet stay so. */
export function zipArchive(files: readonly (ZipEntry | NewFile)[]): Uint8Array {
  const packed = files.map((file) => ('content' in file ? stored(file) : file));
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const entry of packed) {
    const name = new TextEncoder().encode(entry.name);
    const local = record(LOCAL);
    local.setUint16(4, VERSION, true);
    facts(local, 8, entry, name);
    const listed = record(LISTED);
    listed.setUint16(6, VERSION, true);
    facts(listed, 10, entry, name);
    listed.setUint32(42, at, true);
    parts.push(bytesOf(local), name, entry.compressed);
    list.push(bytesOf(listed), name);
    at += LOCAL.size + name.length + entry.compressed.length;
  }
  const end = record(END_OF_LIST);
  end.setUint16(8, packed.length, true);
  end.setUint16(10, packed.length, true);
  end.setUint32(
    12,
    list.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, at, true);
  return joined([...parts, ...list, bytesOf(end)]);
}

function stored({ name, content }: NewFile): ZipEntry {
  return { name, method: METHOD.stored, compressed: content, sum: checkSum(content), size: content.length };
}

function record({ size, signature }: { readonly size: number; readonly signature: number }): DataView {
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  return view;
}

/** How a file is packed, its sum, sizes and the length of its name: the same in both places where they stand. */
function facts(view: DataView, at: number, { method, sum, compressed, size }: ZipEntry, name: Uint8Array) {
  view.setUint16(at, method, true);
  view.setUint32(at + 6, sum, true);
  view.setUint32(at + 10, compressed.length, true);
  view.setUint32(at + 14, size, true);
  view.setUint16(at + 18, name.length, true);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The sum by which an archive checks a file: CRC-32, as ISO 3309 has it, bit by bit. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
