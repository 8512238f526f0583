import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { chromium, expect, test, type Page } from '@playwright/test';
import { embedIds, frameHeight, toEmbedPath, toWindowPath } from '../../src/domain/embeds.ts';
import { toHref } from '../../src/i18n/routes.ts';
import { faultsOf } from '../support/axe.ts';
import { pathOf, site, watchRequests } from '../support/browsing.ts';
import { HostSite } from '../support/host-page.ts';
import { recordOf } from '../support/records.ts';
import { fromRoot } from '../support/root.ts';

const host = new HostSite();
test.beforeAll(() => host.open());
test.afterAll(() => host.close());

const frontDoor = recordOf(site.frontDoor).phones?.[0]?.display ?? '?';
const tags = site.languages.filter((tag) =>
  existsSync(fromRoot(`dist${toHref(tag, '/embed/helplines/')}index.html`)),
);

/** Where our site stands in this run. */
const origin = (): string => new URL(test.info().project.use.baseURL ?? '').origin;

/**
 * The lines that partners copy, word for word from our page, but that they lead to this machine.
 */
async function snippets(page: Page): Promise<string[]> {
  await page.goto('/campaigns/embeds/');
  const lines = (await page.locator('.embed-snippet pre').allTextContents())
    .filter((text) => !text.includes(toWindowPath()))
    .map((text) => text.replace(new URL(site.url).origin, origin()));
  expect(lines.length).toBe(embedIds.length * tags.length);
  return lines;
}

/** What the browser complains of. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  return said;
}

test(
  'a card shows its numbers in the page of another site, and the copied lines are all it ' +
    'takes',
  async ({ page, context }) => {
    host.put('/cards', (await snippets(page)).join('\n'));
    const errors = complaints(page);
    const requests = watchRequests(context);
    await page.goto(host.at('/cards'));
    for (const [index] of embedIds.flatMap(() => tags).entries()) {
      await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
      await expect(
        page.locator('iframe').nth(index).contentFrame().getByText(frontDoor),
      ).toBeVisible();
    }
    expect(errors).toEqual([]);
    const ours = requests.filter((request) => request.url().startsWith(origin()));
    expect(ours.map(pathOf).sort(), 'it asks for the card and for nothing else').toEqual(
      embedIds.flatMap((id) => tags.map((tag) => toHref(tag, toEmbedPath(id)))).sort(),
    );
    for (const request of ours)
      expect(
        (await request.allHeaders())['referer'],
        'and does not say which page asked',
      ).toBeUndefined();
    expect(await context.cookies()).toEqual([]);
  },
);

test('it shows them without scripts too', async ({ browser, page }) => {
  host.put('/card', (await snippets(page))[0] ?? '');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const bare = await context.newPage();
  await bare.goto(host.at('/card'));
  await expect(bare.frameLocator('iframe').getByText(frontDoor)).toBeVisible();
  await context.close();
});

test('it adds nothing to the history of the page around it, also when its links are pressed', async ({
  page,
  context,
}) => {
  host.put('/card', (await snippets(page))[0] ?? '');
  host.put('/before', '<p>The page before.</p>');
  await page.goto(host.at('/before'));
  const before = await page.evaluate(() => history.length);
  await page.goto(host.at('/card'));
  const card = page.frameLocator('iframe');
  await expect(card.getByText(frontDoor)).toBeVisible();
  expect(await page.evaluate(() => history.length), 'one more, for the page itself').toBe(
    before + 1,
  );

  const opened = context.waitForEvent('page');
  await card.getByRole('link', { name: 'new tab' }).click();
  const tab = await opened;
  await expect(tab).toHaveURL(`${origin()}/helplines/`);
  expect(
    await tab.evaluate((): unknown[] => [
      document.referrer,
      window.opener as unknown,
      'serviceWorker' in navigator,
    ]),
    'the new tab is an ordinary page that does not know where it came from',
  ).toEqual(['', null, true]);
  await card.getByRole('link', { name: frontDoor }).click();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  expect(page.url(), 'one Back leaves the page').toBe(host.at('/before'));
});

test('it leaves no line in the list of what was read, which holds the page around it alone', async ({
  page,
}, testInfo) => {
  host.put('/card', (await snippets(page))[0] ?? '');
  const folder = testInfo.outputPath('profile');
  const context = await chromium.launchPersistentContext(
    folder,
    testInfo.project.use.launchOptions,
  );
  const reader = await context.newPage();
  await reader.goto(host.at('/card'));
  await expect(reader.frameLocator('iframe').getByText(frontDoor)).toBeVisible();
  await reader.goto('about:blank');
  await context.close();
  const list = new DatabaseSync(`${folder}/Default/History`);
  expect(
    list
      .prepare('select url from urls')
      .all()
      .map(({ url }) => url),
  ).toEqual([host.at('/card')]);
  list.close();
});

test('its numbers can be rung from a frame that may do little', async ({ page }) => {
  const [lines = ''] = await snippets(page);
  const errors = complaints(page);
  const ring = async (markup: string): Promise<void> => {
    host.put('/ring', markup);
    await page.goto(host.at('/ring'));
    await page.frameLocator('iframe').getByRole('link', { name: frontDoor }).click();
  };
  const blocked = (): string[] => errors.filter((text) => /sandbox|external protocol/i.test(text));
  await ring(lines.replace(/sandbox="[^"]*"/, 'sandbox'));
  await expect.poll(blocked, 'a frame that may not is seen').toHaveLength(1);
  await ring(lines);
  await page.waitForTimeout(500);
  expect(blocked(), 'and none since').toHaveLength(1);
});

test('it stands in a page that shuts itself off from others', async ({ page }) => {
  host.put('/shut', (await snippets(page))[0] ?? '', {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  await page.goto(host.at('/shut'));
  await expect(page.frameLocator('iframe').getByText(frontDoor)).toBeVisible();
});

for (const path of [
  '/',
  '/helplines/',
  '/pl/',
  '/safe-use/',
  '/campaigns/embeds/',
  '/embed/',
  '/embed/nothing/',
  '/icon.svg',
]) {
  test(`a frame of another site is refused ${path}`, async ({ page }) => {
    host.put('/steal', `<iframe src="${origin()}${path}" title="stolen"></iframe>`);
    const errors = complaints(page);
    await page.goto(host.at('/steal'));
    await expect
      .poll(() => errors.filter((text) => text.includes('frame-ancestors')))
      .toHaveLength(1);
    await expect
      .poll(() => page.frames().map((frame) => frame.url()))
      .toContain('chrome-error://chromewebdata/');
  });
}

test('our own page for partners shows the cards', async ({ page }) => {
  await page.goto('/campaigns/embeds/');
  for (const path of [toWindowPath(), ...embedIds.map(toEmbedPath)]) {
    await page.locator(`.embed-snippet iframe[src="${path}"]`).scrollIntoViewIfNeeded();
    await expect(
      page.locator(`.embed-snippet iframe[src="${path}"]`).contentFrame().getByText(frontDoor),
    ).toBeVisible();
  }
});

for (const [id, tag] of embedIds.flatMap((id) => tags.map((tag) => [id, tag] as const))) {
  test(`${id} in ${tag}: nothing for axe to find, nothing too wide, too small or cut off`, async ({
    page,
  }) => {
    // A frame in a phone of 320 pixels, with a margin around it.
    await page.setViewportSize({ width: 288, height: 600 });
    await page.goto(toHref(tag, toEmbedPath(id)));
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.querySelector('main')?.offsetHeight ?? 0,
    }));
    expect(width).toBe(288);
    expect(height, 'the height that partners are told is enough').toBeLessThanOrEqual(
      frameHeight(id, tag),
    );
    expect(height, 'and not far too much').toBeGreaterThan(frameHeight(id, tag) * 0.8);
    const low = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) =>
        links.map((link) => link.getBoundingClientRect().height).filter((found) => found < 44),
      );
    expect(low, 'numbers too small for a thumb').toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await faultsOf(page), colorScheme).toEqual([]);
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'text twice as large',
    ).toBe(288);
  });
}

test('the keyboard goes into the card and out of it, and can be seen there', async ({ page }) => {
  host.put('/keys', `${(await snippets(page))[0] ?? ''}<p><a href="/x">After</a></p>`);
  await page.goto(host.at('/keys'));
  const card = page.frameLocator('iframe');
  await expect(card.getByText(frontDoor)).toBeVisible();
  await page.keyboard.press('Tab');
  const first = card.locator('a').first();
  await expect(first).toBeFocused();
  expect(await first.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  for (
    let steps = 0;
    steps < 20 &&
    !(await page
      .getByRole('link', { name: 'After' })
      .evaluate((link) => link === document.activeElement));
    steps += 1
  )
    await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'After' })).toBeFocused();
});
