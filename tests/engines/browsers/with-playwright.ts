import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type Browser, type BrowserContext, type Page } from 'playwright';
import { chromiumFlags } from '../../support/browser.ts';
import { windowSize } from '../screen/display.ts';
import { pause, persist, within, type Engine, type Tab, type Visit } from './driver.ts';

/**
 * A browser that is driven by Playwright.
 * @param display the screen to use; without one the browser has no window
 * @param preferences what someone has set in their own profile, as the file Preferences has it;
 *   without any, visits are in private windows
 */
export async function startChromium(
  executablePath: string,
  display?: string,
  preferences?: object,
): Promise<Engine> {
  const options = {
    executablePath,
    ...windowOn(display),
    args: [
      ...chromiumFlags,
      '--window-position=0,0',
      `--window-size=${windowSize.width},${windowSize.height}`,
    ],
    // Playwright turns it off; people have it on, and it is the hardest part.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
  const browser = await chromium.launch(options);
  const engine = toEngine('Chromium', browser, traverseChromium, behindChromium);
  if (!preferences) return engine;
  return {
    ...engine,
    visit: async () => {
      const profile = await mkdtemp(join(tmpdir(), 'profile-'));
      await mkdir(join(profile, 'Default'));
      await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
      const context = await chromium.launchPersistentContext(profile, {
        ...options,
        viewport: null,
        colorScheme: 'light',
      });
      const visit = await toVisit(context, traverseChromium, behindChromium);
      return {
        ...visit,
        close: async () => {
          await visit.close();
          await rm(profile, { recursive: true, force: true, maxRetries: 5 });
        },
      };
    },
  };
}

const untilThere = { waitUntil: 'commit', timeout: 3000 } as const;
const traverseChromium: Traverse = (page, way) =>
  whenAttached(() => (way === 'back' ? page.goBack(untilThere) : page.goForward(untilThere)));
const behindChromium: Behind = (page) => whenAttached(() => behindInChromium(page));

/**
 * For a moment, while a page comes back from the browser's memory, Chromium takes no orders: a
 * press then would be lost. @throws anything else at once
 */
async function whenAttached<Value>(act: () => Promise<Value>): Promise<Value> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (tries === 20 || !String(error).includes('Not attached to an active page')) throw error;
      await pause(100);
    }
  }
}

/** Reads the list of a tab, as its Back button does. */
async function behindInChromium(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries[currentIndex - 1]?.url ?? 'about:blank';
}

/**
 * The same for the Firefox of the system. @param preferences what someone has set, as about:config
 * has it
 */
export async function startFirefox(
  executablePath: string,
  display?: string,
  preferences?: Record<string, string | number | boolean>,
): Promise<Engine> {
  const browser = await firefox.launch({
    executablePath,
    channel: 'moz-firefox',
    ...windowOn(display),
    ...(preferences && { firefoxUserPrefs: preferences }),
    args: [`--width=${windowSize.width}`, `--height=${windowSize.height}`],
  });
  // Its driver waits for ever for a page that comes from the cache, so the page is asked to go.
  return toEngine('Firefox', browser, (page, way) =>
    page.evaluate((way) => {
      setTimeout(() => history[way](), 0);
    }, way),
  );
}

const windowOn = (display: string | undefined) =>
  display
    ? { headless: false, env: { ...process.env, DISPLAY: display } as Record<string, string> }
    : { headless: true };

type Traverse = (page: Page, way: 'back' | 'forward') => Promise<unknown>;
type Behind = (page: Page) => Promise<string | undefined>;

const toEngine = (name: string, browser: Browser, traverse: Traverse, behind?: Behind): Engine => ({
  name,
  version: browser.version(),
  visit: async () =>
    toVisit(await browser.newContext({ viewport: null, colorScheme: 'light' }), traverse, behind),
  close: () => browser.close(),
});

async function toVisit(
  context: BrowserContext,
  traverse: Traverse,
  behind?: Behind,
): Promise<Visit> {
  const open = async () => toTab(await context.newPage(), traverse, behind);
  const [first] = context.pages();
  return {
    tab: first ? toTab(first, traverse, behind) : await open(),
    openTab: open,
    goOffline: () => context.setOffline(true),
    close: async () => {
      await within(5000, context.close());
    },
  };
}

const toTab = (page: Page, traverse: Traverse, behind?: Behind): Tab => ({
  goTo: async (address) => {
    await page.goto(address);
  },
  click: async (selector) => {
    const { x, y } = await persist(() => page.evaluate(middleOf, selector));
    await page.mouse.click(x, y);
  },
  press: async (key) => {
    await within(3000, page.keyboard.press(key));
  },
  isFocused: (selector) =>
    persist(() =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
    ),
  back: async () => {
    await within(3000, traverse(page, 'back'));
  },
  forward: async () => {
    await within(3000, traverse(page, 'forward'));
  },
  address: () =>
    within(
      1500,
      page.evaluate(() => location.href),
    ),
  ...(behind && { behind: () => within(3000, behind(page)) }),
  ask: (expression) => page.evaluate(expression),
  show: () => page.bringToFront(),
  // A tab that has gone elsewhere meanwhile cannot be woken, and need not be.
  sleep: async (isAsleep) => {
    await within(
      3000,
      whenAttached(() => sendLifecycle(page, isAsleep ? 'frozen' : 'active')),
    );
  },
});

async function sendLifecycle(page: Page, state: 'frozen' | 'active'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state });
  await session.detach();
}

/**
 * Brings an element into view, and says where its middle is. Runs in the page, which Playwright's
 * own click would wait for.
 */
function middleOf(selector: string): { x: number; y: number } {
  const fitting = [...document.querySelectorAll(selector)];
  const element =
    fitting.find(
      (one) =>
        one.checkVisibility?.({ visibilityProperty: true }) ?? one.getClientRects().length > 0,
    ) ?? fitting[0];
  if (!element) throw new Error(`nothing on ${location.pathname} is ${selector}`);
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
