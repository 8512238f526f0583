import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { posterSizes } from '../../domain/poster-formats.ts';
import { chromiumFlags, chromiumPath, howToGetChromium } from '../chromium.ts';
import type { PosterPage } from './pages.ts';

/** Nothing can be printed on this machine: says what is missing or broken. */
export class CannotPrint extends Error {}

/** What came out of a page, and what is wrong with it. */
export interface Print {
  page: PosterPage;
  bytes: Buffer;
  misfits: string[];
}

/**
 * Prints posters, two at a time. One that fails keeps none of the others from being printed.
 * @param origin where the built site is served
 * @param take gets each print as it comes
 * @returns what could not be printed, a line a poster
 * @throws CannotPrint when the machine has no Chromium, or one that does not run, or the packages
 *   for development are not installed
 */
export async function printAll(
  pages: readonly PosterPage[],
  origin: string,
  take: (print: Print) => void,
): Promise<string[]> {
  const browser = await launch();
  try {
    const left = [...pages];
    const faults: string[] = [];
    const work = async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        const print = await printOrFault(browser, next, origin);
        if (typeof print === 'string') faults.push(print);
        else take(print);
      }
    };
    await Promise.all([work(), work()]);
    return faults;
  } finally {
    await browser.close();
  }
}

async function launch(): Promise<Browser> {
  // Only a machine that prints needs it, and a machine that builds the site for a host may not have
  // it.
  const { chromium } = await import('playwright-core').catch(() => {
    throw new CannotPrint(
      'posters need the package playwright-core; run "npm ci" without --omit=dev',
    );
  });
  const executablePath = chromiumPath(chromium.executablePath());
  if (!executablePath)
    throw new CannotPrint(`posters need Chromium, and this machine has none: ${howToGetChromium}`);
  return chromium.launch({ executablePath, args: chromiumFlags }).catch((error: unknown) => {
    throw new CannotPrint(
      `posters need Chromium, and ${executablePath} does not start: ${firstLine(error)}`,
    );
  });
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')[0]
    ?.replace(/\.$/, '') ?? '';

/**
 * A print, or the line that says why there is none. A tab for each: one that broke is not used
 * again.
 */
async function printOrFault(
  browser: Browser,
  page: PosterPage,
  origin: string,
): Promise<Print | string> {
  try {
    const tab = await browser.newPage();
    const print = await printOne(tab, page, origin);
    await tab.close();
    return print;
  } catch (error) {
    if (!browser.isConnected())
      throw new CannotPrint(`Chromium stopped at ${page.path}: ${firstLine(error)}`);
    return `${page.path}: could not be printed: ${firstLine(error)}`;
  }
}

async function printOne(tab: Page, page: PosterPage, origin: string): Promise<Print> {
  const { file, width, height } = posterSizes[page.format];
  if (file === 'png') await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  await tab.goto(`${origin}${page.path}`);
  const misfits = await tab.evaluate(findMisfits);
  const bytes =
    file === 'pdf'
      ? await tab.pdf({
          preferCSSPageSize: true,
          printBackground: true,
          tagged: true,
          outline: true,
        })
      : await sharp(await tab.screenshot({ animations: 'disabled' }))
          .png({ palette: true, effort: 10 })
          .toBuffer();
  return { page, bytes, misfits };
}

/**
 * Runs in the page: words that stand out over their sheet, or over the part of it that they belong
 * to.
 */
function findMisfits(): string[] {
  const sheets = [
    ...document.querySelectorAll('.poster, .poster-wall, .poster-floor, .sheet-card'),
  ];
  return sheets.flatMap((sheet) => {
    const box = sheet.getBoundingClientRect();
    const outside = [...sheet.querySelectorAll('h1, h2, p, li, dt, dd, .qr, .poster-floor')].find(
      (part) => {
        const { top, right, bottom, left, height } = part.getBoundingClientRect();
        return (
          height > 0 &&
          (bottom > box.bottom + 1 ||
            right > box.right + 1 ||
            left < box.left - 1 ||
            top < box.top - 1)
        );
      },
    );
    return outside ? [`"${(outside.textContent ?? '').trim().slice(0, 40)}"`] : [];
  });
}
