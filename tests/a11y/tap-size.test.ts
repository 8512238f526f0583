import { expect, type Page } from '@playwright/test';
import { test } from '../support/phone.ts';
import { templates } from '../support/templates.ts';
import { visitOpened } from '../support/visit.ts';

/** Numbers in lists that a thumb would miss. */
const smallNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(':is(li, dd, .helpline) :is(a[href^="tel:"], a[href^="sms:"])')]
      .filter((link) => link.checkVisibility())
      .map((link) => ({
        text: link.textContent.trim(),
        height: link.getBoundingClientRect().height,
      }))
      .filter(({ height }) => height < 44)
      .map(({ text, height }) => `"${text}" is ${height}px high, and needs 44`),
  );

for (const template of templates) {
  test(`numbers can be hit with a thumb: ${template.name}`, async ({ phone: page }) => {
    await visitOpened(page, template);
    expect(await smallNumbers(page)).toEqual([]);
  });
}

test('lists of numbers are found, and a small one is told', async ({ phone: page }) => {
  await page.goto('/helplines/');
  expect(await page.locator('li a[href^="tel:"]').count()).toBeGreaterThan(5);
  await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('.helpline li a[href^="tel:"]');
    if (link) Object.assign(link.style, { minHeight: '0', padding: '0', border: '0' });
  });
  expect(await smallNumbers(page)).toHaveLength(1);
});
