import { scaleBand, scaleLinear } from 'd3-scale';
import type { Words } from '../../messages/words.js';
import type { Flow, FlowKey } from '../../report/page/page-flows.js';
import { axisHtml, chartHtml, drawn, FRAME, rounded, yearHtml } from './chart-frame.js';
import { type Html, html } from './markup.js';

/** What is drawn higher than this of a bar can be seen: an amount that is not nothing is never drawn as nothing. */
const LEAST_HEIGHT = 1.5;

/** The amounts of a theme by year, beside each other. */
export function groupedChart(flow: Flow, keys: readonly FlowKey[], title: string, words: Words): Html {
  const highest = Math.max(1, ...flow.years.flatMap(({ amounts }) => keys.map((key) => drawn(amounts[key]))));
  const x = scaleBand(
    flow.years.map(({ year }) => year),
    [FRAME.left, FRAME.width - FRAME.right],
  )
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const inner = scaleBand<FlowKey>([...keys], [0, x.bandwidth()]).paddingInner(0.12);
  const y = scaleLinear([0, highest], [FRAME.height - FRAME.bottom, FRAME.top]).nice(4);
  const bottom = y(0);
  const bars = flow.years.flatMap(({ year, amounts }) =>
    keys.flatMap((key) => {
      const amount = amounts[key];
      if (amount === null || amount.isZero()) return [];
      // Bookings can outweigh each other to less than nothing; such a bar has no length to draw.
      const height = Math.max(LEAST_HEIGHT, bottom - y(Math.max(0, drawn(amount))));
      const left = (x(year) ?? 0) + (inner(key) ?? 0);
      return [
        html`<rect class="bar c-${key}" x="${rounded(left)}" y="${rounded(bottom - height)}" width="${rounded(inner.bandwidth())}" height="${rounded(height)}"/>`,
      ];
    }),
  );
  const years = flow.years.map(({ year }) => yearHtml(year, (x(year) ?? 0) + x.bandwidth() / 2));
  const { described, axis } = words.page.chart;
  return chartHtml(described(title), [...axisHtml(y, axis), ...bars, ...years]);
}
