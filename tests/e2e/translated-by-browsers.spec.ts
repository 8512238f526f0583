import { expect, test, type Page } from '@playwright/test';
import { openSearch, otherLanguages, watchRequests, whenReady } from '../support/browsing.ts';

/**
 * What Chrome's translation does to a page: docs of the same in other sites' reports; it is not run
 * here.
 */
const translate = (page: Page, lang: string): Promise<void> =>
  page.evaluate((to) => {
    document.documentElement.lang = to;
    document.documentElement.classList.add('translated-ltr');
  }, lang);

const links = (page: Page): Promise<string[]> =>
  page
    .locator('.search-results li > a:first-child')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

for (const lang of ['fr', 'uk', 'zh-CN', 'ur', 'ar', 'pl']) {
  test(`search answers in the language of the site, whatever the browser translates to: ${lang}`, async ({
    page,
    context,
  }) => {
    const requests = watchRequests(context);
    await page.goto('/help/');
    await whenReady(page);
    await translate(page, lang);
    await openSearch(page, requests);
    await page.locator('#search-field-header').fill('refuge');
    await expect(page.locator('.search-results li').first()).toBeVisible();
    const found = await links(page);
    expect(found.filter((href) => /^\/(ar|pl)\//.test(href))).toEqual([]);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('.search-results bdi').first()).toHaveAttribute('translate', 'no');
  });
}

test('and on a Polish page that is translated to English it answers in Polish', async ({
  page,
}) => {
  test.skip(!otherLanguages.includes('pl'), 'there is no Polish here');
  await page.goto('/pl/help/');
  await whenReady(page);
  await translate(page, 'en');
  await page.locator('a[data-search-open]').click();
  await page.locator('#search-field-header').fill('policja');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  expect((await links(page)).filter((href) => !href.startsWith('/pl/'))).toEqual([]);
  await expect(page.locator('.search-status')).toHaveText(/\d/);
});
