import { expect, test } from '@playwright/test';
import { english, whenReady } from '../support/browsing.ts';

test('practising hides the page, shows it again, and counts what the history keeps', async ({
  page,
}) => {
  for (const path of ['/', '/help/', '/helplines/', '/safe-use/practise/']) {
    await page.goto(path);
    await whenReady(page);
  }
  const title = await page.title();
  const kept = page.locator('practise-leaving [data-kept] li');
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const before = await paper();
  await page.locator('practise-leaving button').click();
  await expect(page.locator('h1')).toBeHidden();
  expect(await paper(), 'as in leaving, the paper keeps its colour').toBe(before);
  await expect(page).toHaveTitle(english('exit.neutral-title'));
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveTitle(title);
  // No page of ours tells where someone came from, so the browser names the one that is open alone.
  await expect(kept).toHaveCount(2);
  await expect(kept.first()).toHaveText(page.url());
  await expect(kept.last()).toContainText('3');
});

test('a browser that cannot count is not made to', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'navigation', { value: undefined });
  });
  await page.goto('/safe-use/practise/');
  await page.locator('practise-leaving button').click();
  await expect(page.locator('practise-leaving [data-kept] li').last()).toHaveText(
    (await page.locator('practise-leaving').getAttribute('data-others')) ?? '',
    { timeout: 8000 },
  );
});

test('leaving while practising leaves', async ({ page, context, baseURL }) => {
  await context.route(
    (url) => url.origin !== new URL(baseURL ?? '').origin,
    (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sunny spells.</p>' }),
  );
  await page.goto('/safe-use/practise/');
  await whenReady(page);
  await page.locator('practise-leaving button').click();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  await expect(page.getByText('Sunny spells.')).toBeVisible();
});
