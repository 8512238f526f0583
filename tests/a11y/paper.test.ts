import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { contrastOf } from '../../src/domain/contrast.ts';
import { test } from '../support/phone.ts';
import { fromRoot } from '../support/root.ts';
import { templates, type Template } from '../support/templates.ts';
import { visitOpened } from '../support/visit.ts';

const paper = '#ffffff';
/** As on the screen: WCAG 2.2, 1.4.6. */
const least = 7;

/** `rgb(0, 0, 0)` as `#000000`. */
const toHex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;

/**
 * Every text that goes on paper, once for each colour, but where a sheet asks for its own
 * backgrounds to be printed.
 */
const printed = (page: Page): Promise<{ text: string; colour: string }[]> =>
  page.evaluate(() => {
    const found = new Map<string, { text: string; colour: string }>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      const text = textContent?.trim();
      if (
        !element ||
        !text ||
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('.visually-hidden, svg')
      )
        continue;
      const { color: colour, printColorAdjust } = getComputedStyle(element);
      if (printColorAdjust !== 'exact' && !found.has(colour))
        found.set(colour, { text: text.slice(0, 40), colour });
    }
    return [...found.values()];
  });

/** What would be pale on paper, where browsers print no backgrounds unless they are asked to. */
async function paleOnPaper(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'print', colorScheme });
    for (const { text, colour } of await printed(page))
      if (contrastOf(paper, toHex(colour)) < least)
        faults.push(`${colorScheme}: "${text}" is ${colour}`);
  }
  return faults;
}

test.afterEach(({ phone: page }) => page.emulateMedia({ media: null, colorScheme: null }));

// Cards that other sites show have styles of their own.
const cards: Template[] = readdirSync(fromRoot('dist/embed'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name: `card of ${name}`, path: `/embed/${name}/` }));

for (const template of [...templates, ...cards]) {
  test(`every text is dark on paper: ${template.name}`, async ({ phone: page }) => {
    await visitOpened(page, template);
    expect(await paleOnPaper(page)).toEqual([]);
  });
}

test('what is for the screen alone does not go on paper', async ({ phone: page }) => {
  await page.goto('/helplines/');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['quick-exit', '[data-exit-hint]', '.site-nav'])
    await expect(page.locator(part), part).toBeHidden();
  await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
});

test('a text that is pale on paper is told', async ({ phone: page }) => {
  await page.goto('/about/');
  await page.locator('h1').evaluate((heading) => {
    heading.style.color = '#cccccc';
  });
  expect(await paleOnPaper(page)).toEqual([
    expect.stringMatching(/^light: ".+" is rgb\(204, 204, 204\)$/),
    expect.stringMatching(/^dark: /),
  ]);
});
