import { expect, test, type Page } from '@playwright/test';
import { site, watchRequests, whenReady } from '../support/browsing.ts';

const place = `/services/${site.frontDoor}/`;
const word = (page: Page) => page.locator('a.word').first();
const note = (page: Page) => page.locator('.word-note');

/** What the page itself says the word means, in the list at its foot. */
const meaningOf = (page: Page): Promise<string> =>
  word(page).evaluate(
    (link) =>
      document
        .querySelector(`[data-meaning="${(link as HTMLElement).dataset['word']}"]`)
        ?.textContent?.trim() ?? '',
  );

async function arrive(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 480 });
  await page.goto(place);
  await whenReady(page);
  await word(page).scrollIntoViewIfNeeded();
}

test.describe('a marked word opens where it stands', () => {
  const ways: Record<string, (page: Page) => Promise<void>> = {
    'by mouse': (page) => word(page).click(),
    'by Enter': async (page) => {
      await word(page).focus();
      await page.keyboard.press('Enter');
    },
    'by Space': async (page) => {
      await word(page).focus();
      await page.keyboard.press(' ');
    },
  };
  for (const [name, press] of Object.entries(ways)) {
    test(name, async ({ page, context }) => {
      await arrive(page);
      const [address, meaning, scroll] = [
        page.url(),
        await meaningOf(page),
        await page.evaluate(() => window.scrollY),
      ];
      expect(meaning.length, 'a meaning').toBeGreaterThan(10);
      const requests = watchRequests(context);
      await expect(word(page)).toHaveAttribute('aria-expanded', 'false');
      await press(page);
      await expect(word(page)).toHaveAttribute('aria-expanded', 'true');
      await expect(note(page)).toContainText(meaning);
      await expect(word(page)).toBeFocused();
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => window.scrollY), 'the place on the page').toBe(scroll);
      await press(page);
      await expect(note(page)).toHaveCount(0);
      await expect(word(page)).toHaveAttribute('aria-expanded', 'false');
      expect(requests.map((request) => request.url())).toEqual([]);
    });
  }

  test('and closes by Escape, from the word and from the note', async ({ page }) => {
    await arrive(page);
    for (const within of [word(page), note(page).locator('a')]) {
      await word(page).focus();
      await page.keyboard.press('Enter');
      await expect(note(page)).toBeVisible();
      await within.focus();
      await page.keyboard.press('Escape');
      await expect(note(page)).toHaveCount(0);
      await expect(word(page)).toHaveAttribute('aria-expanded', 'false');
      await expect(word(page)).toBeFocused();
    }
  });

  test('and leads to its own page', async ({ page }) => {
    await arrive(page);
    const href = (await word(page).getAttribute('href')) ?? '';
    await word(page).click();
    await note(page).locator('a').click();
    expect(new URL(page.url()).pathname).toBe(href);
    await expect(page.locator('h1')).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link to its page', async ({ page }) => {
    await page.goto(place);
    const href = (await word(page).getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/words\//);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => new URL(response.url()).pathname === href),
      word(page).click(),
    ]);
    expect(answer.status()).toBe(200);
    await expect(page.locator('h1')).toBeVisible();
  });
});
