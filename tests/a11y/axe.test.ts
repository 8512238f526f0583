import { expect, type Page } from '@playwright/test';
import { colourRules, faultsOf } from '../support/axe.ts';
import { test } from '../support/phone.ts';
import { templates } from '../support/templates.ts';
import { visitOpened, visitWithoutScripts } from '../support/visit.ts';

const widths = [320, 1280];

/** Every width by day and by night, on a page that is loaded once. Night changes colours alone. */
async function expectNoFaults(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await faultsOf(page), `${width} wide, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await faultsOf(page, colourRules), `${width} wide, dark`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

for (const template of templates) {
  test(`axe finds nothing wrong: ${template.name}`, async ({ phone: page }) => {
    await visitOpened(page, template);
    await expectNoFaults(page);
  });

  test(`axe finds nothing wrong without scripts: ${template.name}`, async ({ phone: page }) => {
    await visitWithoutScripts(page, template);
    await expectNoFaults(page);
    await page.unrouteAll();
  });
}

test('axe finds what is wrong, also what only AAA asks for', async ({ phone: page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const faint = Object.assign(document.createElement('p'), { textContent: 'Grey text' });
    Object.assign(faint.style, { color: '#666666', background: '#ffffff' });
    document
      .querySelector('main')
      ?.append(Object.assign(document.createElement('img'), { src: '/icon.svg' }), faint);
  });
  const rules = (await faultsOf(page)).map((fault) => fault.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast-enhanced']));
});
