import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { operationLink } from '../../src/toolchain/docs/links.js';
import type { RunningServer } from '../../src/mock/listen.js';
import { serveSite } from '../../src/toolchain/docs/serve.js';
import { chromiumPath, noBrowser } from '../support/browser.js';
import { documents, operations } from '../support/documents.js';
import { useSite } from '../support/site.js';

const families = [...documents.keys()];
const paths = [
  'index.html',
  'doubts.html',
  'migration.html',
  'changelog.html',
  ...families.map((family) => `reference/${family}.html`),
];
const phone = { width: 390, height: 844 };
const schemes = ['light', 'dark'] as const;

describe.skipIf(noBrowser)(`the site in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const site = useSite();
  let server: RunningServer;
  let browser: Browser;
  let axe: string;

  beforeAll(async () => {
    // Below a path, as a site of a project often is.
    server = await serveSite(site.folder, { prefix: '/some/prefix/' });
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page and notes what is wrong with it: errors, and requests that leave the site. */
  async function open(path: string, options: BrowserContextOptions = {}, base = server.url) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text().slice(0, 300));
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      // What a page was still loading when the reader went on is called off; a blocked request has another reason.
      if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url().slice(0, 300)} (${reason})`);
    });
    // Every request passes here, whether it would have come through or not.
    await context.route('**', (route) => {
      const url = route.request().url();
      if (url.startsWith(base) || /^(data|blob):/.test(url)) return route.continue();
      complaints.push(`outside: ${url}`);
      return route.abort();
    });
    await page.goto(base + path);
    await rendered(page);
    return { page, complaints };
  }

  /** Waits until Redoc has taken over what was written ahead. */
  async function rendered(page: Page) {
    await page.waitForLoadState('load');
    if (page.url().includes('/reference/'))
      await page.locator('[data-testid="color-mode-switcher"]').waitFor({ state: 'attached' });
  }

  /** The heading of an operation. Its accessible name would have that of the link in it as well; a badge may follow. */
  const heading = (page: Page, text: string) =>
    page
      .locator('h2')
      .filter({ hasText: new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( ?deprecated)?$`, 'i') });

  describe.each(schemes)('in %s colours', (colorScheme) => {
    it.each(paths)(
      '%s renders without a fault, axe finds none that is serious, and nothing leaves the site',
      async (path) => {
        const { page, complaints } = await open(path, { colorScheme });
        expect(await page.locator('h1').first().isVisible()).toBe(true);
        expect(await page.locator('html').getAttribute('class')).toContain(colorScheme);
        expect(await faults(page)).toEqual([]);
        const family = families.find((name) => path === `reference/${name}.html`);
        if (family) {
          await show(
            page,
            operations.find((found) => found.family === family)!,
          );
          expect(await faults(page)).toEqual([]);
        }
        // All of it: Redoc writes what comes into view.
        for (let step = 0; step < 5; step++) {
          await page.mouse.wheel(0, 5000);
          await page.waitForTimeout(50);
        }
        expect(complaints).toEqual([]);
      },
    );
  });

  /** Goes to an operation on the page of its family, as a link would. */
  async function show(page: Page, { family, operation }: (typeof operations)[number]) {
    await page.evaluate((address) => void (location.href = address), server.url + operationLink(family, operation));
    await isShown(page, operation.summary);
  }

  /** Waits until the heading of an operation is near the top. */
  async function isShown(page: Page, summary: string) {
    const place = async () =>
      (
        await heading(page, summary)
          .first()
          .boundingBox({ timeout: 1000 })
          .catch(() => null)
      )?.y;
    // Below the bar, above the lower half of the window.
    await expect
      .poll(async () => ((y) => y !== undefined && y >= 56 && y < 500)(await place()), {
        message: summary,
        timeout: 10_000,
      })
      .toBe(true);
  }

  async function faults(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const options: RunOptions = { resultTypes: ['violations'] };
    const { violations } = await page.evaluate(
      (given) =>
        (globalThis as unknown as { axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> } }).axe.run(
          document,
          given,
        ),
      options,
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`));
  }

  it('opens the right operation by each deep link', async () => {
    for (const family of families) {
      const { page } = await open(`reference/${family}.html`);
      for (const found of operations.filter((one) => one.family === family)) await show(page, found);
    }
  }, 240_000);

  it('opens an operation by a deep link from elsewhere', async () => {
    const { family, operation } = operations.at(-1)!;
    const { page } = await open(operationLink(family, operation));
    await isShown(page, operation.summary);
  });

  it('finds an operation with the keyboard alone, by name', async () => {
    const { family, id, operation } = operations[0]!;
    const { page, complaints } = await open('index.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('id')).toBe('search');
    await page.keyboard.type(id);
    expect(await page.locator('#search-results [aria-selected="true"]').innerText()).toContain(operation.summary);
    await page.keyboard.press('Enter');
    await page.waitForURL(server.url + operationLink(family, operation));
    await isShown(page, operation.summary);
    expect(complaints).toEqual([]);
  });

  it('finds an operation by path, from one reference page on another and on its own', async () => {
    const [first, last] = [operations[0]!, operations.at(-1)!];
    const { page } = await open(`reference/${first.family}.html`);
    for (const { family, path, operation } of [
      last,
      first,
      operations.find((found) => found.family === first.family && found !== first)!,
    ]) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(`${operation.summary} ${path}`);
      await page.locator('#search-results [role=option]').first().click();
      await page.waitForURL(server.url + operationLink(family, operation));
      await isShown(page, operation.summary);
    }
  });

  it('lets the arrows choose, says how many there are, and closes by Escape', async () => {
    const { page } = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('relationship');
    expect(await page.locator('#search-status').innerText()).toMatch(/^\d+ operations/);
    const active = () => page.locator('#search').getAttribute('aria-activedescendant');
    expect(await active()).toBe('search-result-0');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('search-result-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active()).not.toBe('search-result-0');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-results').isVisible()).toBe(false);
    await page.keyboard.type(' nosuchword');
    expect(await page.locator('#search-results').innerText()).toContain('No operation fits');
  });

  it.each(['index.html', `reference/${families[0]}.html`])(
    '%s lets the keyboard skip to the content, and shows where it is',
    async (path) => {
      const { page } = await open(path);
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip-link');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      await expect.poll(async () => (await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
      for (let step = 0; step < 8; step++) {
        await page.keyboard.press('Tab');
        const shown = await page.evaluate(() => {
          const element = document.activeElement!;
          const { outlineStyle, boxShadow } = getComputedStyle(element);
          return (
            outlineStyle !== 'none' ||
            boxShadow !== 'none' ||
            element === document.body ||
            element.outerHTML.slice(0, 200)
          );
        });
        expect(shown).toBe(true);
      }
    },
  );

  it('remembers the colours a visitor chose, on every page', async () => {
    const { page, complaints } = await open('index.html', { colorScheme: 'light' });
    const colours = () => page.locator('html').getAttribute('class');
    const button = page.getByRole('button', { name: 'Dark colours' });
    await button.click();
    expect(await colours()).toBe('dark');
    await page.goto(`${server.url}reference/${families[0]}.html`);
    await rendered(page);
    expect(await colours()).toContain('dark');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    expect(await colours()).toContain('light');
    await page.goto(`${server.url}doubts.html`);
    expect(await colours()).toBe('light');
    expect(complaints).toEqual([]);
  });

  it.each(schemes)('shows the samples of an operation in both languages, in %s colours', async (colorScheme) => {
    const found = operations.find(({ operation }) => operation['x-pagination'])!;
    const { page, complaints } = await open(operationLink(found.family, found.operation), { colorScheme });
    await isShown(page, found.operation.summary);
    const sample = page.getByTestId('source-code');
    await sample.filter({ hasText: '$APS_TOKEN' }).first().waitFor({ timeout: 5000 });
    await page.getByRole('button', { name: 'curl', exact: true }).first().click();
    await page.getByRole('menuitem', { name: 'TypeScript' }).locator('visible=true').first().click();
    await sample
      .filter({ hasText: `.${found.id}(` })
      .first()
      .waitFor({ timeout: 5000 });
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  describe('on a phone', () => {
    it.each(paths)('%s does not scroll sideways', async (path) => {
      const { page } = await open(path, { viewport: phone, isMobile: true, hasTouch: true });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBeLessThanOrEqual(phone.width);
      const here = operations.filter(({ family }) => path === `reference/${family}.html`);
      const longest = here.reduce((one, other) => (one && one.path.length >= other.path.length ? one : other), here[0]);
      if (longest) {
        await show(page, longest);
        expect(await width(), longest.id).toBeLessThanOrEqual(phone.width);
      }
    });

    it('has its menu within reach', async () => {
      const { page, complaints } = await open('index.html', { viewport: phone, isMobile: true, hasTouch: true });
      const menu = page.getByRole('navigation', { name: 'Site' });
      expect(await menu.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Menu' }).tap();
      expect(await menu.isVisible()).toBe(true);
      const last = documents.get(families.at(-1)!)!.info.title;
      await menu.getByRole('link', { name: last }).tap();
      await page.waitForURL(`${server.url}reference/${families.at(-1)}.html`);
      await rendered(page);
      expect(complaints).toEqual([]);
    });

    it('has the operations of a page within reach', async () => {
      const [{ family, operation }] = operations as [(typeof operations)[number]];
      const { page } = await open(`reference/${family}.html`, { viewport: phone, isMobile: true, hasTouch: true });
      await page.getByRole('button', { name: 'Open navigation menu' }).tap();
      await page.getByRole('link', { name: operation.tags![0]! }).locator('visible=true').first().tap();
      expect(await page.getByRole('link', { name: operation.summary }).first().isVisible()).toBe(true);
    });

    it('finds an operation', async () => {
      const { family, id, operation } = operations.at(-1)!;
      const { page } = await open('index.html', { viewport: phone, isMobile: true, hasTouch: true });
      await page.getByRole('combobox', { name: 'Search operations' }).tap();
      await page.keyboard.type(id);
      await page.locator('#search-results [role=option]').first().tap();
      await page.waitForURL(server.url + operationLink(family, operation));
      await isShown(page, operation.summary);
    });
  });

  it('works from a disk', async () => {
    const { family, operation } = operations[0]!;
    const { page, complaints } = await open('index.html', {}, pathToFileURL(join(site.folder, '/')).href);
    await page.keyboard.press('/');
    await page.keyboard.type(operation.operationId);
    await page.keyboard.press('Enter');
    await page.waitForURL(/reference/);
    await rendered(page);
    expect(page.url()).toContain(operationLink(family, operation));
    await isShown(page, operation.summary);
    expect(complaints).toEqual([]);
  });
});
