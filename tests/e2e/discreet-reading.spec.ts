import { expect, test, type Page } from '@playwright/test';
import {
  english,
  holdBack,
  openSearch,
  ordinaryPage,
  otherLanguages,
  playOutside,
  readDiscreetly,
  site,
  watchRequests,
  whenReady,
} from '../support/browsing.ts';

const button = (page: Page) => page.locator('[data-discreet-reading]');
const back = (page: Page) => page.locator('.discreet-back');
const heading = (page: Page) => page.locator('h1');

/** Where the reader is, as the browser's own lists have it. */
const place = (page: Page) =>
  page.evaluate(() => ({
    address: location.pathname + location.hash,
    entries: history.length,
    title: document.title,
  }));

/** Follows a link, and waits until another page is shown. */
async function follow(page: Page, href: string): Promise<void> {
  const before = await heading(page).textContent();
  await page.locator(`a[href="${href}"]:visible`).first().click();
  await expect(heading(page)).not.toHaveText(before ?? '');
  await whenReady(page);
  await atRest(page);
}

/**
 * The new page begins at its top, and the browser reports that scrolling a frame later. Someone who
 * scrolls is not counting Shift, so a press before that frame would not count.
 */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

test.beforeEach(({ context, baseURL }) => playOutside(context, baseURL ?? '', ordinaryPage));

test('ten pages are read at one address, with one entry and one calm title', async ({ page }) => {
  await readDiscreetly(page);
  const before = await place(page);
  expect(before.title).toBe(site.titleBrand);
  for (const href of [
    '/help/',
    '/help/money/',
    '/helplines/',
    '/change/',
    '/step-in/',
    '/services/',
    '/words/',
    '/safe-use/',
    '/about/privacy/',
    '/help/',
  ]) {
    if ((await page.locator(`a[href="${href}"]:visible`).count()) === 0)
      await follow(page, '/help/');
    await follow(page, href);
    expect(await place(page), href).toEqual(before);
  }
});

test(
  'the way back is our own: page by page, as far down as before, with the focus on the ' +
    'heading',
  async ({ page }) => {
    await readDiscreetly(page);
    await expect(back(page)).toHaveCount(0);
    await follow(page, '/help/');
    const first = (await heading(page).textContent()) ?? '';
    await page.evaluate(() => window.scrollTo(0, 300));
    // Pressed where it is: a press by the mouse would first scroll to it.
    await page
      .locator('main a[href="/help/money/"]')
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await expect(heading(page)).not.toHaveText(first);
    expect(await page.evaluate(() => window.scrollY), 'a new page begins at its top').toBe(0);
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('quick-exit [role="status"]')).toHaveText(
      (await heading(page).textContent()) ?? '',
    );
    await back(page).click();
    await expect(heading(page)).toHaveText(first);
    expect(await page.evaluate(() => window.scrollY)).toBe(300);
    await back(page).click();
    await expect(heading(page)).not.toHaveText(first);
    await expect(back(page), 'nothing is before the first').toHaveCount(0);
  },
);

test('a place further down a page is reached without a new entry', async ({ page }) => {
  await readDiscreetly(page, '/words/');
  const before = await place(page);
  await page.locator('main a[href^="#"]').first().click();
  expect(await place(page)).toEqual(before);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test('another language is shown whole: words, direction, way out', async ({ page }) => {
  await readDiscreetly(page, '/helplines/');
  for (const tag of otherLanguages) {
    await page.locator('.language-menu summary').click();
    await follow(page, `/${tag}/helplines/`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('html')).toHaveAttribute(
      'data-exit',
      process.env['EXIT_URL'] ?? site.exit[tag] ?? '',
    );
    await expect(page.locator('quick-exit a')).toHaveAttribute(
      'href',
      process.env['EXIT_URL'] ?? site.exit[tag] ?? '',
    );
    expect((await place(page)).address).toBe('/helplines/');
  }
});

test('search answers, also in another language than the first, and its results open in place', async ({
  page,
  context,
}) => {
  const requests = watchRequests(context);
  await readDiscreetly(page);
  await follow(page, '/help/');
  const before = await place(page);
  await openSearch(page, requests);
  await page.locator('#search-field-header').fill('money');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  await page.locator('.search-results li a[href^="/"]').first().click();
  await expect(page.locator('.search-results li')).toHaveCount(0);
  expect(await place(page)).toEqual(before);
  await page.locator('.language-menu summary').click();
  await page.locator('.language-menu a[href^="/pl/"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await whenReady(page);
  await page.locator('a[data-search-open]').click();
  await page.locator('#search-field-header').fill('telefon');
  await expect(page.locator('.search-results a[href^="/pl/"]').first()).toBeVisible();
  expect(await place(page)).toEqual(before);
});

test('parts of a page that have scripts work in place', async ({ page }) => {
  await readDiscreetly(page);
  await follow(page, '/change/');
  await follow(page, '/change/prepare/');
  await expect(page.locator('prepare-message')).toBeVisible();
  await page.locator('prepare-message textarea[data-starts]').first().fill('Zebrafinch');
  await expect(page.locator('prepare-message [data-composed]')).toHaveValue(/Zebrafinch/);
  const family = await page.evaluate(() => document.head.querySelectorAll('style').length);
  expect(family, 'the styles of that page came too').toBeGreaterThan(1);
});

test('the way out works from it, by a press and by keys', async ({ page }) => {
  for (const leave of [
    () => page.locator('quick-exit a').click(),
    async () => {
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    },
  ]) {
    await readDiscreetly(page);
    await follow(page, '/help/');
    await leave();
    await expect(page.getByText('Sunny spells.')).toBeVisible();
  }
});

test('a full load ends it; what opens elsewhere is left to the browser', async ({
  page,
  context,
}) => {
  await readDiscreetly(page);
  await follow(page, '/help/');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page
      .locator('a[href="/helplines/"]')
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await whenReady(tab);
  expect(new URL(tab.url()).pathname).toBe('/helplines/');
  await expect(button(tab)).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await whenReady(page);
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await page.locator('a[href="/help/"]').first().click();
  await page.waitForURL('**/help/');
});

test('it can be turned off on the page', async ({ page }) => {
  await readDiscreetly(page);
  await follow(page, '/help/');
  await button(page).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(back(page)).toHaveCount(0);
  await page.locator('a[href="/change/"]').first().click();
  await page.waitForURL('**/change/');
});

test('turned off and on again, it goes on from the page that is shown', async ({ page }) => {
  await readDiscreetly(page);
  const first = (await heading(page).textContent()) ?? '';
  await follow(page, '/help/');
  for (const pressed of ['false', 'true']) {
    await button(page).click();
    await expect(button(page)).toHaveAttribute('aria-pressed', pressed);
  }
  const before = await place(page);
  await follow(page, '/about/');
  await expect(heading(page), 'the page whose address it has').toHaveText(first);
  await back(page).click();
  await expect(heading(page)).not.toHaveText(first);
  expect(await place(page)).toEqual(before);
});

test('two presses while its parts are on their way turn it on once', async ({ page }) => {
  const letGo = await holdBack(page, '**/discreet-strings.js');
  await page.goto('/about/');
  await whenReady(page);
  await button(page).evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  letGo('continue');
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  await follow(page, '/help/');
  await button(page).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await page.locator('a[href="/change/"]').first().click();
  await page.waitForURL('**/change/');
});

test('a page on its way is not shown any more once it is off', async ({ page }) => {
  await readDiscreetly(page);
  const before = (await heading(page).textContent()) ?? '';
  const letGo = await holdBack(page, '**/help/');
  await page.locator('a[href="/help/"]').first().click();
  await button(page).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  const answering = page.waitForResponse('**/help/');
  letGo('continue');
  const answer = await answering;
  await answer.finished();
  await pause(400);
  await expect(heading(page)).toHaveText(before);
  await expect(back(page)).toHaveCount(0);
});

test('when its parts do not come, it says that it is not on, and another press tries again', async ({
  page,
}) => {
  await page.route('**/discreet-strings.js', (route) => route.abort());
  await page.goto('/about/');
  await whenReady(page);
  await button(page).click();
  await expect(page.getByText(english('discreet.not-on'))).toBeVisible();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await page.evaluate(() => 'discreet' in document.documentElement.dataset)).toBe(false);
  await page.unrouteAll();
  await button(page).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(english('discreet.not-on'))).toBeHidden();
});

test('a page that does not come is said, and what was open stays', async ({ page }) => {
  await readDiscreetly(page);
  await page.route('**/help/', (route) => route.abort());
  const before = (await heading(page).textContent()) ?? '';
  await page.locator('a[href="/help/"]').first().click();
  await expect(page.locator('quick-exit [role="status"]')).toHaveText(english('discreet.failed'));
  await expect(page.locator('quick-exit [role="status"]')).toBeVisible();
  await expect(heading(page)).toHaveText(before);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('it is not offered', async ({ page }) => {
    await page.goto('/about/');
    await expect(button(page)).toBeHidden();
  });
});
