import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** The bytes of a workbook with these sheets. */
export function workbookOf(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] });
}

/** What a hostile archive may state of a file in it, other than what is so. */
export interface ZipLies {
  readonly size?: number;
  readonly method?: number;
}

/** A zip archive of these files. */
export function zipOf(
  files: readonly (readonly [name: string, content: string | Uint8Array, lies?: ZipLies])[],
): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content, { size, method = 8 } = {}] of files) {
    const bytes = Buffer.from(content);
    const packed = method === 0 ? bytes : deflateRawSync(bytes);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(size ?? bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    facts.copy(listed, 6);
    listed.writeUInt32LE(at, 42);
    list.push(listed, Buffer.from(name));
    const local = Buffer.from([0x50, 0x4b, 3, 4]);
    parts.push(local, facts, Buffer.from(name), packed);
    at += local.length + facts.length + name.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}

/** The files of a zip archive by name, as text. */
export function unzipped(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const isDeflated = bytes.readUInt16LE(at + 10) === 8;
    files.set(name, (isDeflated ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** A workbook with its XML changed, file by file. */
export function changed(book: Uint8Array, change: (xml: string, name: string) => string): Uint8Array {
  return zipOf([...unzipped(book)].map(([name, xml]) => [name, change(xml, name)]));
}
