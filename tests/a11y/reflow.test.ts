import { expect, type Page } from '@playwright/test';
import { test } from '../support/phone.ts';
import { templates } from '../support/templates.ts';
import { visitOpened } from '../support/visit.ts';

/**
 * What stands out over the edge of the window; empty when nobody has to scroll sideways to read.
 */
const widerThanWindow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return (
          width > 1 &&
          (right > clientWidth + 1 || left < -1) &&
          !element.closest('.visually-hidden')
        );
      },
    );
    return [
      `${scrollWidth} wide in a window of ${clientWidth}`,
      ...outside
        .slice(0, 5)
        .map(
          (element) =>
            `${element.tagName.toLowerCase()}.${element.className}: ` +
            `${element.textContent.trim().slice(0, 60)}`,
        ),
    ];
  });

/**
 * The distances that a reader may ask for (WCAG 2.2, 1.4.12): lines, paragraphs, letters, words.
 */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: ' +
        '0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });

for (const template of templates) {
  test(`nothing is wider than the window: ${template.name}`, async ({ phone: page }) => {
    await visitOpened(page, template);
    expect.soft(await widerThanWindow(page), '320 wide').toEqual([]);

    await spaceText(page);
    expect.soft(await widerThanWindow(page), '320 wide, with more space in the text').toEqual([]);

    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await widerThanWindow(page), '320 wide, text twice as large').toEqual([]);
  });
}

test('what is wider than the window is told', async ({ phone: page }) => {
  await page.goto('/');
  await page.evaluate(() =>
    document
      .querySelector('main')
      ?.append(Object.assign(document.createElement('pre'), { textContent: 'wide '.repeat(50) })),
  );
  expect((await widerThanWindow(page))[0]).toMatch(/wide in a window of 320$/);
});
