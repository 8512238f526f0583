import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { english, watchRequests } from '../support/browsing.ts';
import { fromRoot } from '../support/root.ts';

/** Cards and sheets are held up or printed: they have no room for a box with numbers. */
const isToHold = (path: string): boolean => /^\/help\/(show-this|print)\/./.test(path);

const guides = readdirSync(fromRoot('dist/help'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/help/${file.replace(/index\.html$/, '')}`)
  .filter((path) => !isToHold(path));

test('every guide leads to a person within the first screen of a small phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 640 });
  const low: string[] = [];
  expect(guides.length, 'guides were found').toBeGreaterThan(40);
  for (const path of guides) {
    await page.goto(path);
    const number = page.locator('main a[href^="tel:"], main a[href^="sms:"]').first();
    const box = (await number.count()) > 0 ? await number.boundingBox() : null;
    if (!box || box.y + box.height > 640)
      low.push(
        `${path}: ` +
          `${box ? `the first number ends at ${Math.round(box.y + box.height)}` : 'no number'}; ` +
          'shorten its intro, or add "call" to its front matter',
      );
  }
  expect(low).toEqual([]);
});

test('a safety plan keeps and sends nothing, and is empty when one comes back', async ({
  page,
  context,
}) => {
  await page.goto('/help/safety-plan/');
  const requests = watchRequests(context);
  const box = page.locator('textarea').first();
  await box.fill('zebrafinch by the back door');
  expect(
    await page.locator('textarea[name], textarea[id], form').count(),
    'boxes have no name and stand in no form',
  ).toBe(0);
  // The browser asks for the icon when it likes.
  expect(
    requests.map((request) => request.url()).filter((url) => !url.endsWith('/icon.svg')),
  ).toEqual([]);
  expect(
    await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
    ),
  ).not.toContain('zebrafinch');
  await page.goto('/');
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/safety-plan/);
  await expect(box).toHaveValue('');
});

test('a safety plan prints what was written, without the menus', async ({ page }) => {
  await page.goto('/help/safety-plan/');
  await page.locator('textarea').first().fill('by the back door');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('textarea').first()).toBeVisible();
  await expect(
    page.locator('quick-exit, .site-nav, print-button').filter({ visible: true }),
  ).toHaveCount(0);
});

test('sheets print on the paper they say, with the numbers and the code', async ({ page }) => {
  const papers = { wallet: [595, 842], a5: [420, 595], a6: [298, 420] } as const;
  for (const [size, [width, height]] of Object.entries(papers)) {
    await page.goto(`/help/print/${size}/`);
    await expect(page.locator('.sheet .qr svg').first()).toBeVisible();
    await expect(page.locator('.sheet')).toContainText('999');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, , right = '', top = ''] =
      /\/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/.exec(pdf)?.slice(1) ?? [];
    expect([Math.round(Number(right)), Math.round(Number(top))], size).toEqual([width, height]);
    if (size === 'wallet')
      expect(pdf.match(/\/Type\s*\/Page\b/g), 'ten cards on one sheet').toHaveLength(1);
  }
  await expect(page.locator('h1')).toHaveText(english('print.a6'));
});

test.describe('cards to show', () => {
  test('say it large, and in both languages where the reader’s is not English', async ({
    page,
  }) => {
    test.skip(!existsSync(fromRoot('dist/pl/index.html')), 'Polish is not built');
    await page.goto('/pl/help/show-this/call-999/');
    await expect(page.locator('.show-card-main')).toHaveText(english('show.call-999'));
    await expect(page.locator('.show-card-main')).toHaveAttribute('lang', 'en-GB');
    await expect(page.locator('.show-card-own')).toContainText('999');
    const size = await page
      .locator('.show-card-main')
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(28);
  });
});
