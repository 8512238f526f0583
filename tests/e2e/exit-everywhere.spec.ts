import { expect, test, type Browser, type Page } from '@playwright/test';
import { pages } from '../support/built-site.ts';

/** A small phone, and a window of 1280 by 1024 at 400%. */
const sizes = {
  'on a small phone': { width: 320, height: 480 },
  'at 400%': { width: 320, height: 256 },
};
const tabs = 4;

/** What is wrong with the way out of a page as it opens, in the sizes above. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  await page.goto(path, { waitUntil: 'commit' });
  for (const [when, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    const box = await page.locator('quick-exit a').boundingBox();
    if (
      !box ||
      box.height < 48 ||
      box.y < 0 ||
      box.y + box.height > size.height ||
      box.x < 0 ||
      box.x + box.width > size.width
    )
      faults.push(`${path} ${when}: ${JSON.stringify(box)}`);
  }
  return faults;
}

/** Looks at every page, a few at a time. */
async function sweep(
  browser: Browser,
  baseURL: string,
  paths: readonly string[],
): Promise<string[]> {
  const waiting = [...paths];
  const faults: string[] = [];
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
      const page = await context.newPage();
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
        faults.push(...(await faultsOf(page, path)));
      await context.close();
    }),
  );
  return faults;
}

test('every page of every language has the same way out, in the same style', () => {
  const ways = pages.filter(({ html }) => html.includes('<quick-exit'));
  expect(ways.length).toBeGreaterThan(1000);
  const byLanguage = new Map<string, Set<string>>();
  for (const { locale, html, styles } of ways) {
    const markup = `${/<quick-exit[\s\S]*?<\/quick-exit>/.exec(html)?.[0]}${styles[0]}`;
    byLanguage.set(locale.tag, (byLanguage.get(locale.tag) ?? new Set()).add(markup));
  }
  expect([...byLanguage].map(([tag, kinds]) => [tag, kinds.size])).toEqual(
    [...byLanguage.keys()].map((tag) => [tag, 1]),
  );
});

// The markup and the style are the same in all, as the test above holds; `EVERY_PAGE=1` looks at
// each page all the same.
test('without scripts it is in sight, and high enough for a thumb', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(1_800_000);
  const all = pages.filter(({ html }) => html.includes('<quick-exit')).map(({ path }) => path);
  const paths = process.env['EVERY_PAGE'] ? all : all.filter((_, index) => index % 60 === 0);
  expect(paths.length).toBeGreaterThan(25);
  expect(await sweep(browser, baseURL ?? '', paths)).toEqual([]);
});
