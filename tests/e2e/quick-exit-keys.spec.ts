import { expect, test, type Page } from '@playwright/test';
import { english, ordinaryPage, playOutside, whenReady } from '../support/browsing.ts';
import {
  arrive,
  from,
  isHere,
  leaveInVain,
  pause,
  pressShift,
  status,
} from '../support/quick-exit.ts';

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
