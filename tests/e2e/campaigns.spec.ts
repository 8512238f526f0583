import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { english, site } from '../support/browsing.ts';

/** A campaign with days that are known, so that it has a file for a calendar. */
const campaign = '/campaigns/white-ribbon-day/';

test('one press chooses a whole message, with the name and number of who can help', async ({
  page,
}) => {
  await page.goto(campaign);
  const message = page.locator('.message').first();
  await message.locator('p').first().click();
  const chosen = (await page.evaluate(() => getSelection()?.toString() ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  expect(chosen).toBe((await message.innerText()).replace(/\s+/g, ' ').trim());
  expect(chosen).toMatch(/\d{3} \d{4}/);
});

test('the days are saved as a calendar file under a calm name', async ({ page }) => {
  await page.goto('/campaigns/calendar/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.dates-entry', { has: page.locator(`a[href="${campaign}"]`) })
      .getByRole('link', { name: english('campaigns.add') })
      .click(),
  ]);
  expect(file.suggestedFilename()).toBe('white-ribbon-day.ics');
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('a calendar file comes with the kind that calendars ask for', async ({ request }) => {
  expect((await request.get('/campaigns/calendar.ics')).headers()['content-type']).toMatch(
    /^text\/calendar/,
  );
});

test(
  'a code opened as a picture is shown as it is: the policy of the site lets its drawing ' +
    'through',
  async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
    });
    await page.goto(campaign);
    const code = page.locator('.kit-code');
    await expect(code).toBeVisible();
    expect(
      await code.evaluate((image: HTMLImageElement) =>
        image.decode().then(() => image.naturalWidth),
      ),
    ).toBeGreaterThan(100);
    await page.goto((await code.getAttribute('src')) ?? '');
    await expect(page.locator('path')).toBeVisible();
    expect(refused).toEqual([]);
  },
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const tag of site.languages) {
    test(`a short link leads on at once, in ${tag}`, async ({ page }) => {
      const prefix = tag === 'en' ? '' : `/${tag}`;
      await page.goto(`${prefix}/go/help/`);
      await expect(page).toHaveURL(`${prefix}/help/`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag === 'en' ? 'en-GB' : tag);
    });
  }

  test('and the way back from it does not lead in a circle', async ({ page }) => {
    await page.goto('/words/');
    await page.goto('/go/change/');
    await expect(page).toHaveURL('/change/');
    await page.goBack();
    await expect(page).toHaveURL('/words/');
  });
});
