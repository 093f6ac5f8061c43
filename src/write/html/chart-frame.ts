import type { ScaleLinear } from 'd3-scale';
import type { Amount } from '../../money/amount.js';
import { type Html, html } from './markup.js';

/** The size of a chart in its own units; a page scales it to the room there is, and not far from one to one. */
export const FRAME = { width: 360, height: 230, top: 22, right: 6, bottom: 24, left: 64 } as const;

/** About how many lines an axis has. */
const TICKS = 4;

/** An amount as a length on a scale: for drawing alone, every figure that is read is exact. */
export function drawn(amount: Amount | null): number {
  return amount === null ? 0 : amount.toCents() / 100;
}

/** A drawing as an image with a description. */
export function chartHtml(description: string, parts: readonly Html[]): Html {
  return html`<svg viewBox="0 0 ${FRAME.width} ${FRAME.height}" role="img" aria-label="${description}">${parts}</svg>`;
}

/** The lines of the axis of amounts, with what they stand for. */
export function axisHtml(
  scale: ScaleLinear<number, number>,
  label: (euros: number) => string,
): readonly Html[] {
  return scale.ticks(TICKS).map((tick) => {
    const y = rounded(scale(tick));
    return html`<line class="grid" x1="${FRAME.left}" x2="${FRAME.width - FRAME.right}" y1="${y}" y2="${y}"/><text class="tick" x="${FRAME.left - 7}" y="${y + 3.5}" text-anchor="end">${label(tick)}</text>`;
  });
}

/** What stands under a group of bars. */
export function yearHtml(year: number, middle: number): Html {
  return html`<text class="year" x="${rounded(middle)}" y="${FRAME.height - 7}" text-anchor="middle">${year}</text>`;
}

/** A tenth of a unit is finer than any screen. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
