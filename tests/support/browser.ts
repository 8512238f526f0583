import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Flags that keep Chromium quiet: no requests of its own, no sandbox where it runs as root. */
export const chromiumFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Where a Chromium may be: `CHROMIUM` in the environment first, the system's own, then one that Playwright brought. */
const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', chromium.executablePath()];

/** The path of a Chromium on this machine, or nothing. */
export const findChromium = (): string | undefined => places.find((path): path is string => Boolean(path) && existsSync(path as string));
