import { expect, test, type Page } from '@playwright/test';
import { recordOf } from '../support/records.ts';
import { holdBack, watchRequests } from '../support/browsing.ts';

const phones = ['hampton-trust', 'respect-phoneline'].map((id) => recordOf(id).phones?.[0]?.dial);

test('from the home page a number can be rung in two taps, and the step-by-step is two taps away', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('main a[href="/change/"]').first().click();
  await expect(page).toHaveURL(/\/change\/$/);
  for (const dial of phones)
    await expect(page.locator(`main a[href="tel:${dial}"]`).first()).toBeVisible();
  await page.locator('main a[href="/change/how-self-referral-works/"]').first().click();
  await expect(page.locator('main .steps ol > li')).not.toHaveCount(0);
});

test('from the short link of a poster a number is one tap away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/go/change/');
  await expect(page).toHaveURL('/change/');
  const box = await page.locator(`main a[href="tel:${phones[0]}"]`).first().boundingBox();
  expect(box && box.y + box.height).toBeLessThanOrEqual(640);
});

test.describe('a message that is prepared', () => {
  test('is put together in the page, and nothing of it is kept, sent or in the address', async ({
    page,
    context,
  }) => {
    await page.goto('/change/prepare/');
    const boxes = page.locator('textarea[data-starts]');
    const requests = watchRequests(context);
    await boxes.nth(0).fill('Zebrafinch');
    await boxes.nth(1).fill('I scared my family');
    await expect(page.locator('[data-composed]')).toHaveValue(
      'My name is Zebrafinch.\nI am getting in touch because I scared my family.',
    );
    expect(await page.locator('textarea[name], input[name], form').count()).toBe(0);
    expect(
      requests.map((request) => request.url()).filter((url) => !url.endsWith('/icon.svg')),
    ).toEqual([]);
    expect(
      await page.evaluate(() =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
          location.href,
        ]),
      ),
    ).not.toMatch(/zebrafinch/i);
    await page.goto('/');
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(/prepare/);
    await expect(boxes.nth(0)).toHaveValue('');
  });

  test('has what was written before its script came', async ({ page }) => {
    const letGo = await holdBack(page, '**/*.js');
    await page.goto('/change/prepare/', { waitUntil: 'commit' });
    await page.locator('textarea[data-starts]').first().fill('Zebrafinch');
    await expect(page.locator('[data-composed]')).toHaveValue('');
    letGo('continue');
    await expect(page.locator('[data-composed]')).toHaveValue('My name is Zebrafinch.');
  });

  test('is cleared by its button, from the keyboard, and says so', async ({ page }) => {
    await page.goto('/change/prepare/');
    const boxes = page.locator('textarea[data-starts]');
    await boxes.nth(0).fill('Zebrafinch');
    await page.locator('[data-do="clear"]').focus();
    await page.keyboard.press('Enter');
    await expect(boxes.nth(0)).toHaveValue('');
    await expect(page.locator('[data-composed]')).toHaveValue('');
    await expect(page.locator('prepare-message [role="status"]')).not.toHaveText('');
    await expect(boxes.nth(0)).toBeFocused();
  });

  test('is a sheet to print without scripts', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('/change/prepare/');
    await expect(page.locator('textarea[data-starts]').first()).toBeVisible();
    await expect(page.locator('[data-do]').first()).toBeHidden();
    await context.close();
  });
});

test.describe('the self-check', () => {
  test(
    'works without scripts: each question opens its text; it gives no score and ends at ' +
      'someone to ring',
    async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        ...(baseURL && { baseURL }),
      });
      const page = await context.newPage();
      await page.goto('/change/how-you-behave/');
      const first = page.locator('details.reveal').first();
      await first.locator('summary').click();
      await expect(first).toHaveAttribute('open', '');
      await expect(page.locator('main')).not.toContainText(
        /\b(your score|you are fine|you scored)\b/i,
      );
      await expect(page.locator('main input, main form')).toHaveCount(0);
      await expect(page.locator('main a[href^="tel:"]').last()).toBeVisible();
      await context.close();
    },
  );

  test('sends and keeps nothing', async ({ page, context }) => {
    await page.goto('/change/how-you-behave/');
    const requests = watchRequests(context);
    for (const summary of await page.locator('details.reveal > summary').all())
      await summary.click();
    expect(
      requests.map((request) => request.url()).filter((url) => !url.endsWith('/icon.svg')),
    ).toEqual([]);
    expect(
      await page.evaluate(
        () => localStorage.length + sessionStorage.length + document.cookie.length,
      ),
    ).toBe(0);
    await expect(page).toHaveURL(/how-you-behave\/$/);
  });
});

test.describe('in discreet reading, where no page is unloaded', () => {
  /** Goes to another page in place. */
  async function goOn(page: Page): Promise<void> {
    await page.locator('a[href="/helplines/"]:visible').first().click();
    await expect(page.locator('textarea')).toHaveCount(0);
    await expect(page.locator('quick-exit a')).toBeVisible();
  }

  /**
   * How many listeners of the window wait for the page to go: each keeps its element, and all that
   * is in it.
   */
  async function listeners(page: Page): Promise<number> {
    const session = await page.context().newCDPSession(page);
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    await session.detach();
    return listeners.filter(({ type }) => type === 'pagehide').length;
  }

  for (const [path, name] of [
    ['/change/prepare/', 'prepare-message'],
    ['/change/first-call/', 'print-button'],
  ] as const) {
    test(`what was written on ${path} goes with it, and nothing listens for it any more`, async ({
      page,
    }) => {
      await page.goto(path);
      await page.waitForFunction((name) => customElements.get(name), name);
      await page.locator('[data-discreet-reading]').click();
      await expect(page.locator('[data-discreet-reading]')).toHaveAttribute('aria-pressed', 'true');
      await page.locator('textarea').first().fill('Zebrafinch');
      const before = await listeners(page);
      // Held by the test alone, to look into it when it is gone.
      await page.evaluate(() => Object.assign(window, { box: document.querySelector('textarea') }));
      await goOn(page);
      expect(
        await page.evaluate(() => (window as unknown as { box: HTMLTextAreaElement }).box.value),
      ).toBe('');
      expect(await listeners(page)).toBe(before - 1);
      await page.locator('.discreet-back').click();
      await expect(page.locator('textarea').first()).toHaveValue('');
    });
  }
});
