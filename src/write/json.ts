/** What JSON leaves as it is but a terminal would act on: control characters, line ends and direction marks. */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A JSON document with its keys on lines of their own, and each element of a list of objects too: to be compared. */
export function jsonText(document: object): string {
  const members = Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${memberText(value)}`);
  return harmlessJson(`{\n  ${members.join(',\n  ')}\n}\n`);
}

function memberText(value: unknown): string {
  if (!isMany(value)) return JSON.stringify(value);
  const lines: string[] = [];
  for (const element of value) lines.push(JSON.stringify(element));
  return lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
}

/** A list, or what makes its elements one by one. */
function isMany(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** The same document, in which nothing acts on a terminal: what would stands as its code. */
export function harmlessJson(text: string): string {
  return text.replace(ACTING, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
