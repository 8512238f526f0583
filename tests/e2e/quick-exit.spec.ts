import { expect, test, type Page, type Route } from '@playwright/test';
import {
  english,
  ordinaryPage,
  playOutside,
  site,
  watchRequests,
  watchShown,
  whenReady,
  type Shown,
} from '../support/browsing.ts';
import { settings } from '../engines/settings/settings.ts';

const from = '/helplines/';
const exit = (page: Page) => page.locator('quick-exit a');
const status = (page: Page) => page.locator('quick-exit [role="status"]');
const isHere = (page: Page) =>
  page.evaluate(() => !('leaving' in document.documentElement.dataset));

/** Opens the page to be left, behind another one of the site. */
async function arrive(page: Page, path = from): Promise<void> {
  await page.goto('/');
  await page.goto(path);
  await whenReady(page);
}

async function pressShift(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * Presses the way out where nothing takes the place of the page. @returns what is shown from then
 * on, by this page or the first one
 */
async function leaveInVain(page: Page, press: () => Promise<void>): Promise<Shown[]> {
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
async function go(page: Page, way: 'back' | 'forward', to: string): Promise<void> {
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
async function expectNothingOfOurs(page: Page): Promise<void> {
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

test.describe('Shift three times', () => {
  test.beforeEach(({ context, baseURL }) => playOutside(context, baseURL ?? '', ordinaryPage));

  test('leaves, with either key, and says how far one is', async ({ page }) => {
    await arrive(page);
    await expect(status(page)).toHaveText('');
    await pressShift(page, 'ShiftLeft');
    await expect(status(page)).toHaveText(english('exit.pressed-once'));
    await pressShift(page, 'ShiftRight');
    await expect(status(page)).toHaveText(english('exit.pressed-twice'));
    expect(await isHere(page)).toBe(true);
    const before = await page.evaluate(() => history.length);
    await pressShift(page, 'ShiftLeft');
    await expect(page.getByText('Sunny spells.')).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('hides everything too, and says that it leaves', async ({ page, context, baseURL }) => {
    await context.unrouteAll();
    await playOutside(context, baseURL ?? '', () => undefined);
    const seen = await leaveInVain(page, () =>
      pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft'),
    );
    expect(seen.at(-1)).toMatchObject({ text: '', title: english('exit.neutral-title') });
    const heard = await page
      .goto(from)
      .then(() => whenReady(page))
      .then(() =>
        page.evaluate(() => {
          for (let times = 0; times < 3; times += 1)
            for (const type of ['keydown', 'keyup'])
              window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
          return document.querySelector('quick-exit [role="status"]')?.textContent;
        }),
      );
    expect(heard).toBe(english('exit.leaving'));
  });

  test('does not count while someone types', async ({ page }) => {
    await arrive(page, '/search/');
    await page.locator('#search-field').click();
    await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
    expect(await isHere(page)).toBe(true);
    await page.locator('h1').click();
    await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
    await expect(page.getByText('Sunny spells.')).toBeVisible();
  });

  test('does not count a key that is held', async ({ page }) => {
    await arrive(page);
    for (let times = 0; times < 6; times += 1) await page.keyboard.down('ShiftLeft');
    await page.keyboard.up('ShiftLeft');
    expect(await isHere(page)).toBe(true);
    await expect(status(page)).toHaveText(english('exit.pressed-once'));
  });

  test('begins again after another key', async ({ page }) => {
    await arrive(page);
    await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'a', 'ShiftLeft', 'ShiftLeft');
    expect(await isHere(page)).toBe(true);
    await expect(status(page)).toHaveText(english('exit.pressed-twice'));
  });

  test('counts presses within five seconds alone', async ({ page }) => {
    await page.clock.install();
    await page.goto(from);
    await whenReady(page);
    await pressShift(page, 'ShiftLeft', 'ShiftLeft');
    await page.clock.fastForward(5100);
    await pressShift(page, 'ShiftLeft');
    expect(await isHere(page)).toBe(true);
    await expect(status(page)).toHaveText(english('exit.pressed-once'));
    // The clock goes on by itself between the presses, on a busy machine by a second or two.
    await page.clock.fastForward(2500);
    await pressShift(page, 'ShiftLeft', 'ShiftLeft');
    await expect(page.getByText('Sunny spells.')).toBeVisible();
  });

  test('says when the count has ended, and takes back what it said when something else is done', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(from);
    await whenReady(page);
    await pressShift(page, 'ShiftLeft');
    await expect(status(page)).toHaveText(english('exit.pressed-once'));
    await page.clock.fastForward(5100);
    await expect(status(page)).toHaveText(english('exit.presses-ended'));
    await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'Tab');
    await expect(status(page)).toHaveText('');
  });

  // Everything else that people hold Shift for. A screen reader keeps the letter of its command for
  // itself: only Shift, and what moves, is seen here.
  const otherUses: Record<string, (page: Page) => Promise<unknown>> = {
    'with Alt held, for another keyboard layout': (page) => chord(page, 'Alt'),
    'with Ctrl held, for another keyboard layout': (page) => chord(page, 'Control'),
    'with the key of the system held, for a picture of the screen': (page) => chord(page, 'Meta'),
    'before Alt, for another keyboard layout': (page) =>
      withShift(page, () => page.keyboard.press('Alt')),
    'with a press of the pointer, for a new window or a selection': (page) =>
      withShift(page, () => page.locator('main p').first().click()),
    'with the wheel, to scroll sideways': async (page) => {
      await pause(350);
      await withShift(page, () => page.mouse.wheel(0, 40));
    },
    'with an arrow, for a selection': (page) =>
      withShift(page, () => page.keyboard.press('ArrowRight')),
    'with Tab, to go back': (page) => withShift(page, () => page.keyboard.press('Tab')),
    'to jump to a link, by a screen reader': (page) =>
      withShift(page, () =>
        page.evaluate(() => {
          const links = [...document.querySelectorAll<HTMLElement>('main a')];
          links.find((link) => link !== document.activeElement)?.focus();
        }),
      ),
    'to jump to a heading, by a screen reader': async (page) => {
      await pause(350);
      await page.keyboard.press('Shift');
      await page.evaluate(() => {
        window.scrollBy(0, window.scrollY > 0 ? -30 : 30);
      });
      await pause(50);
    },
    'to select a line, by a screen reader': (page) =>
      withShift(page, () =>
        page.evaluate(
          () =>
            new Promise<void>((resolve) => {
              document.addEventListener('selectionchange', () => resolve(), { once: true });
              const lines = [...document.querySelectorAll('main p')];
              const line =
                lines.find((one) => !getSelection()?.containsNode(one, true)) ?? lines[0];
              if (line) getSelection()?.selectAllChildren(line);
            }),
        ),
      ),
    'while an input method composes': (page) =>
      page.evaluate(() => {
        for (const type of ['keydown', 'keyup'])
          window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', isComposing: true }));
      }),
    'in a window that loses the focus meanwhile': (page) =>
      withShift(page, () =>
        page.evaluate(() => {
          window.dispatchEvent(new Event('blur'));
        }),
      ),
  };

  /** Shift, pressed while another key is down. */
  async function chord(page: Page, key: string): Promise<void> {
    await page.keyboard.down(key);
    await page.keyboard.press('ShiftLeft');
    await page.keyboard.up(key);
  }

  /** Something done while Shift is down. */
  async function withShift(page: Page, act: () => Promise<unknown>): Promise<void> {
    await page.keyboard.down('ShiftLeft');
    await act();
    await page.keyboard.up('ShiftLeft');
  }

  for (const [use, act] of Object.entries(otherUses)) {
    test(`does not count Shift ${use}`, async ({ page }) => {
      await page.goto(from);
      await whenReady(page);
      for (let times = 0; times < 4; times += 1) await act(page);
      expect(await isHere(page)).toBe(true);
      expect(await status(page).textContent(), 'the count').not.toBe(english('exit.pressed-twice'));
    });
  }

  test('still leaves while the page goes on scrolling by itself', async ({ page }) => {
    await page.goto(from);
    await whenReady(page);
    await page.evaluate(() => {
      const scroll = () => {
        window.scrollBy(0, 1);
        requestAnimationFrame(scroll);
      };
      scroll();
      return new Promise((resolve) => {
        setTimeout(resolve, 200);
      });
    });
    await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
    await expect(page.getByText('Sunny spells.')).toBeVisible();
  });

  for (const path of [from, '/safe-use/', '/pl/', '/nothing-here/']) {
    test(`can be turned off on ${path}, stays off in this tab, and can be turned on again`, async ({
      page,
    }) => {
      await page.goto(path);
      await whenReady(page);
      await page.locator('[data-exit-keys-off]').last().check();
      await page.goto('/help/');
      await whenReady(page);
      const off = page.getByRole('checkbox', { name: english('exit.keys-off') });
      await expect(off).toBeChecked();
      await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
      expect(await isHere(page)).toBe(true);
      await off.uncheck();
      await off.focus();
      await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
      await expect(page.getByText('Sunny spells.')).toBeVisible();
    });
  }
});

test.describe('in a browser that refuses to keep anything', () => {
  test.beforeEach(({ context, baseURL }) => playOutside(context, baseURL ?? '', ordinaryPage));
  for (const { name, prelude } of settings.filter(({ prelude }) => prelude)) {
    test(`${name}: leaves, and the first Back shows what was there before us`, async ({ page }) => {
      await page.addInitScript(prelude ?? '');
      const mistakes: string[] = [];
      page.on('pageerror', (error) => mistakes.push(error.message));
      await page.goto('https://elsewhere.example/before');
      await arrive(page);
      await exit(page).click();
      await page.waitForURL(
        (url) => url.href === (process.env['EXIT_URL'] ?? site.exit['default']),
      );
      await go(page, 'back', 'https://elsewhere.example/before');
      expect(mistakes).toEqual([]);
    });
  }

  test('the switch that turns Shift off works on the page it is on', async ({ page }) => {
    await page.addInitScript(
      settings.find(({ name }) => name === 'storage-refused')?.prelude ?? '',
    );
    await page.goto(from);
    await whenReady(page);
    await page.locator('[data-exit-keys-off]').check();
    await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
    expect(await isHere(page)).toBe(true);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link that tells nobody from where', async ({ page, context, baseURL }) => {
    await playOutside(context, baseURL ?? '', ordinaryPage);
    const requests = watchRequests(context);
    await page.goto(from);
    const destination = (await exit(page).getAttribute('href')) ?? '';
    expect(destination).toBe(process.env['EXIT_URL'] ?? site.exit['default']);
    expect(((await exit(page).getAttribute('rel')) ?? '').split(' ')).toContain('noreferrer');
    await exit(page).click();
    await page.waitForURL(destination);
    expect(
      await requests.find((request) => request.url() === destination)?.headerValue('referer'),
    ).toBeNull();
  });

  test('nothing on the screen promises what only scripts do', async ({ page }) => {
    for (const path of ['/', from]) {
      await page.goto(path);
      expect(await page.locator('body').innerText(), path).not.toContain('Shift');
    }
  });
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 480 } });

  /** All of the bar is in the window, high enough for a thumb, and nothing lies over it. */
  async function expectInReach(page: Page): Promise<void> {
    const found = await exit(page).evaluate((link) => {
      const { left, right, top, bottom, height } = link.getBoundingClientRect();
      const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
        [0.1, 0.5, 0.9].map(
          (down) => [left + (right - left) * across, top + height * down] as const,
        ),
      );
      return {
        left,
        right,
        top,
        bottom,
        height,
        covered: points.filter(([x, y]) => !link.contains(document.elementFromPoint(x, y))).length,
      };
    });
    expect(found.covered, 'points of the bar that something covers').toBe(0);
    expect(found.height, 'its height').toBeGreaterThanOrEqual(48);
    expect(
      [found.left >= 0, found.right <= 320, found.top >= 0, found.bottom <= 480],
      'is in the window',
    ).toEqual([true, true, true, true]);
  }

  test('the bar is in reach: at the top, at the end, with languages open, with search open', async ({
    page,
  }) => {
    await page.goto(from);
    await whenReady(page);
    await expectInReach(page);
    await page.locator('.language-menu summary').click();
    await expect(page.locator('.language-menu li a').first()).toBeVisible();
    await expectInReach(page);
    await page.locator('a[data-search-open]').click();
    await page.locator('#search-field-header').fill('help');
    await expect(page.locator('.search-results li').first()).toBeVisible();
    await expectInReach(page);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expectInReach(page);
  });

  test('the bar stays above a keyboard that lies over the page', async ({ page }) => {
    await page.goto(from);
    await whenReady(page);
    // A desktop browser has no such keyboard: it is played by telling the page how much it would
    // leave free.
    await page.evaluate(() => {
      Object.defineProperty(window.visualViewport, 'height', {
        get: () => 280,
        configurable: true,
      });
      window.visualViewport?.dispatchEvent(new Event('resize'));
    });
    const { y = 0, height = 0 } = (await exit(page).boundingBox()) ?? {};
    expect(Math.round(y + height)).toBe(280);
    await page.evaluate(() => {
      Object.defineProperty(window.visualViewport, 'height', { get: () => 480 });
      window.visualViewport?.dispatchEvent(new Event('resize'));
    });
    await expectInReach(page);
  });

  test('the bar hides nothing of the page: its end can be scrolled clear of it', async ({
    page,
  }) => {
    await page.goto(from);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const [last, bar] = [
      await page.locator('footer.site-footer').boundingBox(),
      await exit(page).boundingBox(),
    ];
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  });
});
