import { expect, type Page } from '@playwright/test';
import { english, site, watchShown, whenReady, type Shown } from './browsing.ts';

export const from = '/helplines/';
export const exit = (page: Page) => page.locator('quick-exit a');
export const status = (page: Page) => page.locator('quick-exit [role="status"]');
export const isHere = (page: Page) =>
  page.evaluate(() => !('leaving' in document.documentElement.dataset));

/** Opens the page to be left, behind another one of the site. */
export async function arrive(page: Page, path = from): Promise<void> {
  await page.goto('/');
  await page.goto(path);
  await whenReady(page);
}

export async function pressShift(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * Presses the way out where nothing takes the place of the page. @returns what is shown from then
 * on, by this page or the first one
 */
export async function leaveInVain(page: Page, press: () => Promise<void>): Promise<Shown[]> {
  const seen = await watchShown(page);
  await arrive(page);
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  expect(seen.at(-1)?.text, 'before').toContain(english('helplines.heading'));
  await exit(page).focus();
  await press();
  await expect.poll(() => seen.at(-1)?.title).toBe(english('exit.neutral-title'));
  const after = seen.length;
  await pause(800);
  // However slow the machine is, the page has told several times.
  await expect.poll(() => seen.length).toBeGreaterThan(after + 5);
  return seen.slice(after);
}

/** Goes a step through the history, and waits until that has brought another page outside. */
export async function go(page: Page, way: 'back' | 'forward', to: string): Promise<void> {
  await Promise.all([
    page.waitForEvent('framenavigated', (frame) => frame.url() === to),
    // The page has answered before it goes.
    page.evaluate((way) => {
      setTimeout(() => history[way]());
    }, way),
  ]);
  await expect(page.getByText('Sunny spells.'), way).toBeVisible();
}

/** Nothing of ours in the window, in an error page of the browser either. */
export async function expectNothingOfOurs(page: Page): Promise<void> {
  const { text, title } = await page.evaluate(() => ({
    text: document.documentElement.innerText,
    title: document.title,
  }));
  for (const word of [
    site.brand,
    site.titleBrand,
    english('helplines.heading'),
    english('danger.now'),
    english('exit.label'),
  ])
    expect(`${title} ${text}`).not.toContain(word);
}
