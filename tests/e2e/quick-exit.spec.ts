import { expect, test, type Route } from '@playwright/test';
import {
  english,
  ordinaryPage,
  playOutside,
  site,
  watchRequests,
  watchShown,
  whenReady,
} from '../support/browsing.ts';
import {
  arrive,
  exit,
  expectNothingOfOurs,
  from,
  go,
  isHere,
  leaveInVain,
} from '../support/quick-exit.ts';

test.describe('leaving', () => {
  test(
    'takes the place of the first page of ours, so that Back shows none, and tells nobody ' +
      'from where',
    async ({ page, context, baseURL }) => {
      await playOutside(context, baseURL ?? '', ordinaryPage);
      const requests = watchRequests(context);
      await arrive(page);
      const before = await page.evaluate(() => history.length);
      const destination = (await exit(page).getAttribute('href')) ?? '';
      expect(await page.evaluate(() => window.name), 'where this page is among ours').toBe('1,0');
      await exit(page).click();
      await page.waitForURL(destination);
      expect(
        await page.evaluate(() => window.name),
        'what the destination is told by the tab',
      ).toBe('');
      await expect(page.getByText('Sunny spells.')).toBeVisible();
      expect(await page.evaluate(() => history.length), 'entries of the history').toBe(before);
      expect(await page.evaluate(() => document.referrer)).toBe('');
      const left = requests.find((request) => request.url() === destination);
      expect(await left?.headerValue('referer')).toBeNull();
      await page.goBack();
      expect(page.url(), 'Back').toBe('about:blank');
      // Pages of ours lie ahead still: each hides itself before it is painted, and leaves.
      await go(page, 'forward', destination);
      await go(page, 'forward', destination);
      expect(
        await page.evaluate(() => history.length),
        'entries of the history, at the last of them',
      ).toBe(before);
    },
  );

  for (const [what, answer] of Object.entries({
    hangs: () => undefined,
    'has no page to give': (route: Route) => route.fulfill({ status: 204 }),
  })) {
    test(`hides everything, and keeps it hidden, when the destination ${what}`, async ({
      page,
      context,
      baseURL,
    }) => {
      await playOutside(context, baseURL ?? '', answer);
      const seen = await leaveInVain(page, () => page.keyboard.press('Enter'));
      expect(seen.length).toBeGreaterThan(5);
      for (const shown of seen)
        expect(shown).toMatchObject({ text: '', title: english('exit.neutral-title') });
    });
  }

  for (const fault of ['connectionrefused', 'internetdisconnected', 'namenotresolved']) {
    test(`shows nothing of ours when the network says ${fault}`, async ({
      page,
      context,
      baseURL,
    }) => {
      await playOutside(context, baseURL ?? '', (route) => route.abort(fault));
      await arrive(page);
      await Promise.all([
        page.waitForEvent('framenavigated', (frame) => frame.url().startsWith('chrome-error:')),
        exit(page).click(),
      ]);
      await expectNothingOfOurs(page);
    });
  }

  test(
    'hides everything in the same moment as the press, and names the tab calmly with the ' +
      'next frame',
    async ({ page, context, baseURL }) => {
      await playOutside(context, baseURL ?? '', ordinaryPage);
      await page.goto(from);
      await whenReady(page);
      const shown = await page.evaluate(async () => {
        const paperOf = () =>
          getComputedStyle(document.body).backgroundColor +
          getComputedStyle(document.documentElement).backgroundColor;
        const paper = paperOf();
        document.querySelector<HTMLElement>('quick-exit a')?.click();
        const seen = [...document.body.querySelectorAll('*')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => [element.localName, ...element.classList].join('.'));
        const { backgroundColor: bar } = getComputedStyle(
          document.querySelector('quick-exit') as Element,
        );
        const heard = document.querySelector('quick-exit [role="status"]')?.textContent;
        await new Promise<void>((resolve) => {
          new MutationObserver(() => resolve()).observe(document.head, {
            attributes: true,
            subtree: true,
            attributeFilter: ['href'],
          });
        });
        return {
          seen: [...new Set(seen)],
          bar,
          keepsItsPaper: paperOf() === paper,
          heard,
          title: document.title,
          icon: document.querySelector('link[rel="icon"]')?.getAttribute('href'),
        };
      });
      // What is left of the way out is heard, not seen.
      expect(shown).toEqual({
        seen: ['quick-exit', 'span.visually-hidden'],
        bar: 'rgba(0, 0, 0, 0)',
        keepsItsPaper: true,
        heard: english('exit.leaving'),
        title: english('exit.neutral-title'),
        icon: '/plain.svg',
      });
    },
  );

  test('takes the other tabs along', async ({ page, context, baseURL }) => {
    await playOutside(context, baseURL ?? '', ordinaryPage);
    const other = await context.newPage();
    await arrive(other, '/safe-use/');
    await arrive(page);
    await exit(page).click();
    await expect(page.getByText('Sunny spells.')).toBeVisible();
    await expect(other.getByText('Sunny spells.')).toBeVisible();
    await other.goBack();
    expect(other.url(), 'Back in the other tab').toBe('about:blank');
  });

  test('leaves again from pages before another site, and lets who opens the site anew read it', async ({
    page,
    context,
    baseURL,
  }) => {
    await playOutside(context, baseURL ?? '', ordinaryPage);
    await arrive(page);
    await page.goto('https://elsewhere.example/');
    await page.goto('/safe-use/');
    await whenReady(page);
    await exit(page).click();
    await expect(page.getByText('Sunny spells.')).toBeVisible();
    const destination = page.url();
    for (const there of ['https://elsewhere.example/', destination, destination])
      await go(page, 'back', there);
    await page.goto('/safe-use/');
    await whenReady(page);
    expect(await isHere(page), 'opened anew').toBe(true);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('stays hidden when someone loads the blank page again, and leaves as soon as it can', async ({
    page,
    context,
    baseURL,
  }) => {
    let hangs = true;
    await playOutside(context, baseURL ?? '', (route) => (hangs ? undefined : ordinaryPage(route)));
    const seen = await leaveInVain(page, () => page.keyboard.press('Enter'));
    expect(seen.at(-1)?.text).toBe('');
    const before = seen.length;
    hangs = false;
    await page.reload({ waitUntil: 'commit' }).catch(() => undefined);
    await expect(page.getByText('Sunny spells.')).toBeVisible();
    for (const shown of seen.slice(before)) expect(shown.text).toBe('');
  });

  test('hides a page that was on its way when someone left', async ({ page, context, baseURL }) => {
    await playOutside(context, baseURL ?? '', ordinaryPage);
    const seen = await watchShown(page);
    await arrive(page);
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    const opened: string[] = [];
    page.on('framenavigated', (frame) => opened.push(frame.url()));
    await page.evaluate(() => {
      // A phone so slow that neither a frame nor the time for one comes: then the page that is
      // asked for comes first.
      Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0 });
      document.querySelector<HTMLElement>('a[href="/words/"]')?.click();
      document.querySelector<HTMLElement>('quick-exit a')?.click();
    });
    const after = seen.length;
    await expect(page.getByText('Sunny spells.')).toBeVisible();
    expect(
      opened.some((url) => url.endsWith('/words/')),
      'the other page came first',
    ).toBe(true);
    for (const { text } of seen.slice(after)) expect(['', 'Sunny spells.']).toContain(text);
    await go(page, 'back', page.url());
  });

  test('leaves from a page whose script never came', async ({ page, context, baseURL }) => {
    await playOutside(context, baseURL ?? '', ordinaryPage);
    await page.route('**/assets/Page*', (route) => route.abort());
    await page.goto('https://elsewhere.example/before');
    await page.goto('/');
    await page.goto(from);
    await exit(page).click();
    await page.waitForURL((url) => url.href === (process.env['EXIT_URL'] ?? site.exit['default']));
    await go(page, 'back', 'https://elsewhere.example/before');
  });

  test('steps over a page whose script never came', async ({ page, context, baseURL }) => {
    await playOutside(context, baseURL ?? '', ordinaryPage);
    await page.route('**/assets/Page*', (route) => route.abort(), { times: 1 });
    await page.goto('https://elsewhere.example/before');
    await page.goto('/');
    await page.goto(from);
    await whenReady(page);
    await exit(page).click();
    await page.waitForURL((url) => url.href === (process.env['EXIT_URL'] ?? site.exit['default']));
    await go(page, 'back', 'https://elsewhere.example/before');
  });

  test('never goes back to a file of ours that has no way out', async ({
    page,
    context,
    baseURL,
  }) => {
    await playOutside(context, baseURL ?? '', ordinaryPage);
    await page.goto('/embed/helplines/');
    await arrive(page);
    await exit(page).click();
    await expect(page.getByText('Sunny spells.')).toBeVisible();
  });

  test('works from the page that is not there', async ({ page, context, baseURL }) => {
    await playOutside(context, baseURL ?? '', ordinaryPage);
    await page.goto('/nothing-here/');
    await exit(page).click();
    await expect(page.getByText('Sunny spells.')).toBeVisible();
  });
});
