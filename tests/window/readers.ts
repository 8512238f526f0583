import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, firefox, type BrowserContext, type Page } from 'playwright';
import { Builder, By, Capabilities, type WebDriver } from 'selenium-webdriver';
import { chromiumFlags, findChromium, findFirefox, firstThere } from '../support/browser.ts';

/** One tab, read as a partner's reader does. */
export interface Reader {
  goTo(address: string): Promise<void>;
  /** How many parts the window in the page has. */
  parts(): Promise<number>;
  /** Presses the heading of a part. @returns whether its text can be seen then */
  openPart(index: number): Promise<boolean>;
  pressWayOut(): Promise<void>;
  /** Whether what is in the window can be seen. */
  isWindowShown(): Promise<boolean>;
  entries(): Promise<number>;
  address(): Promise<string>;
  back(): Promise<void>;
  /**
   * Closes the browser. @returns every address in its list of what was read; nothing where it keeps
   * none
   */
  close(): Promise<string[] | undefined>;
}

/** A browser that may be on this machine; `open` is missing where it is not. */
export interface Kind {
  name: string;
  /**
   * Whether a frame can replace the page around it there without telling the destination who asked:
   * src/components/site/window-exit.js.
   */
  replaces: boolean;
  open?: () => Promise<Reader>;
}

/**
 * The driver of Firefox has a pointer that does not reach what is in a frame of another site,
 * unless both are in one process.
 */
const onePlace = { 'fission.autostart': false };

/**
 * The three kinds. @param display the screen that WebKitGTK needs @param driverPort for its driver
 */
export function findReaders(display: string | undefined, driverPort: number): Kind[] {
  const chromiumPath = findChromium();
  const firefoxPath = findFirefox();
  const webkitPath = firstThere([
    process.env['MINIBROWSER'],
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ]);
  const hasDriver = existsSync('/usr/bin/WebKitWebDriver');
  return [
    {
      name: 'Chromium',
      replaces: true,
      ...(chromiumPath && {
        open: () =>
          withProfile('Default/History', 'select url from urls', (folder) =>
            chromium.launchPersistentContext(folder, {
              executablePath: chromiumPath,
              args: chromiumFlags,
            }),
          ),
      }),
    },
    {
      name: 'Firefox',
      replaces: true,
      ...(firefoxPath && {
        open: () =>
          withProfile(
            'places.sqlite',
            'select url from moz_places where visit_count > 0',
            (folder) =>
              firefox.launchPersistentContext(folder, {
                executablePath: firefoxPath,
                channel: 'moz-firefox',
                firefoxUserPrefs: onePlace,
              }),
          ),
      }),
    },
    {
      name: 'WebKitGTK',
      replaces: false,
      ...(webkitPath &&
        hasDriver &&
        display && { open: () => openWebKit(webkitPath, display, driverPort) }),
    },
  ];
}

async function withProfile(
  file: string,
  query: string,
  launch: (folder: string) => Promise<BrowserContext>,
): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), 'window-'));
  const context = await launch(folder);
  return {
    ...toReader(context.pages()[0] ?? (await context.newPage())),
    close: async () => {
      // The list is written a few seconds after a visit.
      await new Promise((resolve) => {
        setTimeout(resolve, 3000);
      });
      await context.close();
      const list = new DatabaseSync(join(folder, file));
      const addresses = list
        .prepare(query)
        .all()
        .map(({ url }) => String(url));
      list.close();
      await rm(folder, { recursive: true, force: true });
      return addresses;
    },
  };
}

const toReader = (page: Page): Omit<Reader, 'close'> => {
  const frame = page.frameLocator('iframe');
  const part = (index: number) => frame.locator('details').nth(index);
  return {
    goTo: async (address) => {
      await page.goto(address);
    },
    parts: async () => {
      await frame.locator('h1').waitFor();
      return frame.locator('details').count();
    },
    openPart: async (index) => {
      await part(index).locator('summary').click();
      return part(index).locator('p, li').first().isVisible();
    },
    pressWayOut: async () => {
      await frame.locator('.window-exit a').click({ noWaitAfter: true });
    },
    isWindowShown: () => frame.locator('main').isVisible(),
    entries: () => page.evaluate(() => history.length),
    // Asked of the page: the driver of Firefox does not always notice that a frame has led the tab
    // elsewhere.
    address: () =>
      Promise.race([
        page.evaluate(() => location.href),
        new Promise<string>((resolve) => {
          setTimeout(() => resolve(''), 1500);
        }),
      ]),
    // Firefox's driver waits for ever for a page that comes from the cache, so the page is asked to
    // go.
    back: async () => {
      await page.evaluate(() => {
        setTimeout(() => history.back(), 0);
      });
    },
  };
};

async function openWebKit(binary: string, display: string, port: number): Promise<Reader> {
  const service = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  await new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  const wanted = new Capabilities();
  wanted.set('browserName', 'MiniBrowser');
  wanted.set('webkitgtk:browserOptions', { binary, args: ['--automation', '--geometry=800x900'] });
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(wanted)
    .build();
  return {
    ...toWebKitReader(driver),
    close: async () => {
      await driver.quit();
      service.kill();
      return undefined;
    },
  };
}

const toWebKitReader = (driver: WebDriver): Omit<Reader, 'close'> => {
  const inTop = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    await driver.switchTo().defaultContent();
    return act();
  };
  const inFrame = async <Value>(act: () => Promise<Value>): Promise<Value> =>
    inTop(async () => {
      await driver.switchTo().frame(0);
      return act();
    });
  const press = async (selector: string, index = 0): Promise<void> => {
    const element = (await driver.findElements(By.css(selector)))[index];
    if (!element) throw new Error(`there is no ${selector}`);
    await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
    await element.click();
  };
  return {
    goTo: (address) => inTop(() => driver.get(address)),
    parts: () => inFrame(async () => (await driver.findElements(By.css('details'))).length),
    openPart: (index) =>
      inFrame(async () => {
        await press('summary', index);
        return driver.executeScript<boolean>(
          'return document.querySelectorAll("details")[arguments[0]].querySelector("p, ' +
            'li").getBoundingClientRect().height > 0',
          index,
        );
      }),
    pressWayOut: () => inFrame(() => press('.window-exit a')),
    isWindowShown: () =>
      inFrame(() =>
        driver.executeScript<boolean>(
          'return getComputedStyle(document.querySelector("main")).display !== "none"',
        ),
      ),
    entries: () => inTop(() => driver.executeScript<number>('return history.length')),
    address: () => inTop(() => driver.getCurrentUrl()),
    back: () =>
      inTop(async () => {
        await driver.executeScript('setTimeout(() => history.back(), 0)');
      }),
  };
};
