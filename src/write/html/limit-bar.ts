import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { LimitUse } from '../../report/page/limit-uses.js';
import { drawn, rounded } from './chart-frame.js';
import { type Html, html } from './markup.js';

const BAR = { width: 200, height: 20, thick: 10 } as const;

/** The limit stands at two thirds, so that what goes beyond it has room. */
const BEYOND = 1.5;

const path = line();

/** A line through some points. */
function edge(points: readonly (readonly [number, number])[]): string {
  return path(points.map(([x, y]): [number, number] => [x, y])) ?? '';
}

/** A bar of what is used of a limit, with the limit drawn; what does not fit the bar ends in an arrow. */
export function limitBar({ used, limit, excess }: LimitUse): Html {
  const share = limit.isZero() ? (used.isZero() ? 0 : Number.POSITIVE_INFINITY) : drawn(used) / drawn(limit);
  const x = scaleLinear([0, BEYOND], [0, BAR.width]).clamp(true);
  const top = (BAR.height - BAR.thick) / 2;
  const at = rounded(x(1));
  const within = rounded(x(Math.min(share, 1)));
  const over = rounded(x(share) - x(1));
  const beyond = excess.isZero()
    ? undefined
    : html`<rect class="bar c-over" x="${at}" y="${top}" width="${Math.max(2.5, over)}" height="${BAR.thick}"/>`;
  const arrow =
    share > BEYOND
      ? html`<path class="arrow" d="${edge([
          [BAR.width - 8, top],
          [BAR.width, BAR.height / 2],
          [BAR.width - 8, top + BAR.thick],
        ])}"/>`
      : undefined;
  return html`<svg class="limit" viewBox="0 0 ${BAR.width} ${BAR.height}" aria-hidden="true"><rect class="track" y="${top}" width="${at}" height="${BAR.thick}"/><rect class="bar c-used" y="${top}" width="${within}" height="${BAR.thick}"/>${beyond}${arrow}<path class="edge" d="${edge(
    [
      [at, 0],
      [at, BAR.height],
    ],
  )}"/></svg>`;
}
