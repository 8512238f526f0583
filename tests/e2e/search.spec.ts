import { expect, test, type Page } from '@playwright/test';
import {
  english,
  indexFiles,
  isOurs,
  openSearch,
  pathOf,
  site,
  watchRequests,
  whenIndexed,
  whenReady,
} from '../support/browsing.ts';
import { recordOf } from '../support/records.ts';

const field = (page: Page) => page.locator('site-search input');
const results = (page: Page) => page.locator('.search-results li > a:first-child');
const groupNamed = (page: Page, kind: string) =>
  page
    .locator('.search-results section')
    .filter({ has: page.getByRole('heading', { name: english(`search.group-${kind}`) }) });
const hrefsIn = (page: Page, kind: string): Promise<(string | null)[]> =>
  groupNamed(page, kind)
    .locator('li > a:first-child')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const status = (page: Page) => page.locator('.search-status');

/** Types a question in the field, letter by letter, and waits for its answers. */
async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill('');
  await field(page).pressSequentially(question);
  await expect(status(page)).not.toHaveText('');
  await expect(status(page)).not.toHaveText(english('search.loading'));
}

test.describe('answers', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/search/');
    await expect(field(page)).toBeVisible();
  });

  test('come as one types, in groups, with a number to ring first', async ({ page }) => {
    await ask(page, 'hit me');
    const { dial = '', display = '' } = recordOf(site.frontDoor).phones?.[0] ?? {};
    const call = groupNamed(page, 'call');
    await expect(page.locator('.search-results section').first().getByRole('heading')).toHaveText(
      english('search.group-call'),
    );
    await expect(call.locator('li').first()).toContainText(display);
    await expect(call.locator('li').first().locator('a[href^="tel:"]')).toHaveAttribute(
      'href',
      `tel:${dial}`,
    );
    expect(await hrefsIn(page, 'call'), 'the front door of the city').toContain(
      `/services/${site.frontDoor}/`,
    );
  });

  test('a name that is misspelt', async ({ page }) => {
    await ask(page, 'PIPA');
    expect((await hrefsIn(page, 'call'))[0]).toBe('/services/pippa-helpline/');
  });

  test('a short form', async ({ page }) => {
    await ask(page, 'idva');
    expect((await hrefsIn(page, 'word'))[0]).toBe('/words/idva/');
  });

  test('words as people say them', async ({ page }) => {
    await ask(page, 'tracks my phone');
    expect(
      (await hrefsIn(page, 'guide')).length + (await hrefsIn(page, 'service')).length,
      'guides and services',
    ).toBeGreaterThan(0);
    expect(await hrefsIn(page, 'word')).toContain('/words/stalking/');
  });

  test('all lead to pages that are there', async ({ page, request }) => {
    await ask(page, 'safe');
    const hrefs = await results(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(hrefs.length).toBeGreaterThan(3);
    for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
  });

  test('how many there are is said', async ({ page }) => {
    await ask(page, 'shelter');
    await expect(status(page)).toHaveRole('status');
    const count = await results(page).count();
    await expect(status(page)).toHaveText(
      english(count === 1 ? 'search.count_one' : 'search.count_other').replace(
        '{{count}}',
        String(count),
      ),
    );
    await field(page).fill('');
    await expect(status(page)).toHaveText('');
    await expect(results(page)).toHaveCount(0);
  });

  test('none lead to who to call, and to the lists', async ({ page }) => {
    await ask(page, 'qzxwvk');
    await expect(status(page)).toHaveText(english('search.none'));
    await expect(results(page)).toHaveCount(0);
    await expect(
      page.locator('site-search').getByRole('link', { name: english('search.none-helplines') }),
    ).toHaveAttribute('href', '/helplines/');
    await expect(
      page.locator('site-search').getByRole('link', { name: english('search.none-services') }),
    ).toBeVisible();
  });
});

test('when the index does not come, the field says so and leads to who to call', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/');
  await field(page).pressSequentially('hit me');
  await expect(status(page)).toHaveText(english('search.failed'));
  await expect(
    page.locator('site-search').getByRole('link', { name: english('search.none-helplines') }),
  ).toBeVisible();
});

test('by keyboard: Tab, Enter, arrows, Escape', async ({ page, context }) => {
  const requests = watchRequests(context);
  await page.goto('/helplines/');
  await whenReady(page);
  const opener = page.locator('a[data-search-open]');
  for (
    let presses = 0;
    presses < 12 && !(await opener.evaluate((link) => link === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Tab');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await whenIndexed(requests);
  await page.keyboard.type('shelter');
  await expect(results(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('site-search')).toBeHidden();
  await expect(opener).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/helplines/');
});

test.describe('nothing typed leaves the page', () => {
  const secret = 'myhiddenword';

  for (const place of ['the header', 'the page of search']) {
    test(`from ${place}: all is fetched before, and nothing after`, async ({
      page,
      context,
      baseURL,
    }) => {
      const requests = watchRequests(context);
      await page.goto(place === 'the header' ? '/' : '/search/');
      if (place === 'the header') await openSearch(page, requests);
      else await whenIndexed(requests);
      await page.waitForLoadState('networkidle');
      const [address, entries, before] = [
        page.url(),
        await page.evaluate(() => [history.length, history.state as unknown]),
        requests.length,
      ];
      expect(JSON.stringify(entries[1]), 'the exit notes where the page is among ours').toBe(
        '{"at":0,"first":0}',
      );
      for (const question of [
        secret,
        'hit me',
        'tracks my phone',
        'zygote',
        '0800',
        `${secret} stalking`,
      ])
        await ask(page, question);
      await field(page).press('Enter');
      await page.waitForTimeout(300);
      expect(
        requests.slice(before).map((request) => request.url()),
        'requests after typing',
      ).toEqual([]);
      expect(
        requests
          .filter((request) =>
            `${request.url()} ${request.postData() ?? ''}`.toLowerCase().includes(secret),
          )
          .map((request) => request.url()),
      ).toEqual([]);
      expect(
        requests
          .filter((request) => !isOurs(request, baseURL ?? ''))
          .map((request) => request.url()),
        'requests to others',
      ).toEqual([]);
      expect(page.url()).toBe(address);
      expect(
        await page.evaluate(() =>
          JSON.stringify([
            history.length,
            history.state,
            location.hash,
            location.search,
            document.title,
          ]),
        ),
      ).toBe(JSON.stringify([...entries, '', '', await page.title()]));
      expect(await page.title()).not.toContain(secret);
    });
  }

  test('nor does the order of requests tell it, to someone who types before the index has come', async ({
    browser,
    baseURL,
  }) => {
    const orderFor = async (question: string): Promise<string[]> => {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      const page = await context.newPage();
      const requests = watchRequests(context);
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/pagefind/**', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto('/search/');
      await field(page).pressSequentially(question);
      release();
      await expect(results(page).first()).toBeVisible();
      await context.close();
      return requests.map(pathOf).filter((path) => path.startsWith('/pagefind/'));
    };
    const [one, other] = [await orderFor('stalking'), await orderFor('house')];
    expect(
      one.filter((path) => indexFiles('en-gb').includes(path)).length,
      'all of the index was asked for',
    ).toBe(indexFiles('en-gb').length);
    expect(one).toEqual(other);
  });

  test('the field has no name, stands in no form, and asks the browser to remember nothing', async ({
    page,
  }) => {
    await page.goto('/search/');
    await expect(field(page)).toBeVisible();
    expect(
      await field(page).evaluate((input: HTMLInputElement) => [
        input.name,
        input.form,
        input.autocomplete,
        input.spellcheck,
      ]),
    ).toEqual(['', null, 'off', false]);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to the page of search, which leads to the lists', async ({ page }) => {
    await page.goto('/');
    await page
      .locator('.site-header')
      .getByRole('link', { name: english('nav.search') })
      .click();
    expect(new URL(page.url()).pathname).toBe('/search/');
    await expect(page.locator('input:visible')).toHaveCount(0);
    expect(await page.locator('main noscript p').innerText()).toBe(
      english('search.without-scripts'),
    );
    for (const path of ['/services/a-to-z/', '/words/', '/helplines/'])
      await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
  });
});
