import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Words } from '../../messages/words.js';
import type { Flow } from '../../report/page/page-flows.js';
import { axisHtml, chartHtml, drawn, FRAME, rounded, yearHtml } from './chart-frame.js';
import { type Html, html } from './markup.js';
import { swatch } from './swatch.js';

/** What of one year each theme was granted, by its place in the list of themes. */
interface Column {
  readonly year: number;
  readonly parts: readonly number[];
}

/** The highest of some columns: what a scale that several charts share must reach. */
export function highestGrant(flows: readonly Flow[]): number {
  const [together] = flows;
  return Math.max(1, ...(together?.years.map(({ amounts }) => drawn(amounts.granted)) ?? []));
}

/** What was granted by year, the themes upon each other. */
export function stackedChart(flows: readonly Flow[], title: string, highest: number, words: Words): Html {
  const themes = flows.filter(({ theme }) => theme !== null);
  const columns = stackedColumns(themes);
  const x = scaleBand(
    columns.map(({ year }) => year),
    [FRAME.left, FRAME.width - FRAME.right],
  )
    .paddingInner(0.35)
    .paddingOuter(0.2);
  const y = scaleLinear([0, highest], [FRAME.height - FRAME.bottom, FRAME.top]).nice(4);
  const layers = stack<Column, number>()
    .keys(themes.map((_, index) => index))
    .value(({ parts }, index) => parts[index] ?? 0)([...columns]);
  const bars = layers.flatMap((layer, index) =>
    layer.map((part) => {
      const top = rounded(y(part[1]));
      const height = rounded(y(part[0]) - y(part[1]));
      return html`<rect class="bar ${swatch(themes[index]?.theme ?? null)}" x="${rounded(x(part.data.year) ?? 0)}" y="${top}" width="${rounded(x.bandwidth())}" height="${height}"/>`;
    }),
  );
  const tops = columns.map(({ year, parts }) => {
    const sum = parts.reduce((all, part) => all + part, 0);
    const middle = (x(year) ?? 0) + x.bandwidth() / 2;
    const label = html`<text class="value" x="${rounded(middle)}" y="${rounded(y(sum) - 6)}" text-anchor="middle">${words.page.chart.brief(sum)}</text>`;
    return html`${sum > 0 ? label : undefined}${yearHtml(year, middle)}`;
  });
  const { described, axis } = words.page.chart;
  return chartHtml(described(title), [...axisHtml(y, axis), ...bars, ...tops]);
}

function stackedColumns(themes: readonly Flow[]): readonly Column[] {
  const [first] = themes;
  return (first?.years ?? []).map(({ year }, index) => ({
    year,
    parts: themes.map(({ years }) => drawn(years[index]?.amounts.granted ?? null)),
  }));
}
