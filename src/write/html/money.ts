import type { Words } from '../../messages/words.js';
import { type Flow, tellingFlows } from '../../report/page/page-flows.js';
import type { Table } from '../../report/table.js';
import { groupedChart } from './grouped-chart.js';
import { type Html, html } from './markup.js';
import { highestGrant, stackedChart } from './stacked-chart.js';
import { legendHtml, swatch } from './swatch.js';
import { tableHtml } from './table.js';

/** The money by year: what was granted, and what was done with it by theme; then the same as a table. */
export function moneyHtml(flows: readonly Flow[], tables: readonly Table[], words: Words): Html {
  const keys = tellingFlows(flows);
  const { granted } = words.page.chart;
  const first = figure(granted, [
    stackedChart(flows, granted, highestGrant(flows), words),
    themesLegend(flows, words),
  ]);
  // Where all is as it was granted, bars of a theme would say again what the first chart says.
  const panels = keys.length > 1 ? flows.map((flow) => panelHtml(flow, words, keys)) : [];
  const legend = legendHtml(keys.map((key) => ({ swatch: `c-${key}`, name: words.headings[key] })));
  const figures = tables.map((table) => tableHtml(table, words));
  if (panels.length === 0) return html`<div class="charts">${first}${figures}</div>`;
  return html`<div class="charts">${first}${panels.slice(0, 1)}</div>
<div class="charts small">${panels.slice(1)}</div>
${legend}
${figures}`;
}

function panelHtml(flow: Flow, words: Words, keys: ReturnType<typeof tellingFlows>): Html {
  const name = themeName(flow, words);
  return figure(name, [groupedChart(flow, keys, name, words)]);
}

/** A chart under its title. */
export function figure(title: string, parts: readonly Html[]): Html {
  return html`<figure><figcaption>${title}</figcaption>${parts}</figure>
`;
}

/** The colours of the themes. */
export function themesLegend(flows: readonly Flow[], words: Words): Html {
  return legendHtml(
    flows
      .filter(({ theme }) => theme !== null)
      .map((flow) => ({ swatch: swatch(flow.theme), name: themeName(flow, words) })),
  );
}

function themeName({ theme }: Flow, words: Words): string {
  if (theme === null) return words.page.chart.together;
  return theme.name === null ? words.cells.undivided : words.named(theme.name);
}
