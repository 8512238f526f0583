import { expect, type Page } from '@playwright/test';
import { test } from '../support/phone.ts';
import { templates } from '../support/templates.ts';

// The header, the danger line and the first of what the page is for.
const steps = 25;

/**
 * What keeps a reader from seeing where the keyboard is; nothing when the focus has left the page.
 */
const faultsOfFocus = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // The ring of a field is around the box it stands in.
    const ringed = element.closest('.search-field') ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
    const { top, bottom, height, width } = element.getBoundingClientRect();
    const exit = document.querySelector('.exit-link');
    const edge = exit?.contains(element)
      ? window.innerHeight
      : (exit?.getBoundingClientRect().top ?? window.innerHeight);
    const name =
      `${element.tagName.toLowerCase()} ` +
      `"${(element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 40)}"`;
    return [
      ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2
        ? [`${name} has no ring of 2px or more`]
        : []),
      ...(width < 1 || height < 1 ? [`${name} has the focus but no size`] : []),
      ...(top < -1 || bottom > edge + 1
        ? [
            `${name} is hidden: ${Math.round(top)} to ${Math.round(bottom)}, seen from 0 to ` +
              `${Math.round(edge)}`,
          ]
        : []),
    ];
  });

for (const { name, path } of templates) {
  test(`the keyboard can be seen: ${name}`, async ({ phone: page }) => {
    await page.goto(path);
    const faults: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('Tab');
      const found = await faultsOfFocus(page);
      if (!found) break;
      faults.push(...found);
      if (step === 1)
        await expect
          .soft(
            page.locator('.exit-link'),
            'the way out is the second stop, after the link past the header',
          )
          .toBeFocused();
    }
    expect([...new Set(faults)]).toEqual([]);
  });
}

test('the first stop leads past the header', async ({ phone: page }) => {
  await page.goto('/helplines/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await expect(page.locator('.skip-link')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a ring that is missing is told', async ({ phone: page }) => {
  await page.goto('/about/');
  await page.keyboard.press('Tab');
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).style.outline = 'none';
  });
  expect(await faultsOfFocus(page)).toEqual([expect.stringContaining('has no ring')]);
});
