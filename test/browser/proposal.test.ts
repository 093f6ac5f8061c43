// What could be repaid less is said beside the plan, and one button puts the proposal on the desk, in a real browser.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { runSpuk } from '../support/run-spuk.js';
import { axeViolations, opened, removePages, textsOf, written } from './opened-page.js';

const FOLDER = 'fixtures/advise';
const INPUTS = [
  '-a',
  `${FOLDER}/toekenning.csv`,
  '-s',
  `${FOLDER}/bestedingen.csv`,
  '-p',
  `${FOLDER}/plan.csv`,
];
const DEVENTER = [...INPUTS, '-m', 'Deventer', '--on', '2026-06-15'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  removePages();
});

test('the button makes the plan that spuk advise proposes, at once, and then nothing is left to gain', async () => {
  const { page, said, close } = await opened(browser, await written(DEVENTER));
  const { stdout } = await runSpuk(['advise', ...DEVENTER, '-f', 'json']);
  const [{ moves, toRepay }] = JSON.parse(stdout).municipalities;
  expect(toRepay).toMatchObject({ plan: '80000.00', advised: '55000.00' });
  expect(await textsOf(page, '#desk-gain p:first-child')).toEqual([
    'Er had € 25.000,00 minder kunnen worden terugbetaald.',
  ]);
  expect(await axeViolations(page)).toEqual([]);
  // What the page says is read as soon as the click is over, without waiting for it to change.
  await page.click('#desk-propose');
  expect(await textsOf(page, '#desk-gain')).toEqual(['Met geen ander plan wordt er minder terugbetaald.']);
  const rows = await page
    .locator('#desk fieldset')
    .evaluateAll((all) =>
      all.map((each) =>
        [...each.querySelectorAll('select, input[type=text]')].map((field) => Reflect.get(field, 'value')),
      ),
    );
  expect(rows).toEqual([
    ['7', '11', '5.000,00'],
    ['7', '11', '10.000,00'],
    ['7', '15.000,00'],
  ]);
  expect(moves.map(({ amount }: { amount: string }) => amount)).toEqual(['5000.00', '10000.00', '15000.00']);
  expect((await textsOf(page, '#settlement table')).join(' ')).toContain('55.000,00');
  expect(await page.evaluate('document.activeElement.id')).toMatch(/^amount-/);
  expect(said).toEqual([]);
  await close();
});

test.each([
  ['where the plan breaks a rule', ['-p', `${FOLDER}/te-veel.csv`, '-s', `${FOLDER}/bestedingen.csv`]],
  ['where nothing is known of what was spent', []],
])('nothing is said of a gain %s', async (_, files) => {
  const argv = ['-a', `${FOLDER}/toekenning.csv`, ...files, '-m', 'Deventer', '--on', '2026-06-15'];
  const { page, said, close } = await opened(browser, await written(argv));
  expect(await textsOf(page, '#desk-gain')).toEqual(['']);
  expect(said).toEqual([]);
  await close();
});

test('of several municipalities each says what could be less, as spuk advise finds it', async () => {
  const both = [...INPUTS, '--on', '2026-06-15'];
  const { page, said, close } = await opened(browser, await written(both));
  const cells = async (name: string) =>
    (await textsOf(page, `#municipalities tr:has(th:text-is("${name}")) td.n`)).slice(-2);
  // Of Zwolle nothing is planned: 2.000,00 can go to another onderdeel, as for Deventer 10.000,00 + 15.000,00.
  expect(await cells('Deventer')).toEqual(['€ 0,00', '€ 25.000,00']);
  expect(await cells('Zwolle')).toEqual(['€ 0,00', '€ 2.000,00']);
  const { stdout } = await runSpuk(['advise', ...both, '-f', 'json']);
  const advice: readonly { readonly toRepay: Readonly<Record<'plan' | 'advised', string>> }[] =
    JSON.parse(stdout).municipalities;
  expect(advice.map(({ toRepay: { plan, advised } }) => `${plan} ${advised}`)).toEqual([
    '80000.00 55000.00',
    '5000.00 3000.00',
  ]);
  expect(await axeViolations(page)).toEqual([]);
  expect(said).toEqual([]);
  await close();
});

test('of several municipalities nothing is said of a gain where one breaks a rule', async () => {
  const { page, close } = await opened(
    browser,
    await written([
      ...['-a', `${FOLDER}/toekenning.csv`, '-s', `${FOLDER}/bestedingen.csv`],
      ...['-p', `${FOLDER}/te-veel.csv`, '--on', '2026-06-15'],
    ]),
  );
  const cells = (name: string) => textsOf(page, `#municipalities tr:has(th:text-is("${name}")) td.n`);
  // The last says how many errors; before it stands what could be less.
  expect((await cells('Deventer')).slice(-3)).toEqual(['', '', '1']);
  expect((await cells('Zwolle')).slice(-3)).toEqual(['€ 0,00', '€ 2.000,00', '']);
  await close();
});
