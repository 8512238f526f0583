import { existsSync } from 'node:fs';
import { findChromium } from '../support/browser.ts';
import { within, type Engine } from './browsers/driver.ts';
import { startChromium, startFirefox } from './browsers/with-playwright.ts';
import { startWebKit } from './browsers/with-webdriver.ts';

/** A browser that may be on this machine: how to start it, or nothing when it is not here. */
export interface Candidate { id: string; name: string; start?: (display?: string) => Promise<Engine> }

const firstThat = (paths: readonly (string | undefined)[]): string | undefined => paths.find((path): path is string => Boolean(path) && existsSync(path as string));

/** The Firefox of the system. */
export const firefoxPath = (): string | undefined => firstThat([process.env['FIREFOX'], '/usr/bin/firefox-esr']);

/** WebKitGTK's own small browser, where its driver is here too. */
export const webkitPath = (): string | undefined => firstThat(['/usr/bin/WebKitWebDriver']) && firstThat([process.env['MINIBROWSER'], '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser']);

/** The three engines. WebKit needs a screen, so it is not started without one. @param driverPort for its driver */
export function findEngines(driverPort: number): Candidate[] {
  const chromium = findChromium();
  const [firefox, webkit] = [firefoxPath(), webkitPath()];
  return [
    { id: 'chromium', name: 'Chromium', ...(chromium && { start: (display) => startChromium(chromium, display) }) },
    { id: 'firefox', name: 'Firefox', ...(firefox && { start: (display) => startFirefox(firefox, display) }) },
    { id: 'webkit', name: 'WebKitGTK', ...(webkit && { start: (display) => (display ? startWebKit(webkit, display, driverPort) : Promise.reject(new Error('WebKitGTK needs a screen: install xvfb'))) }) },
  ];
}

/** A browser that can be started again when it gets stuck. */
export class Running {
  #start: () => Promise<Engine>;
  is: Engine;

  private constructor(start: () => Promise<Engine>, first: Engine) {
    this.#start = start;
    this.is = first;
  }

  static async of(start: () => Promise<Engine>): Promise<Running> { return new Running(start, await start()); }

  async again(): Promise<void> {
    await within(5000, this.is.close());
    this.is = await this.#start();
  }
}
