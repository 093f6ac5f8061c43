// The page in a real browser, as its readers have it.

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AMOUNT_KEYS, type AmountKey } from '../../src/grant/amounts.js';
import { nl } from '../../src/messages/nl.js';
import { launchChromium } from '../support/chromium.js';
import { jsonOf } from '../support/run-spuk.js';
import { axeViolations, opened, removePages, textsOf, written } from './opened-page.js';

const INPUTS = [
  ['-a', 'fixtures/report/toekenning.csv'],
  ['-p', 'fixtures/report/plan.csv'],
  ['-s', 'fixtures/report/bestedingen.csv'],
].flat();
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let browser: Browser;
const pages = new Map<string, string>();
beforeAll(async () => {
  browser = await launchChromium();
  pages.set('one', await written(INPUTS));
  pages.set('English', await written(['-m', 'Almere', '--lang', 'en']));
  pages.set('a region', await written(['--region', 'Zeeland', '-y', '2025', '--coordination', '10%']));
  pages.set('several', await written(['-m', 'Almere', '-m', 'Rijswijk']));
  pages.set('the country', await written([]));
  // Starting a browser and computing the country take their time on a busy machine.
}, 60_000);
afterAll(async () => {
  await browser?.close();
  removePages();
});

function pageNamed(name: string): string {
  const page = pages.get(name);
  if (page === undefined) throw new Error(`no page ${name}`);
  return page;
}

describe.each([
  ['one', DESKTOP, 'light'],
  ['one', DESKTOP, 'dark'],
  ['one', PHONE, 'light'],
  ['one', PHONE, 'dark'],
  ['English', PHONE, 'light'],
  ['a region', DESKTOP, 'light'],
  ['a region', PHONE, 'dark'],
  ['several', DESKTOP, 'dark'],
  ['several', PHONE, 'light'],
] as const)('the page of %s', (name, size, colorScheme) => {
  test(`is quiet, fits and can be used by all, ${size.viewport.width} wide and ${colorScheme}`, async () => {
    const { page, said, asked, close } = await opened(browser, pageNamed(name), { ...size, colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.viewport.width);
    expect([...said, ...asked]).toEqual([]);
    await close();
  });
});

describe.each(['one', 'a region', 'several', 'the country'] as const)('the page of %s', (name) => {
  test('fits a screen of 320 pixels, or 1280 enlarged four times, without scrolling aside', async () => {
    const { page, close } = await opened(browser, pageNamed(name), { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});

describe.each([
  ['one', 'light'],
  ['one', 'dark'],
  ['a region', 'dark'],
  ['several', 'light'],
] as const)('the page of %s in colours of the reader’s own, %s', (name, colorScheme) => {
  test('can be read, and its charts can be told from what is behind them', async () => {
    const { page, said, close } = await opened(browser, pageNamed(name), {
      ...DESKTOP,
      colorScheme,
      forcedColors: 'active',
    });
    expect(await page.evaluate("matchMedia('(forced-colors: active)').matches")).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    const [behind, ...fills] = await page.evaluate<string[]>(
      "[getComputedStyle(document.body).backgroundColor, ...[...document.querySelectorAll('svg rect:not(.track)')].map((bar) => getComputedStyle(bar).fill)]",
    );
    expect(fills.length).toBeGreaterThan(5);
    expect(fills.filter((fill) => fill === behind)).toEqual([]);
    expect(said).toEqual([]);
    await close();
  });
});

/** `1.234,50*` → `1234.50`; what is empty is not there. */
function exact(text: string): string | null {
  return text === '' ? null : text.replace('*', '').replaceAll('.', '').replace(',', '.');
}

test('the figures by year are those of the JSON, row by row', async () => {
  const { page, close } = await opened(browser, pageNamed('one'), DESKTOP);
  const tables = await page.locator('#figures table').evaluateAll((all) =>
    all.map((table) => ({
      year: Number(/\d{4}/.exec(table.querySelector('caption')?.textContent ?? '')?.[0]),
      heads: [...table.querySelectorAll('thead th')].map((cell) => cell.textContent ?? ''),
      rows: [...table.querySelectorAll('tbody tr.row, tbody tr.total')].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      ),
    })),
  );
  await close();
  const json = await jsonOf(['settle', ...INPUTS]);
  let compared = 0;
  for (const { year, heads, rows } of tables) {
    for (const cells of rows) {
      const number = cells[0] === '' ? undefined : Number(cells[0]);
      const row =
        number === undefined
          ? json.totals.find((total) => total.year === year)
          : json.rows.find((each) => each.year === year && each.intervention === number);
      heads.forEach((head, index) => {
        const key = keyOf(head);
        if (!key) return;
        // What breaks a limit is marked; the amount is the same.
        expect([year, number, key, exact((cells[index] ?? '').replace(/\s*▲$/, ''))]).toEqual([
          year,
          number,
          key,
          row?.[key] ?? null,
        ]);
        compared += 1;
      });
    }
  }
  expect(tables.map(({ year }) => year)).toEqual([
    2023, 2023, 2023, 2024, 2024, 2024, 2025, 2025, 2026, 2026,
  ]);
  expect(compared).toBeGreaterThan(150);
});

function keyOf(head: string): AmountKey | undefined {
  return AMOUNT_KEYS.find((key) => nl.headings[key] === head);
}

test('the first answers: what there is, what is left, what is not allowed, what goes back', async () => {
  const { page, close } = await opened(browser, pageNamed('one'), DESKTOP);
  const answers = await textsOf(page, '.answer');
  await close();
  // Granted: 1,861,891.00 + 788,671.50 + 810,159.83 + 500,000.00; the sum of the file by hand.
  expect(answers[0]).toContain('€ 3.960.722,33 toegekend over 2023–2026');
  expect(answers[2]).toContain('1 fout');
  expect(answers[2]).toContain('€ 0,01 te veel');
  expect(answers[3]).toContain('Nog open: 2025 en 2026.');
});

describe('what if', () => {
  test('a slider beyond a limit shows what spuk check finds in the plan that is saved', async () => {
    const { page, said, asked, close } = await opened(browser, pageNamed('one'), DESKTOP);
    // 15% of 531,009.50 is 79,651.42; the slider goes to 90,000.
    const shift = page.locator('.desk-year', { hasText: 'Plan voor 2024' }).locator('fieldset').first();
    await shift.locator('input[type=range]').fill('90000');
    expect(await shift.locator('input[type=text]').inputValue()).toBe('90.000,00');
    expect(await shift.locator('.against').textContent()).toContain('€ 10.348,58 te veel');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#desk-save')]);
    expect(download.suggestedFilename()).toBe('plan-GM0034.csv');
    const plan = readFileSync(await download.path());
    const checked = await jsonOf(['check', '-a', INPUTS[1] ?? '', '-s', INPUTS[5] ?? '', '-p', 'plan.csv'], {
      files: { 'plan.csv': plan },
    });
    expect(checked.status).toBe(1);
    // What is wrong in the words of the page, and what check says of the saved plan: the same, one for one.
    const shown = await textsOf(page, '#findings li > p:first-child');
    const told = checked.findings.map(({ message }) => message.replaceAll('`', ''));
    expect(shown).toHaveLength(told.length);
    expect(shown.filter((text) => !told.some((message) => message.startsWith(text)))).toEqual([]);
    expect(told.filter((message) => !shown.some((text) => message.startsWith(text)))).toEqual([]);
    expect(checked.findings.filter(({ code }) => code === 'SHIFT_LIMIT').map(({ year }) => year)).toEqual([
      2023, 2024,
    ]);
    const codes = await textsOf(page, '#findings h3 code');
    expect(new Set(codes)).toEqual(new Set(checked.findings.map(({ code }) => code)));
    expect(await axeViolations(page)).toEqual([]);
    expect([...said, ...asked].filter((url) => !url.startsWith('blob:'))).toEqual([]);
    await close();
  });

  test('a fault of the plan’s own file belongs to the original plan alone', async () => {
    const plan =
      'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;7;10,00\nAlmere;2023;verschuiving;7;11;10,00\n';
    const markup = await written(['-a', 'fixtures/report/toekenning.csv', '-p', 'plan.csv'], {
      files: { 'plan.csv': plan },
    });
    const { page, close } = await opened(browser, markup, DESKTOP);
    expect(await textsOf(page, '#findings h3 code')).toContain('BAD_SHIFT');
    expect(await page.locator('#desk-verdict').textContent()).toContain('1 fout');
    await page.locator('#amount-0').fill('20,00');
    expect(await textsOf(page, '#findings h3 code')).not.toContain('BAD_SHIFT');
    await page.click('#desk-reset');
    expect(await textsOf(page, '#findings h3 code')).toContain('BAD_SHIFT');
    await close();
  });

  test('the notes of the plan stand beside its rows, and in the plan that is saved', async () => {
    const plan = [
      'gemeente;jaar;soort;van;naar;bedrag;toelichting',
      'Almere;2023;verschuiving;7;11;10.000,00;"Raadsbesluit 12; ""mantelzorg"" <b>eerst</b>"',
      'Almere;2023;doorschuiving;11;;1.000,00;',
      'Almere;2023;doorschuiving;7;;2.000,00;=1+1',
    ];
    const markup = await written(['-a', 'fixtures/report/toekenning.csv', '-p', 'plan.csv'], {
      files: { 'plan.csv': `${plan.join('\n')}\n` },
    });
    const { page, close } = await opened(browser, markup, DESKTOP);
    expect(await textsOf(page, '.move .said')).toEqual([
      'Toelichting: Raadsbesluit 12; "mantelzorg" <b>eerst</b>',
      'Toelichting: =1+1',
    ]);
    // The note stays with its row when the amount or an intervention of the row changes, and goes with it.
    await page.locator('#amount-0').fill('20.000,00');
    await page.locator('#to-0').selectOption('12');
    await page.click('[data-remove="2"]');
    await page.click('#add-carry-2023');
    await page.locator('#amount-2').fill('500,00');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#desk-save')]);
    expect(
      readFileSync(await download.path(), 'utf8')
        .replace('\uFEFF', '')
        .split('\r\n')
        .slice(1),
    ).toEqual([
      'GM0034;Almere;2023;verschuiving;7;12;20000,00;"Raadsbesluit 12; ""mantelzorg"" <b>eerst</b>"',
      'GM0034;Almere;2023;doorschuiving;11;;1000,00;',
      'GM0034;Almere;2023;doorschuiving;1;;500,00;',
      '',
    ]);
    await page.click('#desk-reset');
    expect(await textsOf(page, '.move .said')).toHaveLength(2);
    await close();
  });

  test('says what differs, and goes back to the original page to the letter', async () => {
    const { page, close } = await opened(browser, pageNamed('one'), DESKTOP);
    const main = () => page.locator('#money, #limits, #findings, #figures, #answers').allInnerTexts();
    const before = await main();
    await page.locator('#amount-0').fill('80.000,50');
    expect(await textsOf(page, '#desk-changes tbody tr')).toEqual([
      'Verschuiving2023: van 7 Valpreventie naar 11 Mantelzorg€ 86.373,01€ 80.000,50-€ 6.372,51',
    ]);
    expect(await main()).not.toEqual(before);
    await page.click('#desk-reset');
    expect(await main()).toEqual(before);
    expect(await page.locator('#desk-changes').textContent()).toContain('Het plan is niet veranderd.');
    await close();
  });

  test('adds and removes rows, keeps the focus, and takes no text for an amount', async () => {
    const { page, close } = await opened(browser, pageNamed('English'), PHONE);
    await page.click('#add-carry-2023');
    expect(await page.evaluate('document.activeElement?.id')).toBe('from-0');
    await page.locator('#from-0').selectOption('7');
    await page.locator('#amount-0').fill('1,000.005');
    expect(await page.locator('#problem-0').textContent()).toContain('no amount of zero or more');
    expect(await page.locator('#amount-0').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#desk-changes').textContent()).toContain('has not been changed');
    await page.locator('#amount-0').fill('1,000.05');
    expect(await textsOf(page, '#limits tbody tr')).toHaveLength(1);
    await page.locator('#slider-0').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#amount-0').inputValue()).not.toBe('1,000.05');
    await page.click('[data-remove="0"]');
    expect(await page.evaluate('document.activeElement?.id')).toBe('add-carry-2023');
    expect(await page.locator('#desk-changes').textContent()).toContain('has not been changed');
    await close();
  });

  test('without JavaScript the page shows all it computed, and says why nothing can be changed', async () => {
    const [with_, without] = await Promise.all([
      opened(browser, pageNamed('one'), DESKTOP),
      opened(browser, pageNamed('one'), { ...DESKTOP, javaScriptEnabled: false }),
    ]);
    const live = '[data-live]';
    expect(await without.page.locator(live).allInnerTexts()).toEqual(
      await with_.page.locator(live).allInnerTexts(),
    );
    expect(await without.page.locator('#desk').isVisible()).toBe(false);
    expect(await without.page.locator('#what-if').innerText()).toContain(
      'Met JavaScript kunt u hier het plan veranderen',
    );
    await Promise.all([with_.close(), without.close()]);
  });
});

describe('safety', () => {
  const HOSTILE = `"><img src=x onerror=alert(1)></script><script>alert(2)</script>`;

  test('names, notes and file names are text', async () => {
    const file = `${HOSTILE}.csv`;
    const rows = [
      'gemeente;jaar;onderdeel;beschikking;toegekend',
      `Almere;2023;7;${HOSTILE.replaceAll('"', "'").replaceAll(';', ',')};1.000,00`,
    ];
    const plan = [
      'gemeente;jaar;soort;van;naar;bedrag;toelichting',
      `Almere;2023;verschuiving;7;11;900,00;${HOSTILE.replaceAll('"', "'")}`,
      `${HOSTILE.replaceAll('"', "'")};2023;verschuiving;7;11;1,00;`,
    ];
    const markup = await written(['-a', file, '-p', 'plan.csv'], {
      files: { [file]: `${rows.join('\n')}\n`, 'plan.csv': `${plan.join('\n')}\n` },
    });
    const { page, said, asked, close } = await opened(browser, markup, DESKTOP);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('#receipt').innerText()).toContain(HOSTILE);
    expect(await page.locator('#findings').innerText()).toContain("'><img src=x onerror=alert(1)>");
    await page.locator('#amount-0').fill('100,00');
    expect(await page.locator('img').count()).toBe(0);
    expect([...said, ...asked]).toEqual([]);
    await close();
  });

  test('a script or style that is not its own does not run', async () => {
    const { page, said, close } = await opened(browser, pageNamed('one'), DESKTOP);
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'http://127.0.0.1:9/x.png';
      document.body.append(image);
    }`);
    expect(await page.title()).toBe('Brede SPUK 2023–2026 · Almere');
    expect(said.join('\n')).toContain("script-src 'sha256-");
    await close();
  });
});

test('printed on A4 no table is cut and no row is split', async () => {
  for (const name of ['one', 'several', 'a region']) {
    // 210 mm less two margins of 12 mm, at 96 pixels an inch.
    const width = Math.floor(((210 - 24) / 25.4) * 96);
    const { page, close } = await opened(browser, pageNamed(name), { viewport: { width, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('table')
      .evaluateAll(
        (tables, edge) =>
          tables
            .filter((table) => table.getBoundingClientRect().right > edge + 0.5)
            .map((table) => table.querySelector('caption')?.textContent),
        width,
      );
    expect(cut).toEqual([]);
    const split = await page.evaluate(
      `[...document.querySelectorAll('tr')].filter((row) => getComputedStyle(row).breakInside !== 'avoid').length`,
    );
    expect(split).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await close();
  }
});
