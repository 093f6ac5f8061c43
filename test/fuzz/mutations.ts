// Ways to spoil a file. Numbers say where; a mutation takes them modulo what there is, so that all are valid.

import { changed } from '../support/workbooks.js';

/** One change of a file: what, where, and with which hostile text. */
export interface Mutation {
  readonly way: Way;
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

/** Texts that have broken programs, each as a cell, a key, a value or a word of the command line. */
export const HOSTILE: readonly string[] = [
  ...[
    '',
    ' ',
    '"',
    '""',
    "'",
    '\\',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ';',
    ',',
    '|',
    '#',
    '# x',
    '-',
    '--',
    '=',
    '%',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
  ...['=1+1', '+1', '-1+1', '@SUM(A1)', '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", '\t=1', "'=1"],
  ...[
    '\u0000',
    '\u001b[31mrood\u001b[0m',
    '\u001b]0;titel\u0007',
    '\u009b2J',
    '\u0008\u0008',
    '\u007f',
    '\u2028',
  ],
  ...[
    '\ud800',
    '\udfff',
    'a\ud83d',
    '\ufeff',
    '\ufffd',
    '\uffff',
    '\u202e',
    '\u200f',
    'e\u0301',
    '👩‍👩‍👧',
    '\u0130',
    'ﬁ',
  ],
  ...[
    '0',
    '-0',
    '00',
    '1',
    '-1',
    '1e3',
    '1e999',
    '0x10',
    '1_000',
    'Infinity',
    '0,005',
    '1.000,00',
    '1,000.00',
  ],
  ...['90071992547409.91', '90071992547409.92', '99999999999999,99', '-90071992547409.93', '9'.repeat(1000)],
  ...[
    '12.34.56',
    '1 000,00',
    '€ 1,00',
    '1,00-',
    '(1,00)',
    '٣٫٥',
    '１２',
    '1\u00a0000',
    '−5',
    '5%',
    '100%',
    '100,01%',
  ],
  ...[
    '2022',
    '2023',
    '2026',
    '2027',
    '0000',
    '9999',
    '2023-2026',
    '2026-2023',
    '1900',
    '-2023',
    '2023.0',
    '2023,5',
  ],
  ...[
    'GM0034',
    'GM9999',
    'gm0034',
    'Almere',
    'ALMERE ',
    'Weesp',
    'Bergen',
    'Bergen (NH.)',
    'Utrecht',
    'Zeeland',
  ],
  ...[
    '7',
    '15',
    '16',
    '1.5',
    'Valpreventie',
    'totaal',
    'verschuiving',
    'doorschuiving',
    'ja',
    'iza',
    '*',
    '?',
  ],
  ...[
    'gemeente',
    'jaar',
    'onderdeel',
    'toegekend',
    'bedrag',
    'besteed',
    'van',
    'naar',
    'soort',
    'gewicht',
    'regio',
  ],
  ...[
    'null',
    'true',
    '[]',
    '{}',
    '[[[[[[[[',
    '{"a":',
    '"\\ud800"',
    '1.0E+2',
    '<!DOCTYPE x>',
    '&x;',
    '<![CDATA[',
    '<c/>',
  ],
  ...['a'.repeat(70_000), ';'.repeat(5000), '"'.repeat(999), '\n'.repeat(3000), '('.repeat(5000), '%s%n'],
];

const WAYS = {
  /** A cell, or a value in JSON, as far as separators tell. */
  cell: (text, { at, text: hostile }) => {
    const parts = text.split(/([;,\t\r\n:|]+)/);
    const cell = (at % Math.ceil(parts.length / 2)) * 2;
    return parts.with(cell, hostile).join('');
  },
  insert: (text, { at, text: hostile }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + hostile + text.slice(place);
  },
  remove: (text, { at, to }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + text.slice(place + (to % 40));
  },
  cut: (text, { at }) => text.slice(0, at % (text.length + 1)),
  'double-line': (text, { at, to }) => {
    const lines = text.split('\n');
    return lines.toSpliced(to % lines.length, 0, lines[at % lines.length] ?? '').join('\n');
  },
  'drop-line': (text, { at }) => {
    const lines = text.split('\n');
    return lines.toSpliced(at % lines.length, 1).join('\n');
  },
  'double-part': (text, { at, to }) => {
    const place = at % (text.length + 1);
    return text + text.slice(place, place + (to % 3000));
  },
} as const satisfies Readonly<Record<string, (text: string, mutation: Mutation) => string>>;

const BYTE_WAYS = ['flip', 'zero', 'utf-16', 'latin-1', 'marked'] as const;
const JSON_WAYS = ['json-value', 'json-drop', 'json-key'] as const;

type Way = keyof typeof WAYS | (typeof BYTE_WAYS)[number] | (typeof JSON_WAYS)[number];
export const ALL_WAYS: readonly Way[] = [
  ...(Object.keys(WAYS) as (keyof typeof WAYS)[]),
  ...BYTE_WAYS,
  ...JSON_WAYS,
];

/** The file with one change. Workbooks are changed inside, or as the bytes they are. */
export function mutated(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && mutation.way in WAYS) return mutatedBook(bytes, mutation);
  const text = () => new TextDecoder().decode(bytes);
  const { way } = mutation;
  switch (way) {
    case 'flip':
    case 'zero':
      return bytes.length === 0
        ? bytes
        : bytes.with(mutation.at % bytes.length, way === 'zero' ? 0 : mutation.to % 256);
    case 'utf-16':
      return new Uint8Array(Buffer.from(text(), 'utf16le'));
    case 'latin-1':
      return new Uint8Array(Buffer.from(text(), 'latin1'));
    case 'marked':
      return new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
    case 'json-value':
    case 'json-drop':
    case 'json-key':
      return new TextEncoder().encode(mutatedJson(text(), mutation));
    default:
      return new TextEncoder().encode(WAYS[way](text(), mutation));
  }
}

function mutatedBook(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  const { way, to } = mutation;
  if (!(way in WAYS)) return bytes;
  try {
    let part = 0;
    const chosen = to % 8;
    return changed(bytes, (xml) => {
      part += 1;
      return part - 1 === chosen ? WAYS[way as keyof typeof WAYS](xml, mutation) : xml;
    });
  } catch {
    // An earlier change has spoiled the archive itself.
    return bytes;
  }
}

/** A document with one value replaced or taken away, or one key called something else. */
function mutatedJson(text: string, { way, at, text: hostile }: Mutation): string {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return text;
  }
  let left = at % (text.split(/[,:[{]/).length + 1);
  const value = VALUES[at % VALUES.length];
  const visited = (node: unknown): unknown => {
    if (left-- === 0 && way === 'json-value') return value === undefined ? hostile : value;
    if (Array.isArray(node)) {
      const parts = node.map(visited);
      return left-- === 0 ? (way === 'json-drop' ? parts.slice(1) : [...parts, ...parts]) : parts;
    }
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).flatMap(([key, part]) => {
      if (left-- !== 0 || way === 'json-value') return [[key, visited(part)]];
      return way === 'json-drop' ? [] : [[hostile, part]];
    });
    return Object.fromEntries(entries);
  };
  return JSON.stringify(visited(document), (key, part) => (key === '' ? part : part));
}

const VALUES = [undefined, null, true, 0, -1, 1.5, 1e300, [], {}, [[]], '', undefined, '0.15', '2023'];
