// A page of its own: everything it needs stands in it, it asks the network for nothing, and by its policy it could not.

import type { PageSection } from '../../messages/page-words.js';
import type { Words } from '../../messages/words.js';
import { LIVE_SECTIONS } from './live-parts.js';
import { dataMarkup, type Html, html, raw } from './markup.js';

/** One section of a page. */
export interface Section {
  readonly id: PageSection;
  readonly body: Html;
}

/** What every page is made with. */
export interface PageMeans {
  readonly words: Words;
  readonly style: string;
  /** @unit hexadecimal */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** What a page is put together from. */
export interface PageDocument extends PageMeans {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  /** The script of the page and the data it works with; undefined where it has none. */
  readonly script?: { readonly text: string; readonly data: object } | undefined;
}

/** The whole page as one text. */
export function documentHtml(page: PageDocument): string {
  const { words, title, lead, sections } = page;
  const style = allowed(page.style, page);
  const script = page.script && allowed(page.script.text, page);
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${style.hash}; script-src ${script?.hash ?? "'none'"}`;
  const data = page.script && dataMarkup(page.script.data);
  const scripts =
    script &&
    html`<script type="application/json" id="plan-data">${data}</script>
<script>${script.text}</script>
`;
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style.text}</style>
</head>
<body>
<a class="skip" href="#main">${words.page.skip}</a>
<header><h1>${title}</h1>
<p>${lead}</p></header>
<nav aria-label="${words.page.contents}"><h2>${words.page.contents}</h2><ol>${sections.map(
    ({ id }) => html`<li><a href="#${id}">${words.page.sections[id]}</a></li>
`,
  )}</ol></nav>
<main id="main" tabindex="-1">
${sections.map((section) => sectionHtml(section, words))}</main>
${scripts}</body>
</html>
`.markup;
}

/** An inline text and the hash by which the page's policy allows it. */
function allowed(text: string, { sha256 }: PageMeans): { readonly text: Html; readonly hash: string } {
  const digest = sha256(new TextEncoder().encode(text));
  const bytes = (digest.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return { text: raw(text), hash: `'sha256-${btoa(String.fromCharCode(...bytes))}'` };
}

function sectionHtml({ id, body }: Section, words: Words): Html {
  const live = LIVE_SECTIONS.some((section) => section === id);
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${words.page.sections[id]}</h2>
${live ? html`<div data-live="${id}">${body}</div>` : body}
</section>
`;
}
