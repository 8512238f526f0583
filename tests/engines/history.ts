import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, type Page } from 'playwright';
import { chromiumFlags } from '../support/browser.ts';

/** A line of the browser's own history list. */
export interface HistoryLine {
  path: string;
  title: string;
  visits: number;
}

/** Ten pages of the site, each reached by a link of the one before. */
const journey = [
  '/help/',
  '/helplines/',
  '/help/',
  '/change/',
  '/step-in/',
  '/services/',
  '/words/',
  '/safe-use/',
  '/about/privacy/',
  '/help/',
];

/**
 * Reads ten pages in a fresh profile of Chromium, leaves, closes the browser, and opens its history
 * database.
 * @param origin where the site is served
 * @param isDiscreet in discreet reading, from the first page on
 * @returns the lines of this site, as the history list has them
 */
export async function readHistory(
  origin: string,
  executablePath: string,
  isDiscreet: boolean,
): Promise<HistoryLine[]> {
  const profile = await mkdtemp(join(tmpdir(), 'history-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: chromiumFlags,
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${origin}/about/`);
    if (isDiscreet) await page.locator('[data-discreet-reading]').click();
    for (const path of journey) await follow(page, path);
    await page.locator('quick-exit a').click();
    await page.waitForURL((url) => url.origin !== origin);
    // The database is written a few seconds after a visit.
    await page.waitForTimeout(3000);
    await context.close();
    return linesOf(join(profile, 'Default/History'), origin);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/**
 * Presses a link to a page; from where there is none, by way of the first guide. @throws when no
 * other page is shown
 */
async function follow(page: Page, path: string): Promise<void> {
  const link = page.locator(`a[href="${path}"]:visible`).first();
  if ((await link.count()) === 0) await follow(page, '/help/');
  const before = await page.locator('h1').textContent();
  await link.click();
  // Another page is shown, wherever it is: else one line in the list would prove nothing.
  await page.waitForFunction(
    (heading) => (document.querySelector('h1')?.textContent ?? heading) !== heading,
    before,
  );
  await page.waitForTimeout(400);
}

function linesOf(file: string, origin: string): HistoryLine[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare('select url, title, visit_count from urls where url like ? order by id')
      .all(`${origin}%`)
      .map(({ url, title, visit_count: visits }) => ({
        path: new URL(String(url)).pathname,
        title: String(title),
        visits: Number(visits),
      }));
  } finally {
    database.close();
  }
}
