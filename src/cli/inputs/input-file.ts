import { Refusal } from '../../findings/refusal.js';
import { foreignFormatOf } from '../../read/tables/foreign-format.js';
import type { InputFile } from '../../read/tables/input-kind.js';
import type { OwnRole } from '../../read/workbook/own-workbook.js';
import type { Context } from '../context.js';

/** An input as it was named: the file, and where a `#` follows it the sheet of a workbook. */
interface NamedInput {
  readonly book: string;
  readonly sheet: string | undefined;
}

/** An input, and where its bytes are not there its hash. */
export type GivenInput = InputFile & { readonly sha256?: () => string };

/** How a name may be meant: as a whole, else up to one of its `#`, the shortest first. */
function meaningsOf(file: string): readonly NamedInput[] {
  const split = [...file.matchAll(/#/g)].map(({ index }) => ({
    book: file.slice(0, index),
    sheet: file.slice(index + 1),
  }));
  return [
    { book: file, sheet: undefined },
    ...split.filter(({ book, sheet }) => book !== '' && sheet !== ''),
  ];
}

/** The files that an input may be read from. */
export function bookNames(file: string): readonly string[] {
  return meaningsOf(file).map(({ book }) => book);
}

const STANDARD_INPUT = /^(?:-|\/dev\/stdin|\/(?:dev|proc\/self)\/fd\/0)(?:#|$)/;

/** Whether an input is read from standard input. */
export function isStandardInput(file: string): boolean {
  return STANDARD_INPUT.test(file);
}

/**
 * Reads an input; a workbook is known by how its bytes begin, and opened at the sheet that was named. It is read once: a
 * pipe gives its bytes to the first who asks.
 * @throws Refusal for a file that cannot be read, or a workbook that cannot be opened
 */
export async function readInput(file: string, context: Context): Promise<InputFile> {
  const { bytes, named } = await bytesOf(file, context);
  return opened({ file, bytes }, named);
}

/**
 * Reads an input of a role. Of a workbook that spuk itself has made, and of which no sheet is named, what the role reads
 * is taken: the plan, or every year.
 * @throws Refusal as readInput
 */
export async function readInputsOf(
  role: OwnRole,
  file: string,
  context: Context,
): Promise<readonly InputFile[]> {
  const { bytes, named } = await bytesOf(file, context);
  if (named.sheet === undefined && startsWith(bytes, ZIP)) {
    const { openOwnWorkbook } = await import('../../read/workbook/workbook.js');
    const sheets = await openOwnWorkbook(bytes, file, role);
    if (sheets) return sheets.map((sheet) => ({ file: `${file}#${sheet.name}`, bytes, sheet }));
  }
  return [await opened({ file, bytes }, named)];
}

/** The bytes of an input, and how its name was meant. @throws Refusal for a file that cannot be read */
async function bytesOf(
  file: string,
  { platform }: Context,
): Promise<{ readonly bytes: Uint8Array; readonly named: NamedInput }> {
  let failed = { file, reason: '' };
  for (const named of meaningsOf(file)) {
    const bytes = await platform.read(named.book);
    if (!('failure' in bytes)) {
      refuseOpenDocument(bytes, named.book);
      return { bytes, named };
    }
    // Of a workbook that is there and cannot be read the reason counts, not that none is named with its sheet.
    if (failed.reason === '' || (failed.reason === MISSING && bytes.failure !== MISSING))
      failed = { file: bytes.failure === MISSING ? file : named.book, reason: bytes.failure };
  }
  throw new Refusal({ key: 'unreadable-file', ...failed });
}

/** Both kinds of workbooks are zip archives. @throws Refusal for the one that is not read */
function refuseOpenDocument(bytes: Uint8Array, file: string): void {
  const format = startsWith(bytes, ZIP) ? foreignFormatOf(bytes) : undefined;
  if (format) throw new Refusal({ key: 'foreign-format', file, format });
}

/** The system's own code for a file that is not there. */
const MISSING = 'ENOENT';

async function opened(input: InputFile, { book, sheet }: NamedInput): Promise<InputFile> {
  const { bytes } = input;
  if (startsWith(bytes, OLD_WORKBOOK)) {
    throw new Refusal({ key: 'unreadable-workbook', file: book, problem: 'old-or-encrypted' });
  }
  if (startsWith(bytes, ZIP)) {
    const { openWorkbook } = await import('../../read/workbook/workbook.js');
    return { ...input, sheet: await openWorkbook({ bytes, book, sheet }) };
  }
  if (sheet !== undefined) throw new Refusal({ key: 'sheet-of-text', file: book, sheet });
  return input;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** From so many bytes on a file is read piece by piece, where no row of it has to be kept. */
const LARGE = 4 * 1024 * 1024;

/**
 * Reads an input of which no row has to be kept: a big text file is only opened, and read as it is taken apart.
 * @throws Refusal as readInput
 */
export async function readBulkInput(file: string, context: Context): Promise<GivenInput> {
  const source = isStandardInput(file) ? undefined : await context.platform.large(file, LARGE);
  if (!source || startsWith(source.at(0, ZIP.length), ZIP)) return readInput(file, context);
  return {
    file,
    source,
    sha256: () => {
      const hash = source.sha256();
      if (source.changed(hash)) throw new Refusal({ key: 'unreadable-file', file, reason: 'CHANGED' });
      return hash;
    },
    get bytes() {
      return source.whole();
    },
  };
}
