import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../src/build/chromium.ts';

export { chromiumFlags } from '../../src/build/chromium.ts';

/** The path of a Chromium on this machine, or nothing. */
export const findChromium = (): string | undefined => chromiumPath(chromium.executablePath());

/** The first of some paths that is on this machine, or nothing. */
export const firstThere = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path): path is string => Boolean(path) && existsSync(path as string));

/** The path of the Firefox of this machine, or nothing. FIREFOX names another. */
export const findFirefox = (): string | undefined =>
  firstThere([process.env['FIREFOX'], '/usr/bin/firefox-esr']);
