// The years that the page shows follow from the plan as it is changed there.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { runSpuk } from '../support/run-spuk.js';
import { opened, removePages, textsOf, written } from './opened-page.js';

const world = {
  files: {
    'toekenning.csv': 'gemeente;jaar;onderdeel;toegekend\nAlmere;2025;0;100,00\nAlmere;2025;7;1.000,00\n',
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  removePages();
});

test('a carry into a year that the plan did not have shows the year, its money and what check says of it', async () => {
  const { page, said, close } = await opened(browser, await written(['-a', 'toekenning.csv'], world));
  expect((await textsOf(page, '#figures caption')).join(' ')).not.toContain('2026');
  await page.click('#add-carry-2025');
  await page.selectOption('#from-0', '7');
  await page.selectOption('#to-0', '11');
  await page.fill('#amount-0', '100,00');
  expect((await textsOf(page, '#figures caption')).join(' ')).toContain('2026');
  // 100,00 arrives at 11 in 2026
  expect(await textsOf(page, '#figures table tbody tr.row')).toContainEqual(
    expect.stringMatching(/^11\D*0,00100,00100,00/),
  );
  expect(await page.locator('#findings').textContent()).toContain('NO_ALLOCATION');
  const plan = 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2025;doorschuiving;7;11;100,00\n';
  const check = await runSpuk(['check', '-a', 'toekenning.csv', '-p', 'plan.csv', '--format', 'json'], {
    files: { ...world.files, 'plan.csv': plan },
  });
  expect(check.stdout).toContain('NO_ALLOCATION');
  expect(said).toEqual([]);
  await close();
});

test('and can be added to at once, while the amount is still being typed', async () => {
  const { page, said, close } = await opened(browser, await written(['-a', 'toekenning.csv'], world));
  const buttons = () =>
    page.locator('#desk-years button[data-add]').evaluateAll((all) => all.map(({ id }) => id));
  // from 2025 may be carried to 2026, and from 2026 to no year
  expect(await buttons()).toEqual(['add-shift-2025', 'add-carry-2025']);
  await page.click('#add-carry-2025');
  await page.selectOption('#from-0', '7');
  await page.fill('#amount-0', '100,00');
  expect(await page.evaluate('document.activeElement?.id')).toBe('amount-0');
  expect(await buttons()).toEqual(['add-shift-2025', 'add-carry-2025', 'add-shift-2026']);
  await page.click('#add-shift-2026');
  expect(await buttons()).toEqual(['add-shift-2025', 'add-carry-2025', 'add-shift-2026']);
  expect(await page.inputValue('#amount-0')).toBe('100,00');
  expect(said).toEqual([]);
  await close();
});

test('what is not divided can be divided by a shift, and not be received', async () => {
  const { page, close } = await opened(browser, await written(['-a', 'toekenning.csv'], world));
  await page.click('#add-shift-2025');
  expect(await textsOf(page, '#from-0 option')).toContain('Niet verdeeld');
  expect(await textsOf(page, '#to-0 option')).not.toContain('Niet verdeeld');
  await page.selectOption('#from-0', '0');
  await page.selectOption('#to-0', '7');
  await page.fill('#amount-0', '100,00');
  expect(await page.locator('#desk-changes').textContent()).toContain('van Niet verdeeld naar 7');
  // 1.000,00 + 100,00
  expect(await textsOf(page, '#figures table tbody tr.row')).toContainEqual(
    expect.stringMatching(/^7\D.*1\.100,00/),
  );
  await close();
});
