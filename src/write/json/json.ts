import { joinedInStretches } from '../text/stretches.js';

/** What JSON leaves as it is but a terminal would act on: control characters, line ends and direction marks. */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A JSON document with its keys on lines of their own, and each element of a list of objects too: to be compared. */
export function jsonText(document: object): string {
  const members = Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${elementText(key)}: ${memberText(value)}`);
  return `{\n  ${members.join(',\n  ')}\n}\n`;
}

function memberText(value: unknown): string {
  if (isWritten(value)) return listText(value[WRITTEN]);
  if (!Array.isArray(value)) return elementText(value);
  return listText(value.map((element) => elementText(element)));
}

function listText(elements: Iterable<string>): string {
  const lines = joinedInStretches(elements, ',\n    ');
  return lines === '' ? '[]' : `[\n    ${lines}\n  ]`;
}

/** Marks a list whose elements are JSON already, in which nothing acts on a terminal; no document has it as a key. */
const WRITTEN = Symbol('written');

export interface WrittenList {
  readonly [WRITTEN]: Iterable<string>;
}

/** A list of elements that are written already, each by `elementText`. */
export function writtenList(elements: Iterable<string>): WrittenList {
  return { [WRITTEN]: elements };
}

function isWritten(value: unknown): value is WrittenList {
  return typeof value === 'object' && value !== null && WRITTEN in value;
}

/** A value as JSON on one line, in which nothing acts on a terminal. */
export function elementText(value: unknown): string {
  return harmlessJson(JSON.stringify(value));
}

/** The same document, in which nothing acts on a terminal: what would stands as its code. */
export function harmlessJson(text: string): string {
  return text.replace(ACTING, jsonEscaped);
}

function jsonEscaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
