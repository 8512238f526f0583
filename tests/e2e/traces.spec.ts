import { expect, test, type Page } from '@playwright/test';
import {
  isOurs,
  openSearch,
  ordinaryPage,
  playOutside,
  watchRequests,
  whenReady,
} from '../support/browsing.ts';

/** What the browser keeps for this site, by every means it has. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    workers:
      'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }));
const nothing = { cookie: '', local: [], session: [], databases: [], caches: [], workers: 0 };

/** What someone types on the way; no request and no address may hold a word of it. */
const typed = ['hit me tonight', 'zyxwords that I wrote for myself'];

test('a visit leaves nothing in the browser, and nobody else hears of it', async ({
  page,
  context,
  baseURL,
}) => {
  await playOutside(context, baseURL ?? '', ordinaryPage);
  const requests = watchRequests(context);
  const cookies: string[] = [];
  const addresses: string[] = [];
  context.on('response', (response) => {
    if (response.headers()['set-cookie']) cookies.push(response.url());
  });
  page.on('framenavigated', (frame) => addresses.push(frame.url()));

  // Six pages, with a word opened in place.
  for (const path of ['/', '/helplines/', '/words/', '/safe-use/', '/help/', '/help/money/']) {
    await page.goto(path);
    await whenReady(page);
    expect(await kept(page), path).toEqual(nothing);
  }
  await page.locator('a.word').first().click();
  // Search.
  await openSearch(page, requests);
  await page.locator('#search-field-header').fill(typed[0] ?? '');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  expect(await kept(page), 'after a search').toEqual(nothing);
  // The finder of services, by links as people do.
  await page.goto('/services/');
  await page.locator('main a[href^="/services/for/"]').first().click();
  await page.locator('main a[href^="/services/"]').last().click();
  await whenReady(page);
  expect(await kept(page), 'after the finder').toEqual(nothing);
  // Pages for people worried about how they behave, with something written.
  await page.goto('/change/how-you-behave/');
  await page.locator('details summary').first().click();
  await page.goto('/change/prepare/');
  await whenReady(page);
  await page
    .locator('textarea')
    .first()
    .fill(typed[1] ?? '');
  expect(await kept(page), 'after writing').toEqual(nothing);
  // Some of it discreetly.
  await page.locator('[data-discreet-reading]').click();
  await expect(page.locator('[data-discreet-reading]')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('a[href="/helplines/"]:visible').first().click();
  await expect(page.locator('.discreet-back')).toBeVisible();
  expect(await kept(page), 'in discreet reading').toEqual(nothing);

  expect(
    requests.filter((request) => !isOurs(request, baseURL ?? '')).map((request) => request.url()),
    'requests to others before leaving',
  ).toEqual([]);
  await page.locator('quick-exit a').click();
  await expect(page.getByText('Sunny spells.')).toBeVisible();

  expect(
    requests.filter((request) => !isOurs(request, baseURL ?? '')).length,
    'one request leaves: where the way out leads',
  ).toBe(1);
  expect(
    requests
      .filter((request) => request.method() !== 'GET' || request.postData())
      .map((request) => request.url()),
    'something was sent',
  ).toEqual([]);
  const referrers = await Promise.all(requests.map((request) => request.headerValue('referer')));
  expect(referrers.filter(Boolean), 'a referrer was sent, to others or to ourselves').toEqual([]);
  const told = [...requests.map((request) => request.url()), ...addresses].filter((address) =>
    typed
      .join(' ')
      .split(' ')
      .some((word) => word.length > 3 && decodeURIComponent(address).includes(word)),
  );
  expect(told, 'requests and addresses that hold a typed word').toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(cookies).toEqual([]);
  expect(
    (await context.storageState({ indexedDB: true })).origins,
    'storage, on the disk or for all tabs',
  ).toEqual([]);

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
    await new Promise((resolve) => {
      indexedDB.open('a').onsuccess = resolve;
    });
  });
  expect(await kept(page)).toEqual({
    ...nothing,
    cookie: 'a=b',
    local: ['a'],
    session: ['a'],
    databases: ['a'],
    caches: ['a'],
  });
});
