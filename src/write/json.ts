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
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n    ${value.map((element) => JSON.stringify(element)).join(',\n    ')}\n  ]`;
}

/** The same document, in which nothing acts on a terminal: what would stands as its code. */
export function harmlessJson(text: string): string {
  return text.replace(ACTING, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
