import { existsSync } from 'node:fs';

/** Flags that keep Chromium quiet: no requests of its own, no sandbox where it runs as root. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chromium may be: `CHROMIUM` in the environment first, then the system's own. */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium on this machine, or nothing.
 * @param brought where Playwright would have put its own: taken last
 */
export const chromiumPath = (brought?: string): string | undefined =>
  [...places, brought].find((path): path is string => Boolean(path) && existsSync(path as string));

/** What to do on a machine without one. */
export const howToGetChromium =
  'install it ("apt-get install chromium" on Debian and Ubuntu, Chrome elsewhere), or set ' +
  'CHROMIUM to the path of one';
