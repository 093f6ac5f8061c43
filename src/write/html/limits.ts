import type { LimitUse } from '../../report/page/limit-uses.js';
import { limitBar } from './limit-bar.js';
import { type Html, html } from './markup.js';
import type { PageContext } from './page-context.js';
import { frame } from './table.js';

/** More bars than these are a flood; the figures by year have them all. */
const MOST_BARS = 40;

/** The limits of which anything is used, those that are broken first, as bars and figures. */
export function limitsHtml(uses: readonly LimitUse[], several: boolean, context: PageContext): Html {
  const { limits } = context.words.page;
  const used = byUse(uses.filter((use) => !use.used.isZero()));
  const unused = uses.length - used.length;
  if (used.length === 0) return html`<p>${limits.none}</p>`;
  const rows = used.slice(0, MOST_BARS).map((use) => limitRowHtml(use, several, context));
  const { what, use, used: usedName, limit, left } = limits.columns;
  const head = html`<thead><tr><th scope="col" class="t">${what}</th><th scope="col" class="t">${use}</th><th scope="col" class="n">${usedName}</th><th scope="col" class="n">${limit}</th><th scope="col" class="n">${left}</th></tr></thead>`;
  const rest = used.length - MOST_BARS;
  const fixed = used.some(({ undecided, excess }) => undecided === null && excess.isZero());
  return html`<p>${limits.intro}${fixed ? ` ${limits.fixed}` : ''}</p>
${frame(limits.caption, [head, html`<tbody>${rows}</tbody>`], 'limits')}
${rest > 0 ? html`<p>${limits.more(rest)}</p>` : undefined}
${unused > 0 ? html`<p class="quiet">${limits.unused(unused)}</p>` : undefined}`;
}

function limitRowHtml(use: LimitUse, several: boolean, { words, namer }: PageContext): Html {
  const { limits, amount } = words.page;
  const name = several ? `${namer.municipality(use.municipality)} · ` : '';
  return html`<tr class="${use.excess.isZero() ? 'row' : 'row broken'}"><th scope="row"><b>${name}${limits.kind(use)} ${use.year}</b> ${limits.of(use, namer)}</th><td>${limitBar(use)}</td><td class="n">${amount(use.used)}</td><td class="n">${amount(use.limit)}</td><td class="n">${limits.left(use)}</td></tr>
`;
}

function byUse(uses: readonly LimitUse[]): readonly LimitUse[] {
  return [...uses].sort((a, b) => Number(a.excess.isZero()) - Number(b.excess.isZero()));
}
