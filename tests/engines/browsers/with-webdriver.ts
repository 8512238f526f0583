import { spawn } from 'node:child_process';
import { Builder, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { windowSize } from '../screen/display.ts';
import { pause, persist, within, type Engine, type Tab, type Visit } from './driver.ts';

const keys = { Tab: Key.TAB, Enter: Key.ENTER, Shift: Key.SHIFT, Escape: Key.ESCAPE };

/**
 * WebKitGTK, driven by its own driver. @param browser the MiniBrowser @param port for the driver
 * @param settings more of the browser's own options
 */
export async function startWebKit(
  browser: string,
  display: string,
  port: number,
  settings: readonly string[] = [],
): Promise<Engine> {
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  await pause(1000);
  const start = async (): Promise<WebDriver> => {
    const wanted = new Capabilities();
    wanted.set('browserName', 'MiniBrowser');
    // Its driver waits for ever for a page that comes from the cache.
    wanted.set('pageLoadStrategy', 'none');
    wanted.set('webkitgtk:browserOptions', {
      binary: browser,
      args: ['--automation', `--geometry=${windowSize.width}x${windowSize.height}`, ...settings],
    });
    return new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
  };
  const first = await start();
  const version = String((await first.getCapabilities()).getBrowserVersion());
  await first.quit();
  return {
    name: 'WebKitGTK',
    version,
    visit: async () => toVisit(await start()),
    close: () => Promise.resolve(void driver.kill()),
  };
}

const toVisit = async (driver: WebDriver): Promise<Visit> => ({
  tab: toTab(driver, await driver.getWindowHandle()),
  // A tab that its driver opens can never be brought to the front: a window beside the first one
  // can be seen.
  openTab: async () => {
    await driver.switchTo().newWindow('window');
    await driver
      .manage()
      .window()
      .setRect({ x: windowSize.width, y: 0, ...windowSize });
    return toTab(driver, await driver.getWindowHandle());
  },
  close: async () => {
    await within(5000, driver.quit());
  },
});

function toTab(driver: WebDriver, handle: string): Tab {
  const here = <Value>(act: () => Promise<Value>) => driver.switchTo().window(handle).then(act);
  const find = async (selector: string): Promise<WebElement> => {
    const element = await driver.executeScript<WebElement | null>(
      'const all = [...document.querySelectorAll(arguments[0])]; return all.find((one) => ' +
        'one.checkVisibility({ visibilityProperty: true })) ?? all[0] ?? null',
      selector,
    );
    if (!element) throw new Error(`nothing on the page is ${selector}`);
    return element;
  };
  // Asked of the page, since the driver itself waits until a page has come, which a hidden one may
  // never do.
  const traverse = (way: 'back' | 'forward') =>
    here(() => driver.executeScript(`setTimeout(() => history.${way}(), 0)`));
  return {
    goTo: async (address) => {
      await here(() => driver.get(address));
      await persist(() =>
        here(async () => {
          if (
            !(await driver.executeScript<boolean>(
              'return document.readyState === "complete" && location.href === arguments[0]',
              address,
            ))
          )
            throw new Error(`${address} did not come`);
        }),
      );
    },
    click: (selector) =>
      persist(() =>
        here(async () => {
          const element = await find(selector);
          await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
          await driver.actions().move({ origin: element }).press().release().perform();
        }),
      ),
    press: async (key) => {
      await within(
        3000,
        here(() =>
          (key === 'Shift'
            ? driver.actions().keyDown(keys.Shift).keyUp(keys.Shift)
            : driver.actions().sendKeys(keys[key])
          ).perform(),
        ),
      );
    },
    isFocused: (selector) =>
      here(() =>
        driver.executeScript<boolean>(
          'return document.activeElement.matches(arguments[0])',
          selector,
        ),
      ),
    back: async () => {
      await within(3000, traverse('back'));
    },
    forward: async () => {
      await within(3000, traverse('forward'));
    },
    address: () =>
      within(
        1500,
        here(() => driver.getCurrentUrl()),
      ),
    ask: (expression) => here(() => driver.executeScript(`return (${expression})`)),
    show: async () => {
      await here(() => Promise.resolve());
    },
  };
}
