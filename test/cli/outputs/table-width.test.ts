// A table is as wide as the terminal, from 80 to 200 columns; 100 in a pipe, and where the terminal does not say.

import { describe, expect, test } from 'vitest';
import { runSpuk } from '../../support/run-spuk.js';

const SETTLE = [
  'settle',
  ...['-a', 'fixtures/settle/carry-too-high/toekenning.csv'],
  ...['-p', 'fixtures/settle/carry-too-high/plan.csv'],
  ...['-s', 'fixtures/settle/carry-too-high/bestedingen.csv'],
  ...['-y', '2023', '--color', 'never'],
];

/** How many tables name the intervention of the year, which has one; and the widest line. */
async function shown(world: { readonly terminal?: boolean; readonly columns?: number }) {
  const { stdout } = await runSpuk(SETTLE, world);
  const lines = stdout.split('\n');
  return {
    panels: lines.filter((line) => line.includes('Valpreventie')).length,
    widest: Math.max(...lines.map(({ length }) => length)),
  };
}

describe('the year of a settlement', () => {
  test('stands in two panels in a pipe', async () => {
    const { panels, widest } = await shown({});
    expect(panels).toBe(2);
    expect(widest).toBeLessThanOrEqual(100);
  });

  test('stands in one where the terminal has room', async () => {
    const { panels, widest } = await shown({ terminal: true, columns: 160 });
    expect(panels).toBe(1);
    expect(widest).toBeGreaterThan(100);
    expect(widest).toBeLessThanOrEqual(160);
  });

  test('is no wider than a narrow terminal, down to 80 columns', async () => {
    expect((await shown({ terminal: true, columns: 80 })).widest).toBeLessThanOrEqual(80);
    expect(await shown({ terminal: true, columns: 40 })).toEqual(
      await shown({ terminal: true, columns: 80 }),
    );
  });

  test('is as in a pipe where the terminal does not say how wide it is', async () => {
    expect(await shown({ terminal: true })).toEqual(await shown({}));
  });
});

test('no terminal makes a table wider than 200 columns', async () => {
  const wide = await runSpuk(['show', 'rules', '--color', 'never'], { terminal: true, columns: 200 });
  const wider = await runSpuk(['show', 'rules', '--color', 'never'], { terminal: true, columns: 500 });
  expect(wider.stdout).toBe(wide.stdout);
  expect(Math.max(...wide.stdout.split('\n').map(({ length }) => length))).toBeGreaterThan(100);
});
