import type { DivisionRules } from '../../law/division-rules.js';
import type { Words } from '../../messages/words.js';
import { Amount } from '../../money/amount.js';
import type { Directory } from '../../report/directory.js';
import type { DivisionBar, DivisionBars, DivisionPage } from '../../report/division/division-page.js';
import type { RunFacts } from '../../report/receipt.js';
import { completeTitle } from '../text/cell-text.js';
import { saidHtml } from './answers.js';
import { drawn, rounded } from './chart-frame.js';
import { documentHtml, type PageMeans } from './document.js';
import { countsOfSpoken, findingsHtml, type SpokenFinding, worstOf } from './findings.js';
import { type Html, html } from './markup.js';
import { notesHtml, notModelledHtml } from './notes.js';
import type { PageContext } from './page-context.js';
import { receiptHtml } from './receipt.js';
import { legendHtml } from './swatch.js';
import { frame, tableHtml } from './table.js';

const BAR = { width: 240, height: 12 } as const;

/** What a page of a division is written from. */
export interface DivisionPageSource extends PageContext, PageMeans {
  readonly page: DivisionPage;
  readonly findings: readonly SpokenFinding[];
  readonly rules: DivisionRules;
  readonly facts: RunFacts;
  /** Whether something of the inputs could not be read. */
  readonly incomplete: boolean;
  readonly directory: Directory;
}

/** The page of a division as one text. */
export function divisionPageHtml(source: DivisionPageSource): string {
  const { page, findings, words, style, sha256, directory, facts, rules } = source;
  const { division } = words.page;
  const { years } = page.answers;
  const counts = countsOfSpoken(findings);
  return documentHtml({
    words,
    style,
    sha256,
    title: completeTitle(division.title(page.grant.name, page.regions, years), source.incomplete, words),
    lead: division.lead(page.grant.title),
    sections: [
      { id: 'answers', body: saidHtml(division.answers(page.answers, counts, worstOf(findings)), counts) },
      { id: 'division', body: html`${page.divisions.map((bars) => divisionHtml(bars, words))}` },
      { id: 'findings', body: findingsHtml(findings, source) },
      {
        id: 'figures',
        body: html`${page.tables.map((table) => tableHtml({ ...table, incomplete: source.incomplete }, words))}`,
      },
      { id: 'sources', body: notesHtml(page.notes, words) },
      { id: 'not-modelled', body: notModelledHtml(directory, source) },
      { id: 'receipt', body: receiptHtml(facts, rules, source) },
    ],
  });
}

/** A bar for every receiver, with the exact amount beside it. */
function divisionHtml({ region, year, bars }: DivisionBars, words: Words): Html {
  const { division } = words.page;
  const projects = bars.some((bar) => !bar.projects.isZero());
  const most = Math.max(1, ...bars.map((bar) => drawn(together(bar))));
  const rows = bars.map((bar) => {
    const local = rounded((drawn(bar.local) / most) * BAR.width);
    const assigned = rounded((drawn(bar.projects) / most) * BAR.width);
    return html`<tr class="row"><th scope="row">${bar.name}</th><td><svg class="length wide" viewBox="0 0 ${BAR.width} ${BAR.height}" aria-hidden="true"><rect class="bar c-spent" width="${Math.max(0, local)}" height="${BAR.height}"/><rect class="bar c-shiftedOut" x="${Math.max(0, local)}" width="${assigned}" height="${BAR.height}"/></svg></td><td class="n">${words.page.amount(together(bar))}</td></tr>
`;
  });
  const head = html`<thead><tr><th scope="col" class="t">${region === null ? words.headings.region : words.headings.name}</th><td></td><th scope="col" class="n">${words.headings.amount}</th></tr></thead>`;
  const legend = legendHtml([
    { swatch: 'c-spent', name: words.headings.local },
    { swatch: 'c-shiftedOut', name: words.headings.projects },
  ]);
  return html`${frame(division.division(region, year), [head, html`<tbody>${rows}</tbody>`])}${projects ? legend : undefined}`;
}

function together({ local, projects }: DivisionBar): Amount {
  return Amount.sum([local, projects]);
}
