import { expect, test, type Page } from '@playwright/test';
import { ordinaryPage, playOutside, site, watchRequests, whenReady } from '../support/browsing.ts';
import { arrive, exit, from, go, isHere, pressShift } from '../support/quick-exit.ts';
import { settings } from '../engines/settings/settings.ts';

test.describe('in a browser that refuses to keep anything', () => {
  test.beforeEach(({ context, baseURL }) => playOutside(context, baseURL ?? '', ordinaryPage));
  for (const { name, prelude } of settings.filter(({ prelude }) => prelude)) {
    test(`${name}: leaves, and the first Back shows what was there before us`, async ({ page }) => {
      await page.addInitScript(prelude ?? '');
      const mistakes: string[] = [];
      page.on('pageerror', (error) => mistakes.push(error.message));
      await page.goto('https://elsewhere.example/before');
      await arrive(page);
      await exit(page).click();
      await page.waitForURL(
        (url) => url.href === (process.env['EXIT_URL'] ?? site.exit['default']),
      );
      await go(page, 'back', 'https://elsewhere.example/before');
      expect(mistakes).toEqual([]);
    });
  }

  test('the switch that turns Shift off works on the page it is on', async ({ page }) => {
    await page.addInitScript(
      settings.find(({ name }) => name === 'storage-refused')?.prelude ?? '',
    );
    await page.goto(from);
    await whenReady(page);
    await page.locator('[data-exit-keys-off]').check();
    await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
    expect(await isHere(page)).toBe(true);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link that tells nobody from where', async ({ page, context, baseURL }) => {
    await playOutside(context, baseURL ?? '', ordinaryPage);
    const requests = watchRequests(context);
    await page.goto(from);
    const destination = (await exit(page).getAttribute('href')) ?? '';
    expect(destination).toBe(process.env['EXIT_URL'] ?? site.exit['default']);
    expect(((await exit(page).getAttribute('rel')) ?? '').split(' ')).toContain('noreferrer');
    await exit(page).click();
    await page.waitForURL(destination);
    expect(
      await requests.find((request) => request.url() === destination)?.headerValue('referer'),
    ).toBeNull();
  });

  test('nothing on the screen promises what only scripts do', async ({ page }) => {
    for (const path of ['/', from]) {
      await page.goto(path);
      expect(await page.locator('body').innerText(), path).not.toContain('Shift');
    }
  });
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 480 } });

  /** All of the bar is in the window, high enough for a thumb, and nothing lies over it. */
  async function expectInReach(page: Page): Promise<void> {
    const found = await exit(page).evaluate((link) => {
      const { left, right, top, bottom, height } = link.getBoundingClientRect();
      const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
        [0.1, 0.5, 0.9].map(
          (down) => [left + (right - left) * across, top + height * down] as const,
        ),
      );
      return {
        left,
        right,
        top,
        bottom,
        height,
        covered: points.filter(([x, y]) => !link.contains(document.elementFromPoint(x, y))).length,
      };
    });
    expect(found.covered, 'points of the bar that something covers').toBe(0);
    expect(found.height, 'its height').toBeGreaterThanOrEqual(48);
    expect(
      [found.left >= 0, found.right <= 320, found.top >= 0, found.bottom <= 480],
      'is in the window',
    ).toEqual([true, true, true, true]);
  }

  test('the bar is in reach: at the top, at the end, with languages open, with search open', async ({
    page,
  }) => {
    await page.goto(from);
    await whenReady(page);
    await expectInReach(page);
    await page.locator('.language-menu summary').click();
    await expect(page.locator('.language-menu li a').first()).toBeVisible();
    await expectInReach(page);
    await page.locator('a[data-search-open]').click();
    await page.locator('#search-field-header').fill('help');
    await expect(page.locator('.search-results li').first()).toBeVisible();
    await expectInReach(page);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expectInReach(page);
  });

  test('the bar stays above a keyboard that lies over the page', async ({ page }) => {
    await page.goto(from);
    await whenReady(page);
    // A desktop browser has no such keyboard: it is played by telling the page how much it would
    // leave free.
    await page.evaluate(() => {
      Object.defineProperty(window.visualViewport, 'height', {
        get: () => 280,
        configurable: true,
      });
      window.visualViewport?.dispatchEvent(new Event('resize'));
    });
    const { y = 0, height = 0 } = (await exit(page).boundingBox()) ?? {};
    expect(Math.round(y + height)).toBe(280);
    await page.evaluate(() => {
      Object.defineProperty(window.visualViewport, 'height', { get: () => 480 });
      window.visualViewport?.dispatchEvent(new Event('resize'));
    });
    await expectInReach(page);
  });

  test('the bar hides nothing of the page: its end can be scrolled clear of it', async ({
    page,
  }) => {
    await page.goto(from);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const [last, bar] = [
      await page.locator('footer.site-footer').boundingBox(),
      await exit(page).boundingBox(),
    ];
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  });
});
