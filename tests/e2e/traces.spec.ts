import { expect, test, type Page } from '@playwright/test';
import { isOurs, openSearch, ordinaryPage, playOutside, site, watchRequests, whenReady } from '../support/browsing.ts';

/** What the browser keeps for this site, by every means it has. */
const kept = (page: Page) => page.evaluate(async () => ({
  cookie: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: 'caches' in window ? await caches.keys() : [],
  workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
}));
const nothing = { cookie: '', local: [], session: [], databases: [], caches: [], workers: 0 };

test('a visit leaves nothing in the browser, and nobody else hears of it', async ({ page, context, baseURL }) => {
  await playOutside(context, baseURL ?? '', ordinaryPage);
  const requests = watchRequests(context);
  const cookies: string[] = [];
  context.on('response', (response) => { if (response.headers()['set-cookie']) cookies.push(response.url()); });

  for (const path of ['/', '/helplines/', '/words/', '/safe-use/', '/change/', `/services/${site.frontDoor}/`]) {
    await page.goto(path);
    await whenReady(page);
    expect(await kept(page), path).toEqual(nothing);
  }
  await page.locator('a.word').first().click();
  await openSearch(page, requests);
  await page.locator('#search-field-header').fill('hit me');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  expect(await kept(page), 'after a search').toEqual(nothing);
  expect(requests.filter((request) => !isOurs(request, baseURL ?? '')).map((request) => request.url()), 'requests to others before leaving').toEqual([]);
  expect(requests.filter((request) => request.method() !== 'GET').map((request) => request.url()), 'something was sent').toEqual([]);

  await page.locator('quick-exit a').click();
  await expect(page.getByText('Sunny spells.')).toBeVisible();
  expect(requests.filter((request) => !isOurs(request, baseURL ?? '')).length, 'one request leaves: where the way out leads').toBe(1);
  expect(await context.cookies()).toEqual([]);
  expect(cookies).toEqual([]);
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);

  const later = await context.newPage();
  await later.goto('/icon.svg');
  expect((await context.storageState({ indexedDB: true })).origins, 'and later').toEqual([]);
});

test('the check sees what is kept', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    document.cookie = 'a=b';
    localStorage.setItem('a', 'b');
    sessionStorage.setItem('a', 'b');
    await caches.open('a');
    await new Promise((resolve) => { indexedDB.open('a').onsuccess = resolve; });
  });
  expect(await kept(page)).toEqual({ ...nothing, cookie: 'a=b', local: ['a'], session: ['a'], databases: ['a'], caches: ['a'] });
});
