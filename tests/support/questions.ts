import { expect, type Page } from '@playwright/test';
import { english } from './browsing.ts';

/**
 * Types each question into the page of search, and looks for its guide among the first three
 * guides.
 * @param questions what people really type, and the address that answers it
 */
export async function expectGuides(
  page: Page,
  questions: Readonly<Record<string, string>>,
): Promise<void> {
  await page.goto('/search/');
  const field = page.locator('#search-field');
  const guides = page
    .locator('.search-results section')
    .filter({ has: page.getByRole('heading', { name: english('search.group-guide') }) })
    .locator('li > a:first-child');
  const missed: string[] = [];
  for (const [question, href] of Object.entries(questions)) {
    await field.fill('');
    await expect(guides).toHaveCount(0);
    await field.fill(question);
    const found = async () =>
      (await guides.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).slice(
        0,
        3,
      );
    await expect
      .poll(found, { timeout: 30_000 })
      .toContain(href)
      .catch(async () =>
        missed.push(
          `"${question}" should lead to ${href}, and leads to ` +
            `${(await found()).join(', ') || 'none'}`,
        ),
      );
  }
  expect(missed).toEqual([]);
}
