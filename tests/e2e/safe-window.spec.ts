import { DatabaseSync } from 'node:sqlite';
import {
  chromium,
  expect,
  test,
  type BrowserContext,
  type FrameLocator,
  type Page,
} from '@playwright/test';
import { toWindowPath, windowSandbox } from '../../src/domain/embeds.ts';
import { toHref } from '../../src/i18n/routes.ts';
import { colourRules, faultsOf } from '../support/axe.ts';
import { english, ordinaryPage, pathOf, site, watchRequests } from '../support/browsing.ts';
import { HostSite } from '../support/host-page.ts';

const host = new HostSite();
test.beforeAll(async () => {
  await host.open();
  host.put('/before', '<p>The page before.</p>');
});
test.afterAll(() => host.close());

const origin = (): string => new URL(test.info().project.use.baseURL ?? '').origin;

/**
 * The lines that partners copy, for a language, word for word from our page, but that they lead to
 * this machine.
 */
async function snippet(page: Page, tag = 'en'): Promise<string> {
  await page.goto('/campaigns/embeds/');
  const lines = (await page.locator('.embed-snippet pre').allTextContents()).find((text) =>
    text.includes(`${new URL(site.url).origin}${toHref(tag, toWindowPath())}"`),
  );
  expect(lines, `lines to copy in ${tag}`).toBeTruthy();
  return (lines ?? '').replace(new URL(site.url).origin, origin());
}

/**
 * A page of a partner that holds the window, after another one of theirs. @param sandbox what the
 * frame may do, instead of what our lines say
 */
async function arrive(page: Page, lines: string, sandbox?: string): Promise<FrameLocator> {
  host.put(
    '/page',
    sandbox === undefined
      ? lines
      : lines.replace(`sandbox="${windowSandbox}"`, `sandbox="${sandbox}"`),
  );
  await page.goto(host.at('/before'));
  await page.goto(host.at('/page'));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: english('window.heading') })).toBeVisible();
  return frame;
}

const wayOut = (frame: FrameLocator) => frame.locator('.window-exit a');

/**
 * An ordinary page where the way out leads. @returns where that is, and what the destination was
 * told of where people came from
 */
async function playDestination(
  context: BrowserContext,
): Promise<{ href: string; referrers: (string | undefined)[] }> {
  const href = site.exit['default'] ?? '';
  const referrers: (string | undefined)[] = [];
  await context.route(href, async (route) => {
    referrers.push((await route.request().allHeaders())['referer']);
    await ordinaryPage(route);
  });
  return { href, referrers };
}

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);

/**
 * Opens each part: the first with the pointer, the rest by their headings, in one go and without a
 * timer, which does not run where scripts are off. What a pointer does to each: `npm run
 * check:window`.
 */
async function openEachPart(frame: FrameLocator): Promise<void> {
  await frame.locator('summary').first().click();
  await expect(frame.locator('details[open]')).toHaveCount(1);
  const seen = await frame.locator('body').evaluate((body) => {
    const parts = [...body.querySelectorAll('details')];
    const found: { open: number; height: number }[] = [];
    for (const part of parts) {
      if (!part.open) part.querySelector('summary')?.click();
      found.push({
        open: parts.filter(({ open }) => open).length,
        height: part.querySelector('p, li')?.getBoundingClientRect().height ?? 0,
      });
    }
    return found;
  });
  expect(seen.length).toBeGreaterThan(5);
  expect(
    seen.filter(({ open, height }) => open !== 1 || height < 10),
    'parts that do not open, or not one at a time',
  ).toEqual([]);
}

test('its parts open one at a time, without a request, an address or an entry in the history', async ({
  page,
  context,
}) => {
  const frame = await arrive(page, await snippet(page));
  const before = await entries(page);
  const addresses = (): string[] => page.frames().map((each) => each.url());
  const at = addresses();
  const requests = watchRequests(context);
  await openEachPart(frame);
  expect(requests.map(pathOf)).toEqual([]);
  expect(addresses()).toEqual(at);
  expect(await entries(page)).toBe(before);
  expect(await context.cookies()).toEqual([]);
  await page.goBack();
  expect(page.url()).toBe(host.at('/before'));
});

test('it asks our host for itself and for nothing else, and does not say which page asked', async ({
  page,
  context,
}) => {
  const lines = await snippet(page);
  const requests = watchRequests(context);
  await arrive(page, lines);
  const ours = requests.filter((request) => request.url().startsWith(origin()));
  expect(ours.map(pathOf)).toEqual([toWindowPath()]);
  expect((await ours[0]?.allHeaders())?.['referer']).toBeUndefined();
});

test('the list of what was read holds the page around it alone', async ({ page }, testInfo) => {
  host.put('/page', await snippet(page));
  const folder = testInfo.outputPath('profile');
  const context = await chromium.launchPersistentContext(
    folder,
    testInfo.project.use.launchOptions,
  );
  const reader = await context.newPage();
  await reader.goto(host.at('/page'));
  await openEachPart(reader.frameLocator('iframe'));
  await reader.goto('about:blank');
  await context.close();
  const list = new DatabaseSync(`${folder}/Default/History`);
  expect(
    list
      .prepare('select url from urls')
      .all()
      .map(({ url }) => url),
  ).toEqual([host.at('/page')]);
  list.close();
});

test('the way out takes the place of the page around it, and tells nobody from where', async ({
  page,
  context,
}) => {
  const { href, referrers } = await playDestination(context);
  const frame = await arrive(page, await snippet(page));
  const before = await entries(page);
  await openEachPart(frame);
  await wayOut(frame).click();
  await page.waitForURL(href);
  await expect(page.getByText('Sunny spells.')).toBeVisible();
  expect(referrers).toEqual([undefined]);
  expect(await page.evaluate(() => document.referrer)).toBe('');
  expect(await entries(page), 'no entry more').toBe(before);
  await page.goBack();
  expect(page.url(), 'Back shows what came before the page').toBe(host.at('/before'));
  await page.goForward();
  expect(page.url()).toBe(href);
});

test('what is in the window is hidden at once, also when nothing comes', async ({
  page,
  context,
}) => {
  await context.route(site.exit['default'] ?? '', () => undefined);
  const frame = await arrive(page, await snippet(page));
  const told: string[] = [];
  page.on('console', (message) => {
    told.push(message.text());
  });
  // A browser that is asked while another page is on its way does not answer, so the window itself
  // tells what it shows.
  await wayOut(frame).evaluate((link) => {
    const tell = (): void =>
      console.log(
        `${getComputedStyle(document.querySelector('main') as Element).display} ` +
          `${document.querySelector('[role="status"]')?.textContent}`,
      );
    link.addEventListener('click', () => {
      tell();
      setTimeout(tell, 2500);
    });
  });
  await wayOut(frame).click({ noWaitAfter: true });
  await expect
    .poll(() => told, {
      message: 'in the moment of the press; later a second one is offered',
      timeout: 10_000,
    })
    .toEqual(['none ', `none ${english('window.still-here')}`]);
});

test('without scripts it is a link for the whole tab', async ({ browser, page }) => {
  const lines = await snippet(page);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const { href, referrers } = await playDestination(context);
  const bare = await context.newPage();
  const frame = await arrive(bare, lines);
  await openEachPart(frame);
  await wayOut(frame).click();
  await bare.waitForURL(href);
  expect(referrers).toEqual([undefined]);
  await bare.goBack();
  expect(bare.url(), 'Back shows the page again: /campaigns/embeds/ says so').toBe(
    host.at('/page'),
  );
  await context.close();
});

test(
  'in a frame that may not lead the tab elsewhere it opens a new one, and hides what is in ' +
    'the window',
  async ({ page, context }) => {
    const { href, referrers } = await playDestination(context);
    const frame = await arrive(
      page,
      await snippet(page),
      'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    );
    const opened = context.waitForEvent('page');
    await wayOut(frame).click();
    const tab = await opened;
    await tab.waitForURL(href);
    expect(await tab.evaluate((): unknown => window.opener)).toBeNull();
    expect(referrers).toEqual([undefined]);
    await expect(frame.locator('main')).toBeHidden();
    await expect(frame.getByRole('status')).toHaveText(english('window.still-here'));
    expect(page.url()).toBe(host.at('/page'));
  },
);

test('in a frame that may do nothing but run scripts it hides what is in the window', async ({
  page,
}) => {
  const frame = await arrive(page, await snippet(page), 'allow-scripts');
  await wayOut(frame).click();
  await expect(frame.locator('main')).toBeHidden();
  expect(page.url()).toBe(host.at('/page'));
});

test('opened by itself it is a whole page, and its way out leaves', async ({ page, context }) => {
  const { href } = await playDestination(context);
  await page.goto(toWindowPath());
  await page.locator('.window-exit a').click();
  await page.waitForURL(href);
});

for (const tag of site.languages) {
  test(`in ${tag}: nothing for axe to find, nothing too wide, too small or covered`, async ({
    page,
  }) => {
    // A frame in a phone of 320 pixels, with a margin around it.
    await page.setViewportSize({ width: 288, height: 600 });
    await page.goto(toHref(tag, toWindowPath()));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(288);
    // As a browser from before 2024 has it, which lets all be open.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) {
        part.removeAttribute('name');
        part.open = true;
      }
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'with every part open',
    ).toBe(288);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await faultsOf(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await faultsOf(page, colourRules), 'dark').toEqual([]);
    const low = await page
      .locator('summary, .tap, .window-exit a')
      .evaluateAll((parts) =>
        parts
          .map((part) => [part.textContent?.trim(), part.getBoundingClientRect().height] as const)
          .filter(([, height]) => height > 0 && height < 48),
      );
    expect(low, 'too small for a thumb').toEqual([]);
    const { end, top } = await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      return {
        end: document.querySelector('.window-foot')?.getBoundingClientRect().bottom ?? Infinity,
        top: document.querySelector('.window-exit')?.getBoundingClientRect().top ?? 0,
      };
    });
    expect(end, 'the last line is above the way out').toBeLessThanOrEqual(top);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'text twice as large',
    ).toBe(288);
  });
}

test('the keyboard goes through it and out of it; what has the focus is not under the way out', async ({
  page,
}) => {
  const lines = await snippet(page);
  const frame = await arrive(page, `${lines}<p><a href="/x">After</a></p>`);
  const isAfter = (): Promise<boolean> =>
    page.getByRole('link', { name: 'After' }).evaluate((link) => link === document.activeElement);
  let seen = 0;
  for (let steps = 0; steps < 60 && !(await isAfter()); steps += 1) {
    await page.keyboard.press('Tab');
    const box = await frame.locator('html').evaluate((root) => {
      const focused = root.ownerDocument.activeElement;
      const bar = root.querySelector('.window-exit');
      if (!focused || focused === root.ownerDocument.body || bar?.contains(focused))
        return undefined;
      return {
        low: focused.getBoundingClientRect().bottom,
        top: bar?.getBoundingClientRect().top ?? 0,
        outline: getComputedStyle(focused).outlineStyle,
      };
    });
    if (!box) continue;
    seen += 1;
    expect(box.low).toBeLessThanOrEqual(box.top + 1);
    expect(box.outline).toBe('solid');
  }
  expect(seen).toBeGreaterThan(8);
  expect(await isAfter()).toBe(true);
});

test('paper holds every part, and no way out', async ({ page }) => {
  await page.goto(toWindowPath());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.window-exit')).toBeHidden();
  const heights = await page
    .locator('details')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
  expect(
    heights.filter((height) => height < 70),
    'parts that stay closed',
  ).toEqual([]);
});

test('with forced colours the way out has an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(toWindowPath());
  expect(
    await page.locator('.window-exit a').evaluate((link) => getComputedStyle(link).borderTopWidth),
  ).toBe('2px');
  expect(
    await page.locator('.window-exit a').evaluate((link) => getComputedStyle(link).borderTopColor),
  ).not.toBe('rgba(0, 0, 0, 0)');
});
