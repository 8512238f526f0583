import { expect, test, type Page } from '@playwright/test';
import { localeOf } from '../../src/i18n/locales.ts';
import { toHref } from '../../src/i18n/routes.ts';
import { otherLanguages, site } from '../support/browsing.ts';
import { interfaceOf } from '../support/texts.ts';

const locales = otherLanguages.flatMap((tag) => localeOf(tag) ?? []);
const rightToLeft = locales.filter(({ dir }) => dir === 'rtl');
const menu = (page: Page) => page.locator('.language-menu');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(locales.length === 0, 'English alone is built');

  for (const locale of locales) {
    test(`the menu leads to the same page in ${locale.englishName}, and back`, async ({ page }) => {
      const path = `/services/${site.frontDoor}/`;
      await page.goto(path);
      await expect(menu(page).locator('li a').first()).toBeHidden();
      await menu(page).locator('summary').click();
      await menu(page).getByRole('link', { name: locale.ownName, exact: true }).click();
      expect(new URL(page.url()).pathname).toBe(toHref(locale.tag, path));
      await expect(page.locator('html')).toHaveAttribute('lang', locale.lang);
      await expect(page.locator('html')).toHaveAttribute('dir', locale.dir);
      await expect(menu(page).locator('summary')).toContainText(locale.ownName);
      await menu(page).locator('summary').click();
      await menu(page).getByRole('link', { name: 'English', exact: true }).click();
      expect(new URL(page.url()).pathname).toBe(path);
    });

    test(`a machine's page in ${locale.englishName} says so, and leads to the English`, async ({
      page,
    }) => {
      const { translation, strings } = interfaceOf(locale.tag);
      test.skip(translation.review === 'specialist', 'a specialist has read it');
      await page.goto(toHref(locale.tag, '/helplines/'));
      const notice = page.locator('.review-notice');
      await expect(notice).toContainText(strings[`review.${translation.review}`] ?? '?');
      await notice.getByRole('link').click();
      expect(new URL(page.url()).pathname).toBe('/helplines/');
    });
  }
});

const middle = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).first().boundingBox();
  return (box?.x ?? Number.NaN) + (box?.width ?? 0) / 2;
};

/**
 * How far the first digits of a text stand left of its last ones: more than nothing when it is read
 * from left to right.
 */
const readsToTheRight = (page: Page, selector: string): Promise<number[]> =>
  page.locator(selector).evaluateAll((numbers) =>
    numbers
      .filter((number) => number.getClientRects().length > 0)
      .map((number) => {
        const node = number.firstChild as Text;
        const edge = (from: number) => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, from + 1);
          return range.getBoundingClientRect().left;
        };
        return edge(node.data.length - 1) - edge(0);
      }),
  );

test.describe('right to left', () => {
  test.skip(rightToLeft.length === 0, 'no such language is built');
  test.use({ viewport: { width: 1280, height: 800 } });

  for (const { tag, englishName } of rightToLeft) {
    test(`the page is mirrored in ${englishName}`, async ({ page }) => {
      await page.goto('/helplines/');
      const left = {
        brand: await middle(page, '.brand'),
        menu: await middle(page, '.language-menu summary'),
        heading: await middle(page, 'h1'),
        tap: await middle(page, '.helpline a.tap'),
      };
      expect(left.brand).toBeLessThan(left.menu);
      await page.goto(toHref(tag, '/helplines/'));
      const right = {
        brand: await middle(page, '.brand'),
        menu: await middle(page, '.language-menu summary'),
        tap: await middle(page, '.helpline a.tap'),
      };
      expect(right.brand, 'the brand is on the right').toBeGreaterThan(640);
      expect(right.menu, 'the menu is on the left').toBeLessThan(640);
      expect(Math.sign(right.tap - 640), 'numbers stand on the other side').toBe(
        -Math.sign(left.tap - 640),
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
        'nothing sticks out',
      ).toBe(true);
    });

    test(`numbers are read from left to right in ${englishName}`, async ({ page }) => {
      await page.goto(toHref(tag, '/helplines/'));
      const steps = await readsToTheRight(page, 'main a[href^="tel:"] bdi');
      expect(steps.length).toBeGreaterThan(5);
      expect(Math.min(...steps)).toBeGreaterThan(0);
    });
  }
});
