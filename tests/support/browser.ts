import { chromium } from 'playwright-core';
import { chromiumPath } from '../../src/build/chromium.ts';

export { chromiumFlags } from '../../src/build/chromium.ts';

/** The path of a Chromium on this machine, or nothing. */
export const findChromium = (): string | undefined => chromiumPath(chromium.executablePath());
