/** A file inside a zip archive, as the archive's list of contents describes it. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: Uint8Array;
}

/** More than any workbook of this program's inputs needs, and less than hurts. */
const LIMITS = { entries: 2_000, bytes: 128 * 1024 * 1024 } as const;

/** Why an archive is not unpacked. */
export type ZipProblem = 'damaged' | 'too-large' | 'doctype';

const END_OF_LIST = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MOST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * What keeps an archive from being read safely: it is damaged, it unpacks to more than its limit whatever sizes it
 * states, or its XML declares a document type, which no workbook needs and which can make a small file a huge one.
 */
export async function zipProblem(
  bytes: Uint8Array,
  limits: { readonly entries: number; readonly bytes: number } = LIMITS,
): Promise<ZipProblem | undefined> {
  const entries = entriesOf(bytes);
  if (entries === undefined) return 'damaged';
  if (entries.length > limits.entries) return 'too-large';
  let left = limits.bytes;
  for (const entry of entries) {
    const unpacked = await unpack(entry, left);
    if (typeof unpacked === 'string') return unpacked;
    left -= unpacked.length;
    if (/\.(?:xml|rels|vml)$/i.test(entry.name) && declaresType(unpacked)) return 'doctype';
  }
  return undefined;
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const compressed = contentOf(view, bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (compressed === undefined) return undefined;
    entries.push({ name, method: view.getUint16(at + 10, true), compressed });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return isTold(entries) ? entries : undefined;
}

/** Two files of one name could be read as the one and checked as the other; an empty one could be read by a size stated elsewhere. */
function isTold(entries: readonly ZipEntry[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  const empty = entries.some(({ method, compressed }) => method === DEFLATED && compressed.length === 0);
  return names.size === entries.length && !empty;
}

function endOfList(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_LIST) return at;
  }
  return undefined;
}

function contentOf(view: DataView, bytes: Uint8Array, at: number, size: number): Uint8Array | undefined {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + size > bytes.length ? undefined : bytes.subarray(start, start + size);
}

async function unpack(
  { method, compressed }: ZipEntry,
  most: number,
): Promise<Uint8Array | 'damaged' | 'too-large'> {
  if (method === STORED) return compressed.length > most ? 'too-large' : compressed;
  if (method !== DEFLATED) return 'damaged';
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > most) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** XML in UTF-16 could hide a declaration from the look at its bytes; no spreadsheet writes it. */
function declaresType(xml: Uint8Array): boolean {
  const isWide = (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0xfe && xml[1] === 0xff) || xml[1] === 0;
  return isWide || new TextDecoder('latin1').decode(xml).includes('<!DOCTYPE');
}
