import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox, firstThere } from '../support/browser.ts';
import { NotHere, within, type Engine } from './browsers/driver.ts';
import { startChromium, startFirefox } from './browsers/with-playwright.ts';
import { startWebKit } from './browsers/with-webdriver.ts';
import type { Ground } from './grounds.ts';

/** A browser that may be on this machine: how to start it, or nothing when it is not here. */
export interface Candidate {
  id: string;
  name: string;
  start?: (display?: string) => Promise<Engine>;
}

/** WebKitGTK's own small browser, where its driver is here too. */
export const webkitPath = (): string | undefined =>
  firstThere(['/usr/bin/WebKitWebDriver']) &&
  firstThere([process.env['MINIBROWSER'], '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser']);

/** Turns on, in the MiniBrowser, what Safari has since 26.2. */
const navigationApi = 'NavigationAPI';
export const navigationFeature = `--features=+${navigationApi}`;

/**
 * Every engine, WebKit's twice. WebKit needs a screen, so it is not started without one. @param
 * driverPort for its driver
 */
function findEngines(driverPort: number): Candidate[] {
  const [chromium, firefox, webkit] = [findChromium(), findFirefox(), webkitPath()];
  const startWith =
    (settings: readonly string[], check?: (browser: string, display: string) => void) =>
    async (display?: string): Promise<Engine> => {
      if (!webkit || !display)
        throw new NotHere(
          !display ? 'it has no screen to stand on: install xvfb' : 'it is not on this machine',
        );
      check?.(webkit, display);
      return startWebKit(webkit, display, driverPort, settings);
    };
  return [
    {
      id: 'chromium',
      name: 'Chromium',
      ...(chromium && { start: (display) => startChromium(chromium, display) }),
    },
    {
      id: 'firefox',
      name: 'Firefox',
      ...(firefox && { start: (display) => startFirefox(firefox, display) }),
    },
    { id: 'webkit', name: 'WebKitGTK', ...(webkit && { start: startWith([]) }) },
    {
      id: 'webkit-navigation',
      name: 'WebKitGTK with the Navigation API',
      ...(webkit && { start: startWith([navigationFeature], needNavigationApi) }),
    },
  ];
}

/** @throws NotHere when this MiniBrowser knows no such feature */
function needNavigationApi(browser: string, display: string): void {
  const { stdout, stderr } = spawnSync(browser, ['--features=help'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, DISPLAY: display },
  });
  if (!new RegExp(`^\\s*[+-] ${navigationApi}\\b`, 'm').test(stdout + stderr))
    throw new NotHere(`this MiniBrowser has no feature ${navigationApi}`);
}

/** A browser that can be started again when it gets stuck. */
export class Running {
  #start: () => Promise<Engine>;
  is: Engine;

  private constructor(start: () => Promise<Engine>, first: Engine) {
    this.#start = start;
    this.is = first;
  }

  static async of(start: () => Promise<Engine>): Promise<Running> {
    return new Running(start, await start());
  }

  async again(): Promise<void> {
    await within(5000, this.is.close());
    this.is = await this.#start();
  }
}

/**
 * Starts each browser in turn, and ends it. One that is not on this machine, or lacks something, is
 * named and left out.
 * @param isWanted by its id
 */
export async function forEachEngine(
  { driverPort, display }: Pick<Ground, 'driverPort' | 'display'>,
  isWanted: (id: string) => boolean,
  act: (id: string, name: string, engine: Running) => Promise<void>,
): Promise<void> {
  for (const { id, name, start } of findEngines(driverPort).filter((one) => isWanted(one.id))) {
    try {
      if (!start) throw new NotHere('it is not on this machine');
      const engine = await Running.of(() => start(display));
      await act(id, name, engine).finally(() => engine.is.close());
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      console.log(`${name}: not tried, since ${error.message}.`);
    }
  }
}
