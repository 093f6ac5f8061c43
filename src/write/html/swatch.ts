import type { FlowTheme } from '../../report/page/page-flows.js';
import { type Html, html } from './markup.js';

/** As many themes have a colour of their own; any more, and what is undivided, share one. */
const COLOURS = 5;

/** The colour of a theme, by the name it has in the style of the page. */
export function swatch(theme: FlowTheme | null): string {
  const place = theme?.place ?? COLOURS;
  return place < COLOURS ? `c-theme-${place + 1}` : 'c-other';
}

/** What the colours of a chart stand for. */
export function legendHtml(entries: readonly { readonly swatch: string; readonly name: string }[]): Html {
  const items = entries.map(
    (entry) =>
      html`<li><svg class="key" viewBox="0 0 12 12" aria-hidden="true"><rect class="bar ${entry.swatch}" width="12" height="12" rx="2"/></svg>${entry.name}</li>`,
  );
  return html`<ul class="legend">${items}</ul>`;
}
