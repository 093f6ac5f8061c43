import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { FakeWorld } from '../support/fake-platform.js';
import { runSpuk } from '../support/run-spuk.js';

const folder = mkdtempSync(join(tmpdir(), 'spuk-page-'));

/** Takes the pages away. */
export function removePages(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What a command line writes as a page. */
export async function written(argv: readonly string[], world: FakeWorld = {}): Promise<string> {
  const { written: files, stderr } = await runSpuk(['report', ...argv, '-o', 'rapport.html'], world);
  const page = files.get('rapport.html');
  if (page === undefined) throw new Error(stderr);
  return page;
}

/** A page in a browser, and all that it did beside showing itself. */
export interface Opened {
  readonly page: Page;
  readonly said: readonly string[];
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page from a file, as a reader does. */
export async function opened(
  browser: Browser,
  markup: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const file = join(folder, `${createHash('sha256').update(markup).digest('hex')}.html`);
  writeFileSync(file, markup);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return {
    page,
    said,
    asked: new Proxy(asked, {
      get: (all, key) =>
        Reflect.get(
          all.filter((url) => url !== address),
          key,
        ),
    }),
    close: () => context.close(),
  };
}

/** What axe-core finds wrong for readers who cannot see, point or tell colours apart: rule and place. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] =
    await page.evaluate('axe.run().then(({ violations }) => violations)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The text of every element that a selector finds, spaces as one. */
export function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page
    .locator(selector)
    .evaluateAll((all) => all.map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim()));
}
