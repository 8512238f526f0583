import { findChromium } from '../../support/browser.ts';
import type { Engine } from '../browsers/driver.ts';
import { startChromium, startFirefox } from '../browsers/with-playwright.ts';
import { startWebKit } from '../browsers/with-webdriver.ts';
import { navigationFeature, webkitPath } from '../engines.ts';
import { findFirefox } from '../../support/browser.ts';
import type { Setting } from './settings.ts';

/** An engine of this machine that can be started with a setting. */
export interface SettableEngine {
  id: string;
  start: (setting: Setting) => Promise<Engine>;
}

/** The engines that are here. WebKit needs a screen. @param driverPort for its driver */
export function settableEngines(driverPort: number, display: string | undefined): SettableEngine[] {
  const [chromium, firefox, webkit] = [findChromium(), findFirefox(), webkitPath()];
  const startWebKitWith = (args: readonly string[]) => (setting: Setting) =>
    startWebKit(webkit ?? '', display ?? '', driverPort, [...args, ...(setting.webkit ?? [])]);
  return [
    ...(chromium
      ? [
          {
            id: 'chromium',
            start: (setting: Setting) =>
              startChromium(
                chromium,
                display,
                setting.isIncognito ? undefined : (setting.chromium ?? {}),
              ),
          },
        ]
      : []),
    ...(firefox
      ? [
          {
            id: 'firefox',
            start: (setting: Setting) => startFirefox(firefox, display, setting.firefox),
          },
        ]
      : []),
    ...(webkit && display
      ? [
          { id: 'webkit', start: startWebKitWith([]) },
          { id: 'webkit-navigation', start: startWebKitWith([navigationFeature]) },
        ]
      : []),
  ];
}
