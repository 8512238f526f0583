import { expect, test, type Page } from '@playwright/test';
import { english, site } from '../support/browsing.ts';

test.use({ javaScriptEnabled: false });

/**
 * Whatever page someone is on: what it is, a person to reach, a way out; and nothing that does
 * nothing.
 */
async function expectWhole(page: Page, path: string | RegExp): Promise<void> {
  expect(new URL(page.url()).pathname).toMatch(path);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('quick-exit a')).toBeInViewport();
  await expect(page.locator('.danger-line a[href^="tel:"]')).toBeVisible();
  for (const dead of ['input', 'button', 'select', '[role="button"]'])
    expect(
      await page.locator(dead).filter({ visible: true }).count(),
      `${dead} without scripts`,
    ).toBe(0);
  expect((await page.request.get(page.url())).status()).toBe(200);
}

test('from the start page to a number, a list, a word and everything from A to Z', async ({
  page,
}) => {
  await page.goto('/');
  await expectWhole(page, /^\/$/);
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();

  await page
    .locator('.site-nav')
    .getByRole('link', { name: english('nav.helplines') })
    .click();
  await expectWhole(page, /^\/helplines\/$/);
  expect(
    await page.locator('main a[href^="tel:"]').filter({ visible: true }).count(),
  ).toBeGreaterThan(10);

  await page.locator(`main a[href="/services/${site.frontDoor}/"]`).first().click();
  await expectWhole(page, new RegExp(`^/services/${site.frontDoor}/$`));
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  const word = page.locator('main a.word').first();
  const wordPath = (await word.getAttribute('href')) ?? '';

  await page.locator('main a[href^="/services/for/"]').first().click();
  await expectWhole(page, /^\/services\/for\/[a-z-]+\/$/);
  expect(await page.locator('main .card').count()).toBeGreaterThan(1);

  await page.goBack();
  await word.click();
  await expectWhole(page, new RegExp(`^${wordPath}$`));

  await page
    .locator('main')
    .getByRole('link', { name: english('words.heading') })
    .click();
  await expectWhole(page, /^\/words\/$/);
  await page.locator('main nav a[href^="#letter-"]').last().click();
  await expect(page.locator('.az-group').last().locator('h2')).toBeInViewport();

  await page
    .locator('.site-nav')
    .getByRole('link', { name: english('nav.services') })
    .click();
  await page
    .locator('main')
    .getByRole('link', { name: english('services.a-to-z') })
    .click();
  await expectWhole(page, /^\/services\/a-to-z\/$/);
  expect(await page.locator('main dl a').count()).toBeGreaterThan(50);
});
