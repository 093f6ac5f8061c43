import type { FindingDetails } from '../../findings/finding.js';
import { characters, lineEndsIn } from './lines.js';

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** The text of a file and how it was written down. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** Why bytes are no text, and the first of them that is not; line and column count from 1. */
interface Undecodable {
  readonly problem: FindingDetails['BAD_ENCODING']['problem'];
  readonly line: number;
  readonly column: number;
}

/** What Windows-1252 has for the bytes 80 to 9F; 0 for the five that it leaves undefined. */
const HIGH_CONTROLS = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
] as const;

/** Text from the bytes of a file: UTF-8 with or without BOM, UTF-16 with one, or Windows-1252. */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  if (startsWith(bytes, [0xff, 0xfe])) return utf16('utf-16le', bytes.subarray(2));
  if (startsWith(bytes, [0xfe, 0xff])) return utf16('utf-16be', bytes.subarray(2));
  const bom = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const body = bom ? bytes.subarray(3) : bytes;
  const text = utf8(body);
  if (text === null) return notUtf8(body, bom);
  const nul = text.indexOf('\0');
  return nul === -1
    ? { text, encoding: 'utf-8', bom }
    : { problem: 'nul', ...placeAfter(text.slice(0, nul)) };
}

/** What Excel calls Unicode text. */
function utf16(encoding: 'utf-16le' | 'utf-16be', body: Uint8Array): Decoded | Undecodable {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(body);
    const nul = text.indexOf('\0');
    if (nul === -1) return { text, encoding: 'utf-16', bom: true };
    return { problem: 'nul', ...placeAfter(text.slice(0, nul)) };
  } catch {
    return { problem: 'utf-16', line: 1, column: 1 };
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8(bytes: Uint8Array, bom: boolean): Decoded | Undecodable {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: 'nul', ...placeAfter(latin(bytes.subarray(0, nul))) };
  const { firstInvalid, multiByte } = surveyUtf8(bytes);
  if (bom || multiByte) {
    const before = utf8(bytes.subarray(0, firstInvalid)) ?? '';
    return { problem: bom ? 'invalid-utf-8' : 'mixed', ...placeAfter(before) };
  }
  const undefinedByte = bytes.findIndex(
    (byte) => byte >= 0x80 && byte < 0xa0 && HIGH_CONTROLS[byte - 0x80] === 0,
  );
  if (undefinedByte === -1) return { text: latin(bytes), encoding: 'windows-1252', bom: false };
  return { problem: 'undefined-byte', ...placeAfter(latin(bytes.subarray(0, undefinedByte))) };
}

/** Windows-1252 by our own table: Node's decoder of that name leaves 80 to 9F as control characters. */
function latin(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (unit >= 0x80 && unit < 0xa0) units[at] = HIGH_CONTROLS[unit - 0x80] || unit;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/** The first byte that is not UTF-8, and whether any character of several bytes is. */
function surveyUtf8(bytes: Uint8Array): { firstInvalid: number; multiByte: boolean } {
  let firstInvalid = -1;
  let multiByte = false;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) multiByte = true;
    if (length === 0 && firstInvalid === -1) firstInvalid = at;
    if (multiByte && firstInvalid !== -1) break;
    at += Math.max(length, 1);
  }
  return { firstInvalid, multiByte };
}

/** How many bytes the UTF-8 character at this place has; 0 where none stands there. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const beyondUnicode = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || beyondUnicode ? 0 : length;
}

/** The place of the character that follows this text. */
function placeAfter(before: string): { line: number; column: number } {
  const lastLine = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return { line: lineEndsIn(before) + 1, column: characters(lastLine) + 1 };
}
