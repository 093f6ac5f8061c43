import type { PageReport } from '../../report/page/page-report.js';
import { answersHtml } from './answers.js';
import { findingsHtml, type SpokenFinding } from './findings.js';
import { limitsHtml } from './limits.js';
import { type Html, html } from './markup.js';
import { moneyHtml } from './money.js';
import type { PageContext } from './page-context.js';
import { tableHtml } from './table.js';

/** The sections that follow a change of the plan. */
export const LIVE_SECTIONS = ['answers', 'money', 'limits', 'findings', 'settlement', 'figures'] as const;
export type LiveSection = (typeof LIVE_SECTIONS)[number];

/** What stands in the sections that follow from the plan; on the command line and in the page made by the same code. */
export function liveParts(
  page: PageReport,
  findings: readonly SpokenFinding[],
  context: PageContext,
): Readonly<Record<LiveSection, Html>> {
  const { words } = context;
  const tables = (all: PageReport['tables']) => html`${all.map((table) => tableHtml(table, words))}`;
  return {
    answers: answersHtml(page.answers, findings, context),
    money: moneyHtml(page.flows, page.themes, words),
    limits: limitsHtml(page.limits, page.scope.kind !== 'one', context),
    findings: findingsHtml(findings, context),
    settlement: html`<p>${words.note({ key: 'settlement', carry: 'plan', open: true, summed: page.scope.kind !== 'one' })}</p>
${tables(page.settlement)}`,
    figures: tables(page.tables),
  };
}
