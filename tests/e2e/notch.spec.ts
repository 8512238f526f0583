import { expect, test, type Page } from '@playwright/test';
import { otherLanguages } from '../support/browsing.ts';
import { whenReady } from '../support/browsing.ts';

const notch = 59;

/**
 * Texts and things to press that reach under a notch on either side, on the screen of a phone that
 * lies on its side.
 */
const underNotch = (page: Page): Promise<string[]> =>
  page.evaluate((inset) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const parent = currentNode.parentElement;
      if (
        !currentNode.textContent?.trim() ||
        !parent ||
        parent.closest('.visually-hidden, svg, script, style, noscript') ||
        !parent.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      for (const { left, right, width, top } of range.getClientRects())
        if (width > 0 && top > -1000 && (left < inset - 0.5 || right > innerWidth - inset + 0.5))
          faults.push(currentNode.textContent.trim().slice(0, 40));
    }
    return [...new Set(faults)];
  }, notch);

async function layOnItsSide(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 852, height: 393 });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send(
    'Emulation.setSafeAreaInsetsOverride' as never,
    { insets: { left: notch, leftMax: notch, right: notch, rightMax: notch } } as never,
  );
  await page.goto(path);
  await whenReady(page);
}

const right = otherLanguages.includes('ar')
  ? ['/ar/', '/ar/helplines/', '/ar/services/pippa-helpline/']
  : [];

for (const path of [
  '/',
  '/help/',
  '/helplines/',
  '/services/pippa-helpline/',
  '/help/in-danger-now/',
  '/words/',
  '/campaigns/',
  '/help/print/a5/',
  ...right,
]) {
  test(`nothing stands under a notch: ${path}`, async ({ page }) => {
    await layOnItsSide(page, path);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip-link')).toBeFocused();
    expect(await underNotch(page)).toEqual([]);
    const header = await page
      .locator('.site-header .center')
      .evaluate((element) => getComputedStyle(element).paddingLeft);
    expect(header, 'the page was told of the notch').toBe(`${notch}px`);
  });
}

test('without a notch the margin is that of before', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/help/');
  expect(
    await page
      .locator('.site-header .center')
      .evaluate((element) => [
        getComputedStyle(element).paddingLeft,
        getComputedStyle(element).paddingRight,
      ]),
  ).toEqual(['16px', '16px']);
});
