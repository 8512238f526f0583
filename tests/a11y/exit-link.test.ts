import { expect, type Page } from '@playwright/test';
import { test } from '../support/phone.ts';
import { templates } from '../support/templates.ts';

// The smallest phone that is still about, and one that is turned.
const windows = [
  { width: 320, height: 480 },
  { width: 568, height: 320 },
];

/** What keeps a thumb from the way out, where the page now stands. */
const faultsOfExit = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const link = document.querySelector('.exit-link');
    if (!link) return ['there is no way out'];
    const { top, bottom, left, right, width, height } = link.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].map((part) =>
      document.elementFromPoint(left + width * part, top + height / 2),
    );
    return [
      ...(height < 48 ? [`it is ${height}px high, and needs 48`] : []),
      ...(top < 0 ||
      left < 0 ||
      bottom > window.innerHeight + 0.5 ||
      right > window.innerWidth + 0.5
        ? [
            `it stands outside the window: ${Math.round(top)} to ${Math.round(bottom)} of ` +
              `${window.innerHeight}`,
          ]
        : []),
      ...points.flatMap((found) =>
        found && link.contains(found)
          ? []
          : [`it is covered by ${found?.tagName.toLowerCase()}.${found?.className}`],
      ),
    ];
  });

const scrollTo = (page: Page, part: number): Promise<void> =>
  page.evaluate(
    (share) =>
      window.scrollTo({ top: document.documentElement.scrollHeight * share, behavior: 'instant' }),
    part,
  );

for (const { name, path } of templates) {
  test(`the way out is at the thumb: ${name}`, async ({ phone: page }) => {
    await page.goto(path);
    await expect(page.locator('.exit-link')).toHaveCount(1);
    for (const size of windows) {
      await page.setViewportSize(size);
      for (const part of [0, 0.5, 1]) {
        await scrollTo(page, part);
        expect
          .soft(await faultsOfExit(page), `${size.width} by ${size.height}, scrolled to ${part}`)
          .toEqual([]);
      }
      const isClear = await page.evaluate(() => {
        const last =
          document
            .querySelector('.site-footer :is(p, a):last-of-type')
            ?.closest('.site-footer')
            ?.getBoundingClientRect().bottom ?? Infinity;
        return last <= (document.querySelector('.exit-link')?.getBoundingClientRect().top ?? 0) + 1;
      });
      expect.soft(isClear, 'at its end the page stands above the way out').toBe(true);
    }
  });
}

test('it stays at the thumb when text is twice as large', async ({ phone: page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await faultsOfExit(page)).toEqual([]);
});

test('it has an edge where the reader chooses the colours', async ({ phone: page }) => {
  await page.goto('/');
  await page.emulateMedia({ forcedColors: 'active' });
  const { border, ground } = await page.locator('.exit-link').evaluate((link) => ({
    border: getComputedStyle(link).borderTopColor,
    ground: getComputedStyle(link).backgroundColor,
  }));
  await page.emulateMedia({ forcedColors: 'none' });
  expect(border).not.toBe(ground);
});

test('what covers it is told', async ({ phone: page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const banner = document.body.appendChild(document.createElement('div'));
    Object.assign(banner.style, { position: 'fixed', inset: '0', zIndex: '99' });
  });
  expect(await faultsOfExit(page)).toHaveLength(3);
});
