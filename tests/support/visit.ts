import { expect, type Page } from '@playwright/test';
import { isSearch, type Template } from './templates.ts';

/**
 * Opens everything that opens: what is closed is hidden, and what is hidden is looked at by no
 * rule.
 */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector<HTMLElement>('a.word[role="button"]')?.click();
  });
}

/** Types a question into the page of search and waits for its answers. */
async function searchSomething(page: Page): Promise<void> {
  await page.locator('#search-field').fill('help');
  await expect(page.locator('.search-results li').first()).toBeVisible();
}

/** A page of the kind, with everything on it open, and with results where it searches. */
export async function visitOpened(page: Page, template: Template): Promise<void> {
  await page.goto(template.path);
  if (isSearch(template)) await searchSomething(page);
  await openAll(page);
}

/**
 * The same as a visitor without scripts has it. They are refused, not turned off: axe itself needs
 * a browser that runs scripts. So the answer of the server loses its `<noscript>` tags, and what is
 * between them is read as such a browser would; in the page itself the policy lets nobody write
 * HTML.
 */
export async function visitWithoutScripts(page: Page, { path }: Template): Promise<void> {
  await page.route('**/*', async (route) => {
    const kind = route.request().resourceType();
    if (kind === 'script') return route.abort();
    if (kind !== 'document') return route.fallback();
    const response = await route.fetch();
    return route.fulfill({
      response,
      body: (await response.text()).replaceAll(/<\/?noscript>/g, ''),
    });
  });
  await page.goto(path);
}
