import { expect, test, type Page } from '@playwright/test';
import {
  english,
  holdBack,
  indexFiles,
  pathOf,
  playOutside,
  readDiscreetly,
  watchRequests,
  whenReady,
} from '../support/browsing.ts';

const field = (page: Page) => page.locator('site-search input');
const results = (page: Page) => page.locator('.search-results li');
const status = (page: Page) => page.locator('.search-status');
const opener = (page: Page) => page.locator('a[data-search-open]');
const lists = ['/helplines/', '/services/a-to-z/', '/words/'];

/** Loses the first requests for what is named, as a phone does that is carried through a tunnel. */
async function lose(page: Page, path: string, times = 1): Promise<void> {
  let lost = 0;
  await page.context().route(path, async (route) => {
    lost += 1;
    await (lost > times ? route.continue() : route.abort());
  });
}

/** Where the reader is, as the browser's own lists have it. */
const place = (page: Page) =>
  page.evaluate(() => [location.pathname, history.length, document.title]);

test.describe('one request that is lost ends nothing: the next word is answered', () => {
  // Pagefind asks for its file of words a second time by itself.
  const files = {
    'pagefind.js': 1,
    'pagefind-entry.json*': 1,
    '*.pf_meta': 1,
    'wasm.*': 1,
    'index/*': 2,
    'fragment/*': 1,
  };
  for (const [file, times] of Object.entries(files)) {
    test(file, async ({ page }) => {
      await lose(page, `**/pagefind/${file}`, times);
      await page.goto('/search/');
      await expect(status(page)).toHaveText(english('search.failed'));
      await field(page).pressSequentially('hit me');
      await expect(results(page).first()).toBeVisible();
      await expect(page.locator('.search-none')).toBeHidden();
    });
  }

  test('nor does it end search in another language, in discreet reading', async ({ page }) => {
    await readDiscreetly(page, '/about/');
    await lose(page, '**/pagefind/pagefind.js');
    await opener(page).click();
    await expect(status(page)).toHaveText(english('search.failed'));
    await page.locator('.language-menu summary').click();
    await page.locator('.language-menu a[href^="/pl/"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await whenReady(page);
    await opener(page).click();
    await field(page).fill('telefon');
    await expect(page.locator('.search-results a[href^="/pl/"]').first()).toBeVisible();
  });

  test('and what is asked of the network again does not depend on the word', async ({
    browser,
    baseURL,
  }) => {
    const orderFor = async (question: string): Promise<string[]> => {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      const page = await context.newPage();
      const requests = watchRequests(context);
      await lose(page, '**/pagefind/index/*', 2);
      await page.goto('/search/');
      await expect(status(page)).toHaveText(english('search.failed'));
      await field(page).fill(question);
      await expect(results(page).first()).toBeVisible();
      await context.close();
      return requests.map(pathOf).filter((path) => path.startsWith('/pagefind/'));
    };
    const [one, other] = [await orderFor('stalking'), await orderFor('house')];
    expect(
      indexFiles('en-gb').filter((path) => !one.includes(path)),
      'files of the index that were not asked for',
    ).toEqual([]);
    expect(one).toEqual(other);
  });
});

test('three taps on a slow line make one field', async ({ page }) => {
  const letGo = await holdBack(page, '**/search-strings.js');
  await page.goto('/helplines/');
  await whenReady(page);
  for (let taps = 0; taps < 3; taps += 1) await opener(page).click();
  letGo('continue');
  await expect(field(page).first()).toBeFocused();
  await expect(field(page)).toHaveCount(1);
});

test.describe('when the panel itself does not come', () => {
  test('the link of the header leads to the page of search', async ({ page }) => {
    await lose(page, '**/search-strings.js');
    await page.goto('/helplines/');
    await whenReady(page);
    await opener(page).click();
    await page.waitForURL('**/search/');
    await expect(field(page)).toBeVisible();
  });

  test('in discreet reading it does so in place: no new line, and the mode goes on', async ({
    page,
  }) => {
    await readDiscreetly(page, '/help/');
    const before = await place(page);
    await page.route('**/search-strings.js', (route) => route.abort());
    await opener(page).click();
    await expect(page.locator('h1')).toHaveText(english('search.title'));
    await expect(page.locator('html')).toHaveAttribute('data-discreet', '');
    expect(await place(page)).toEqual(before);
    for (const href of lists) await expect(page.locator(`main a[href="${href}"]`)).toBeVisible();
  });

  test('in discreet reading without a network the page stays, and says so', async ({ page }) => {
    await readDiscreetly(page, '/help/');
    const [before, heading] = [await place(page), (await page.locator('h1').textContent()) ?? ''];
    await page.route('**/*search*', (route) => route.abort());
    await page.route('**/search/', (route) => route.abort());
    await opener(page).click();
    await expect(page.locator('quick-exit [role="status"]')).toHaveText(english('discreet.failed'));
    await expect(page.locator('site-search')).toBeHidden();
    await expect(page.locator('h1')).toHaveText(heading);
    expect(await place(page)).toEqual(before);
  });

  test('nothing happens to someone who has closed it meanwhile, or gone on in place', async ({
    page,
  }) => {
    await readDiscreetly(page, '/help/');
    const before = await place(page);
    const letGo = await holdBack(page, '**/search-strings.js');
    await opener(page).click();
    await page.locator('main a[href="/help/money/"]').first().click();
    await expect(page.locator('main a[href="/help/money/"]')).toHaveCount(0);
    await opener(page).click();
    await opener(page).click();
    const heading = (await page.locator('h1').textContent()) ?? '';
    letGo('abort');
    await page.waitForTimeout(500);
    await expect(page.locator('h1')).toHaveText(heading);
    await expect(page.locator('html')).toHaveAttribute('data-discreet', '');
    expect(await place(page)).toEqual(before);
  });

  test('nor to someone who is leaving: the way out is not crossed', async ({
    page,
    context,
    baseURL,
  }) => {
    await playOutside(context, baseURL ?? '', () => undefined);
    const requests = watchRequests(context);
    const letGo = await holdBack(page, '**/search-strings.js');
    await page.goto('/helplines/');
    await whenReady(page);
    await opener(page).click();
    await page.locator('quick-exit a').click({ noWaitAfter: true });
    await expect
      .poll(
        () =>
          requests.filter(
            (request) => new URL(request.url()).origin !== new URL(baseURL ?? '').origin,
          ).length,
        'the way out is being asked for',
      )
      .toBe(1);
    letGo('abort');
    await page.waitForTimeout(500);
    expect(requests.map(pathOf)).not.toContain('/search/');
  });

  test('the page of search says so, and shows its lists alone', async ({ page }) => {
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await page.route('**/search-strings.js', (route) => route.abort());
    await page.goto('/search/');
    await expect(page.locator('main [role="alert"]')).toHaveText(english('search.failed'));
    await expect(page.locator('site-search')).toBeHidden();
    for (const href of lists) await expect(page.locator(`main a[href="${href}"]`)).toBeVisible();
    expect(faults).toEqual([]);
  });
});
