// A page of its own: everything it needs stands in it, it asks the network for nothing, and by its policy it could not.

import type { Rules } from '../../law/rules.js';
import type { PageSection } from '../../messages/page-words.js';
import { PAGE_SECTIONS } from '../../messages/page-words.js';
import type { Words } from '../../messages/words.js';
import type { RunFacts } from '../../report/budget-document.js';
import type { Directory } from '../../report/directory.js';
import type { PageReport } from '../../report/page-report.js';
import { type SpokenFinding, withCode } from './findings.js';
import { LIVE_SECTIONS, liveParts } from './live-parts.js';
import { dataMarkup, type Html, html, raw } from './markup.js';
import { municipalitiesHtml } from './municipalities.js';
import type { PageContext } from './page-context.js';
import { receiptHtml } from './receipt.js';
import { tableHtml } from './table.js';
import { whatIfHtml } from './what-if.js';
import type { WhatIfData } from './what-if-data.js';

/** What a page is written from. */
export interface PageSource extends PageContext {
  readonly page: PageReport;
  readonly findings: readonly SpokenFinding[];
  readonly rules: Rules;
  readonly facts: RunFacts;
  readonly directory: Directory;
  /** What the plan can be computed again from in the page; undefined where it cannot be changed there. */
  readonly whatIf: WhatIfData | undefined;
  readonly style: string;
  readonly script: string;
  /** @unit hexadecimal */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}

/** The whole page as one text. */
export async function pageHtml(source: PageSource): Promise<string> {
  const { page, words, whatIf } = source;
  const title = words.page.title(page.scope, page.years);
  const style = await allowed(source.style, source);
  const script = whatIf ? await allowed(source.script, source) : undefined;
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${style.hash}; script-src ${script?.hash ?? "'none'"}`;
  const sections = sectionsOf(source);
  const scripts =
    whatIf && script
      ? html`<script type="application/json" id="plan-data">${dataMarkup(whatIf)}</script>
<script>${script.text}</script>
`
      : undefined;
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
<p>${leadOf(source)}</p></header>
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

/** What the page is, or that there is nothing to show. */
function leadOf({ page, words }: PageSource): string {
  return page.years.length === 0
    ? words.run.nothingShown
    : words.page.lead(page.scope, page.answers.provenance);
}

/** An inline text and the hash by which the page's policy allows it. */
async function allowed(
  text: string,
  { sha256 }: PageSource,
): Promise<{ readonly text: Html; readonly hash: string }> {
  const digest = await sha256(new TextEncoder().encode(text));
  const bytes = (digest.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return { text: raw(text), hash: `'sha256-${btoa(String.fromCharCode(...bytes))}'` };
}

/** What there is to say where there is nothing to show. */
const WITHOUT_FIGURES: readonly PageSection[] = ['findings', 'not-modelled', 'receipt'];

interface Section {
  readonly id: PageSection;
  readonly body: Html;
}

function sectionsOf(source: PageSource): readonly Section[] {
  const { page, findings, rules, facts, whatIf, words } = source;
  const live = liveParts(page, findings, source);
  const bodies: Readonly<Record<PageSection, Html | undefined>> = {
    ...live,
    settlement: page.settlement.length > 0 ? live.settlement : undefined,
    'what-if': whatIf && whatIfHtml(source),
    municipalities:
      page.municipalities.length > 0 ? municipalitiesHtml(page.municipalities, source) : undefined,
    sources: sourcesHtml(source),
    'not-modelled': html`<ul>${source.directory.notModelled.map((item) => html`<li>${words.named(item)}</li>`)}</ul>`,
    receipt: receiptHtml(facts, rules, source),
  };
  const shown = page.years.length === 0 ? WITHOUT_FIGURES : PAGE_SECTIONS;
  return shown.flatMap((id) => {
    const body = bodies[id];
    return body ? [{ id, body }] : [];
  });
}

function sectionHtml({ id, body }: Section, words: Words): Html {
  const live = LIVE_SECTIONS.some((section) => section === id);
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${words.page.sections[id]}</h2>
${live ? html`<div data-live="${id}">${body}</div>` : body}
</section>
`;
}

function sourcesHtml({ page, words }: PageSource): Html {
  const notes = page.notes
    .filter(({ key }) => key !== 'not-modelled')
    .map(
      (note) => html`<p>${withCode(words.note(note))}</p>
`,
    );
  return html`${notes}<p>${words.page.certainty}</p>
${tableHtml(page.law, words)}`;
}
