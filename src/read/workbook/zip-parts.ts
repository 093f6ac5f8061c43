import { END_OF_LIST, LISTED, LOCAL, METHOD } from './zip-records.js';

/** A file inside a zip archive, as the archive's list of contents describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: Uint8Array;
  /** The check sum and the size that are stated for what it unpacks to. */
  readonly sum: number;
  readonly size: number;
}

/** More than any workbook of this program's inputs needs, and less than hurts. */
const LIMITS = { entries: 2_000, bytes: 128 * 1024 * 1024 } as const;

/** So much may come by where most of it is passed over. */
const MOST_COMING_BY = 2 * LIMITS.bytes;

/** Beyond a few mebibytes no spreadsheet packs a part so small: what does is made to hurt. */
const PACKED = { little: 4 * 1024 * 1024, times: 100 } as const;

/** Why an archive is not unpacked. */
export type ZipProblem = 'damaged' | 'too-large' | 'doctype';

/** Looks at what a file of an archive holds while it is unpacked; the first problem it gives ends the unpacking. */
export interface PartLook<Problem> {
  readonly take: (bytes: Uint8Array) => Problem | undefined;
  readonly end: () => Problem | undefined;
  /** How much of what came by is passed over, in bytes: nobody has to hold that. */
  readonly passedOver?: () => number;
}

/** What an archive may hold, and who looks at which of its files. */
export interface ZipChecks<Problem> {
  readonly entries?: number;
  readonly bytes?: number;
  readonly look?: (name: string) => PartLook<Problem> | undefined;
}

const MOST_COMMENT = 65_535;

/**
 * What keeps an archive from being read safely: it is damaged, it unpacks to more than its limit whatever sizes it
 * states, or its XML declares a document type, which no workbook needs and which can make a small file a huge one.
 */
export async function zipProblem<Problem = never>(
  bytes: Uint8Array,
  checks: ZipChecks<Problem> = {},
): Promise<ZipProblem | Problem | undefined> {
  const { entries: most, bytes: mostBytes, look } = { ...LIMITS, ...checks };
  const entries = entriesOf(bytes);
  if (entries === undefined) return 'damaged';
  if (entries.length > most) return 'too-large';
  const left = { held: mostBytes, all: Math.max(mostBytes, MOST_COMING_BY) };
  for (const entry of entries) {
    const chosen: PartLook<Problem | ZipProblem> = look?.(entry.name) ?? declaredType(entry.name);
    const { problem, size } = await unpacked(entry, left, chosen);
    if (problem !== undefined) return problem;
    left.all -= size;
    left.held -= size - (chosen.passedOver?.() ?? 0);
  }
  return undefined;
}

/** Unpacks a file of an archive whose problems are known, and hands it on in pieces. */
export async function unpack(entry: ZipEntry, take: (chunk: Uint8Array) => void): Promise<void> {
  const all = Number.POSITIVE_INFINITY;
  await unpacked<never>(
    entry,
    { held: all, all },
    {
      take: (chunk) => {
        take(chunk);
        return undefined;
      },
      end: () => undefined,
    },
  );
}

/** The files of an archive; undefined where they cannot be told. */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + LISTED.size > bytes.length || view.getUint32(at, true) !== LISTED.signature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + LISTED.size, at + LISTED.size + nameLength));
    const compressed = contentOf(view, bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (compressed === undefined) return undefined;
    const [sum, size] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true)];
    entries.push({ name, method: view.getUint16(at + 10, true), compressed, sum, size });
    at += LISTED.size + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return isTold(entries) ? entries : undefined;
}

/** Two files of one name could be read as the one and checked as the other; an empty one could be read by a size stated elsewhere. */
function isTold(entries: readonly ZipEntry[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  const empty = entries.some(
    ({ method, compressed }) => method === METHOD.deflated && compressed.length === 0,
  );
  return names.size === entries.length && !empty;
}

function endOfList(view: DataView): number | undefined {
  const last = view.byteLength - END_OF_LIST.size;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_LIST.signature) return at;
  }
  return undefined;
}

function contentOf(view: DataView, bytes: Uint8Array, at: number, size: number): Uint8Array | undefined {
  if (at + LOCAL.size > bytes.length || view.getUint32(at, true) !== LOCAL.signature) return undefined;
  const start = at + LOCAL.size + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + size > bytes.length ? undefined : bytes.subarray(start, start + size);
}

interface Unpacked<Problem> {
  readonly problem?: Problem | undefined;
  readonly size: number;
}

/** Unpacks a file, piece by piece; none of it is kept. */
async function unpacked<Problem>(
  { method, compressed }: ZipEntry,
  left: { readonly held: number; readonly all: number },
  { take, end, passedOver = () => 0 }: PartLook<Problem>,
): Promise<Unpacked<Problem | ZipProblem>> {
  let size = 0;
  const mostOfPart = Math.min(left.all, Math.max(PACKED.little, PACKED.times * compressed.length));
  const taken = (chunk: Uint8Array) => {
    size += chunk.length;
    return size > mostOfPart || size - passedOver() > left.held ? 'too-large' : take(chunk);
  };
  if (method !== METHOD.stored && method !== METHOD.deflated) return { problem: 'damaged', size };
  if (method === METHOD.stored) return { problem: taken(compressed) ?? end(), size };
  try {
    const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    for await (const chunk of stream) {
      const problem = taken(chunk);
      if (problem !== undefined) return { problem, size };
    }
  } catch {
    return { problem: 'damaged', size };
  }
  return { problem: end(), size };
}

/** Looks for a document type in what may be XML; in UTF-16 one could hide, and no spreadsheet writes that. */
function declaredType(name: string): PartLook<'doctype'> {
  if (!/\.(?:xml|rels|vml)$/i.test(name)) return { take: () => undefined, end: () => undefined };
  let text = '';
  let found = false;
  let isFirst = true;
  return {
    take: (chunk) => {
      found ||= isFirst && isWide(chunk);
      isFirst = false;
      // What stands at the end of a piece may go on in the next.
      text = text.slice(-DOCTYPE.length) + new TextDecoder('latin1').decode(chunk);
      found ||= text.includes(DOCTYPE);
      return undefined;
    },
    end: () => (found ? 'doctype' : undefined),
  };
}

const DOCTYPE = '<!DOCTYPE';

/** Whether XML is in UTF-16, by its first bytes. */
export function isWide(xml: Uint8Array): boolean {
  return (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0xfe && xml[1] === 0xff) || xml[1] === 0;
}
