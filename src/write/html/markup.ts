// HTML that is safe by how it is made: text becomes markup only in a template, and there everything that is put in is
// text, unless it was made by a template itself.

import { harmlessJson } from '../json/json.js';
import { printable } from '../text/printable.js';

/** Markup. */
export interface Html {
  readonly markup: string;
}

/** What can be put into a template; what is left out is nothing. */
export type Part = string | number | Html | readonly Html[] | undefined;

/** A template of markup: what is put in is text, also between quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((string, index) => string + markupOf(parts[index])).join('') };
}

export const NOTHING: Html = { markup: '' };

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return htmlEscaped(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text: nothing in it is markup, nothing acts on the direction of what is around it. */
function htmlEscaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (mark) => MARKS[mark] ?? '');
}

/** The text of a style or script as it is, which must be the project's own. */
export function raw(text: string): Html {
  return { markup: text };
}

/** Data as it may stand in a script element: nothing in it can end the element. */
export function dataMarkup(data: object): Html {
  return { markup: harmlessJson(JSON.stringify(data)).replace(/[<>]/g, codePointEscape) };
}

function codePointEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
