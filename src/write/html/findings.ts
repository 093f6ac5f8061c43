import {
  type Finding,
  type FindingCode,
  importanceOf,
  type Severity,
  severityOf,
} from '../../findings/finding.js';
import { type Counts, inOrder } from '../../findings/order.js';
import { wordsOfFinding } from '../../messages/finding-words.js';
import { findingForOthers, namerForOthers } from '../for-others.js';
import { ruleText } from '../terminal/findings-text.js';
import { placeText } from '../text/printable.js';
import { type Html, html } from './markup.js';
import type { PageContext } from './page-context.js';

/** A finding in the words of a language. */
export interface SpokenFinding {
  readonly code: FindingCode;
  readonly message: string;
  readonly remedy: string;
  /** The rule it rests on; null where it rests on none. */
  readonly rule: string | null;
  /** Where it stands in the inputs; null where it stands nowhere. */
  readonly place: string | null;
}

/** Of one kind as many are shown in full. */
const MOST_OF_A_KIND = 25;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings in words. */
export function spoken(
  findings: readonly Finding[],
  { words, namer: ownNamer }: PageContext,
): readonly SpokenFinding[] {
  const namer = namerForOthers(ownNamer);
  return inOrder(findings.map(findingForOthers)).map((finding) => ({
    code: finding.code,
    ...wordsOfFinding(finding, words, namer),
    rule: ruleText(finding, words, namer)[0] ?? null,
    place: finding.where ? placeText(finding.where) : null,
  }));
}

/** How many there are of each severity. */
export function countsOfSpoken(findings: readonly SpokenFinding[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { code } of findings) counts[severityOf(code)] += 1;
  return counts;
}

/** What is wrong in the most important finding; undefined where nothing is. */
export function worstOf(findings: readonly SpokenFinding[]): string | undefined {
  return kindsOf(findings).find(([code]) => severityOf(code) !== 'note')?.[1][0]?.message;
}

/** All findings by severity and kind, the most important first. */
export function findingsHtml(findings: readonly SpokenFinding[], context: PageContext): Html {
  const { words } = context;
  if (findings.length === 0) return html`<p>${words.page.findings.none}</p>`;
  const kinds = kindsOf(findings);
  const groups = SEVERITIES.flatMap((severity) =>
    kinds
      .filter(([code]) => severityOf(code) === severity)
      .map(([code, group]) => kindHtml(severity, code, group, context)),
  );
  return html`${groups}`;
}

/** Kind by kind, the most important first. */
function kindsOf(
  findings: readonly SpokenFinding[],
): readonly (readonly [FindingCode, readonly SpokenFinding[]])[] {
  const kinds = new Map<FindingCode, SpokenFinding[]>();
  for (const finding of findings) {
    const group = kinds.get(finding.code);
    if (group) group.push(finding);
    else kinds.set(finding.code, [finding]);
  }
  const place = (code: FindingCode) => SEVERITIES.indexOf(severityOf(code));
  return [...kinds].sort(([a], [b]) => place(a) - place(b) || importanceOf(a) - importanceOf(b));
}

function kindHtml(
  severity: Severity,
  code: FindingCode,
  group: readonly SpokenFinding[],
  { words }: PageContext,
): Html {
  const rest = group.length - MOST_OF_A_KIND;
  const shown = group.slice(0, MOST_OF_A_KIND);
  const remedies = new Set(shown.map(({ remedy }) => remedy));
  const [same] = remedies.size === 1 ? remedies : [];
  // Notes inform, and there are many: what they rest on stands among the sources.
  const brief = severity === 'note' ? { rule: null, place: null } : {};
  const items = shown.map((finding) => findingHtml({ ...finding, ...brief }, same === undefined));
  return html`<div class="finding ${severity}"><h3><span class="badge">${words.severity[severity]}</span> <code>${code}</code></h3>
<ul>${items}</ul>
${rest > 0 ? html`<p>${words.page.findings.more(rest)}</p>` : undefined}${same === undefined ? undefined : html`<p class="remedy">${withCode(same)}</p>`}</div>
`;
}

function findingHtml({ message, remedy, rule, place }: SpokenFinding, remedied: boolean): Html {
  return html`<li><p>${withCode(message)}</p>${remedied ? html`<p class="remedy">${withCode(remedy)}</p>` : undefined}${
    rule === null ? undefined : html`<p class="quiet">${withCode(rule)}</p>`
  }${place === null ? undefined : html`<p class="quiet"><code>${place}</code></p>`}</li>
`;
}

/** A sentence in which commands stand between backquotes; an amount stays on one line. */
export function withCode(sentence: string): Html {
  const parts = sentence.split('`');
  // A lone backquote is one of the input's own.
  if (parts.length % 2 === 0) return withSums(sentence);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : withSums(part)))}`;
}

function withSums(sentence: string): Html {
  const parts = sentence.split(/(-?€ [\d.,]*\d)/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<span class="sum">${part}</span>` : html`${part}`))}`;
}
