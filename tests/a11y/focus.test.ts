import { expect, test, type Page } from '@playwright/test';
import { templates } from '../support/templates.ts';

const steps = 40;

/** What keeps a reader from seeing where the keyboard is; nothing when the focus has left the page. */
const faultsOfFocus = (page: Page): Promise<string[] | undefined> => page.evaluate(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  // The ring of a field is around the box it stands in.
  const ringed = element.closest('.search-field') ?? element;
  const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
  const { top, bottom, height, width } = element.getBoundingClientRect();
  const exit = document.querySelector('.exit-link');
  const edge = exit?.contains(element) ? window.innerHeight : exit?.getBoundingClientRect().top ?? window.innerHeight;
  const name = `${element.tagName.toLowerCase()} "${(element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 40)}"`;
  return [
    ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? [`${name} has no ring of 2px or more`] : []),
    ...(width < 1 || height < 1 ? [`${name} has the focus but no size`] : []),
    ...(top < -1 || bottom > edge + 1 ? [`${name} is hidden: ${Math.round(top)} to ${Math.round(bottom)}, seen from 0 to ${Math.round(edge)}`] : []),
  ];
});

for (const { name, path } of templates) {
  test(`the keyboard can be seen: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(path);
    const faults: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('Tab');
      const found = await faultsOfFocus(page);
      if (!found) break;
      faults.push(...found);
    }
    expect([...new Set(faults)]).toEqual([]);
  });
}

test('the first stop leads past the header', async ({ page }) => {
  await page.goto('/helplines/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await expect(page.locator('.skip-link')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the way out is the second stop of every kind of page', async ({ page }) => {
  for (const { path } of templates) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.exit-link'), path).toBeFocused();
  }
});

test('a ring that is missing is told', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('Tab');
  await page.evaluate(() => { (document.activeElement as HTMLElement).style.outline = 'none'; });
  expect(await faultsOfFocus(page)).toEqual([expect.stringContaining('has no ring')]);
});
