/** A place in a text; line and column count from 1, the column in characters. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.\w])`;
const TOKEN = new RegExp(`(?<key>${STRING})|${NUMBER}|(?:true|false|null)(?!\\w)|[{}[\\],:]`, 'y');

/** What may stand next: a value, a key, the colon after a key, or what follows a value. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after';

/**
 * The place where a text stops being JSON; its end where something is missing there. JSON.parse finds out that a
 * text is no JSON, but says where in some cases only.
 */
export function placeOfJsonError(text: string): TextPlace {
  const open: string[] = [];
  let expected: Expected = 'value';
  let position = 0;
  for (;;) {
    SPACE.lastIndex = position;
    position += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text);
    if (!token) return placeAt(text, position);
    const next = after(token[0], token.groups?.['key'] !== undefined, expected, open);
    if (!next) return placeAt(text, position);
    expected = next;
    position += token[0].length;
  }
}

/** What may stand after a token; undefined where the token itself may not stand. Keeps the open brackets. */
function after(token: string, isText: boolean, expected: Expected, open: string[]): Expected | undefined {
  if (token === '}' || token === ']') return afterClosing(token, expected, open);
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (token === ',') return afterComma(expected, open);
  if (expected === 'key' || expected === 'key-or-end') return isText ? 'colon' : undefined;
  if (expected !== 'value' && expected !== 'value-or-end') return undefined;
  if (token !== '{' && token !== '[') return 'after';
  open.push(token);
  return token === '{' ? 'key-or-end' : 'value-or-end';
}

function afterClosing(token: string, expected: Expected, open: string[]): Expected | undefined {
  const opening = token === '}' ? '{' : '[';
  const end = token === '}' ? 'key-or-end' : 'value-or-end';
  if ((expected !== 'after' && expected !== end) || open.at(-1) !== opening) return undefined;
  open.pop();
  return 'after';
}

function afterComma(expected: Expected, open: readonly string[]): Expected | undefined {
  if (expected !== 'after' || open.length === 0) return undefined;
  return open.at(-1) === '{' ? 'key' : 'value';
}

function placeAt(text: string, position: number): TextPlace {
  const lines = text.slice(0, position).split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
