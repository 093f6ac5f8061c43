import { describe, expect, test } from 'vitest';
import { compiledPlaces } from '../../../build/places.js';
import { shownOf } from '../../../src/budget/shown.js';
import { nl } from '../../../src/messages/nl.js';
import { Amount } from '../../../src/money/amount.js';
import type { LimitUse } from '../../../src/report/page/limit-uses.js';
import { flowsOf, tellingFlows } from '../../../src/report/page/page-flows.js';
import { groupedChart } from '../../../src/write/html/grouped-chart.js';
import { limitBar } from '../../../src/write/html/limit-bar.js';
import { highestGrant, stackedChart } from '../../../src/write/html/stacked-chart.js';
import { grant } from '../../support/grant.js';
import { type Planned, plannedBudget } from '../../support/planned-budget.js';

const { interventions, themes } = compiledPlaces();
const directory = {
  municipality: (code: string) => ({ code, name: code, region: '' }),
  grant,
  interventions,
  themes,
  comingMergers: [],
  notModelled: [],
};
const flows = (planned: Planned) => flowsOf(shownOf(plannedBudget(planned), {}), directory);

/** The number that an attribute of every bar of a colour has. */
function bars(markup: string, colour: string, attribute: string): readonly number[] {
  return [...markup.matchAll(/<rect[^>]*>/g)]
    .map(([rect]) => rect)
    .filter((rect) => rect.includes(`${colour}"`))
    .map((rect) => Number(new RegExp(` ${attribute}="([^"]*)"`).exec(rect)?.[1]));
}

describe('a chart of what was granted', () => {
  test('has heights in proportion to the amounts, one theme upon the other', () => {
    const all = flows({ granted: ['2023 1 100.00', '2023 7 300.00', '2024 7 150.00'] });
    const { markup } = stackedChart(all, 'toegekend', highestGrant(all), nl);
    const [sport = 0] = bars(markup, 'c-theme-1', 'height');
    const [health2023 = 0, health2024 = 0] = bars(markup, 'c-theme-2', 'height');
    // The axis runs to 400: 184 units of drawing.
    expect([sport, health2023, health2024]).toEqual([46, 138, 69]);
    const [bottom = 0] = bars(markup, 'c-theme-1', 'y');
    const [top = 0] = bars(markup, 'c-theme-2', 'y');
    expect(Math.round((top + health2023) * 10)).toBe(Math.round(bottom * 10));
    expect(markup).toContain('>€ 400</text>');
  });

  test('says what it shows to those who cannot see it', () => {
    const all = flows({ granted: ['2023 1 100.00'] });
    expect(stackedChart(all, 'Almere', 100, nl).markup).toContain(
      'role="img" aria-label="Staafdiagram: Almere. De bedragen staan in de tabel eronder."',
    );
  });
});

describe('a chart of a theme', () => {
  test('draws an amount that is small as something, and one that is nothing not at all', () => {
    const all = flows({ granted: ['2023 7 1000000.00'], plan: ['2023 7>11 0.01'], spent: ['2023 7 0.00'] });
    const keys = tellingFlows(all);
    expect(keys).toEqual(['granted', 'shiftedOut', 'toRepay']);
    const [together] = all;
    if (!together) throw new Error('no flow');
    const { markup } = groupedChart(together, ['granted', 'shiftedOut', 'spent'], 'x', nl);
    expect(bars(markup, 'c-shiftedOut', 'height')).toEqual([1.5]);
    expect(bars(markup, 'c-spent', 'height')).toEqual([]);
  });
});

describe('a bar of a limit', () => {
  const bar = (used: string, limit: string) => {
    const excess = Amount.of(used).minus(Amount.of(limit)).orZero();
    const use: LimitUse = {
      kind: 'shift',
      municipality: 'GM0034',
      year: 2023,
      used: Amount.of(used),
      limit: Amount.of(limit),
      room: Amount.of(limit).minus(Amount.of(used)).orZero(),
      undecided: null,
      excess,
    };
    return limitBar(use).markup;
  };

  // The limit is drawn at two thirds of 200: 133.3.
  test.each([
    ['50.00', 66.7, []],
    ['100.00', 133.3, []],
    ['100.01', 133.3, [2.5]],
    ['125.00', 133.3, [33.3]],
  ] as const)('%s of 100.00 is drawn %d long, beyond it %o', (used, within, beyond) => {
    expect(bars(bar(used, '100.00'), 'c-used', 'width')).toEqual([within]);
    expect(bars(bar(used, '100.00'), 'c-over', 'width')).toEqual(beyond);
  });

  test('ends in an arrow where it does not fit, and only there', () => {
    expect(bar('150.00', '100.00')).not.toContain('arrow');
    expect(bar('150.01', '100.00')).toContain('arrow');
    expect(bar('0.01', '0.00')).toContain('arrow');
    expect(bar('0.00', '0.00')).not.toContain('arrow');
  });
});
