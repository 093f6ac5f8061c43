const CONTROL = /[\u007f-\u009f]/g;

/** A JSON document with its keys on lines of their own, and each element of a list of objects too: to be compared. */
export function jsonText(document: object): string {
  const members = Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${memberText(value)}`);
  return `{\n  ${members.join(',\n  ')}\n}\n`.replace(CONTROL, escaped);
}

function memberText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n    ${value.map((element) => JSON.stringify(element)).join(',\n    ')}\n  ]`;
}

/** Control characters that JSON leaves as they are but a terminal would act on. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
