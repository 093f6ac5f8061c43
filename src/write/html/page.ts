import type { Rules } from '../../law/rules.js';
import { PAGE_SECTIONS, type PageSection } from '../../messages/page-words.js';
import type { Directory } from '../../report/directory.js';
import type { PageReport } from '../../report/page/page-report.js';
import type { RunFacts } from '../../report/receipt.js';
import { completeTitle } from '../text/cell-text.js';
import { documentHtml, type PageMeans, type Section } from './document.js';
import type { SpokenFinding } from './findings.js';
import { liveParts } from './live-parts.js';
import { type Html, html } from './markup.js';
import { municipalitiesHtml } from './municipalities.js';
import { notesHtml, notModelledHtml } from './notes.js';
import type { PageContext } from './page-context.js';
import { receiptHtml } from './receipt.js';
import { tableHtml } from './table.js';
import { whatIfHtml } from './what-if.js';
import type { WhatIfData } from './what-if-data.js';

/** What a page of a grant of municipalities is written from. */
export interface PageSource extends PageContext, PageMeans {
  readonly page: PageReport;
  readonly findings: readonly SpokenFinding[];
  readonly rules: Rules;
  readonly facts: RunFacts;
  readonly directory: Directory;
  /** What the plan can be computed again from in the page; undefined where it cannot be changed there. */
  readonly whatIf: WhatIfData | undefined;
  readonly script: string;
}

/** The page of a budget as one text. */
export function pageHtml(source: PageSource): string {
  const { page, words, whatIf, style, sha256 } = source;
  const lead =
    page.years.length === 0 ? words.run.nothingShown : words.page.lead(page, page.answers.provenance);
  return documentHtml({
    words,
    style,
    sha256,
    title: completeTitle(words.page.title(page, page.years), page.incomplete, words),
    lead,
    sections: sectionsOf(source),
    script: whatIf && { text: source.script, data: whatIf },
  });
}

/** What there is to say where there is nothing to show. */
const WITHOUT_FIGURES: readonly PageSection[] = ['findings', 'not-modelled', 'receipt'];

function sectionsOf(source: PageSource): readonly Section[] {
  const { page, findings, rules, facts, whatIf } = source;
  const live = liveParts(page, findings, source);
  const bodies: Readonly<Record<PageSection, Html | undefined>> = {
    ...live,
    // A budget has no division.
    division: undefined,
    settlement: page.settlement.length > 0 ? live.settlement : undefined,
    'what-if': whatIf && whatIfHtml(source),
    municipalities:
      page.municipalities.length > 0 ? municipalitiesHtml(page.municipalities, source) : undefined,
    sources: sourcesHtml(source),
    'not-modelled': notModelledHtml(source.directory, source),
    receipt: receiptHtml(facts, rules, source),
  };
  const shown = page.years.length === 0 ? WITHOUT_FIGURES : PAGE_SECTIONS;
  return shown.flatMap((id) => {
    const body = bodies[id];
    return body ? [{ id, body }] : [];
  });
}

function sourcesHtml({ page, words }: PageSource): Html {
  return html`${notesHtml(page.notes, words)}<p>${words.page.certainty}</p>
${tableHtml(page.law, words)}`;
}
