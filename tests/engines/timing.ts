import { chromium, type Browser, type Page } from 'playwright';
import { chromiumFlags } from '../support/browser.ts';

/** What the place does that the way out leads to. */
export type Mood = 'normal' | 'hanging' | 'refused';

/** A page to be left: `first` is opened before it, so that there is something to go back to. */
export interface Leaving {
  site: 'ours' | 'govuk';
  page: string;
  first: string;
  exit: string;
}

/**
 * From the press to the first frame without a word of the page, in milliseconds, over many presses.
 */
export interface Timing {
  site: 'ours' | 'govuk';
  page: string;
  destination: Mood;
  slowdown: number;
  presses: number;
  median: number;
  p95: number;
  most: number;
  under50: number;
}

export interface Round {
  destination: Mood;
  slowdown: number;
  presses: number;
}

/**
 * Presses the way out of each page, turn by turn in one run, so that a busy machine is as busy for
 * one as for the other. A press is a real one, and is timed by its own event; a frame counts when
 * it has been handed over for painting: what is asked for in its `requestAnimationFrame` comes
 * after that.
 * @param be lets the destination behave
 */
export async function measureTiming(
  leavings: readonly Leaving[],
  rounds: readonly Round[],
  be: (mood: Mood) => Promise<void>,
  executablePath: string,
): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const { destination, slowdown, presses } of rounds) {
    const browser = await chromium.launch({ executablePath, args: chromiumFlags });
    try {
      const open = await Promise.all(leavings.map((leaving) => openTab(browser, leaving)));
      const times = leavings.map((): number[] => []);
      for (let press = 0; press < presses; press += 1) {
        for (const [index, { page, throttle }] of open.entries()) {
          await be('normal');
          // A page that is slowed down keeps a core busy even when nothing happens in it: it must
          // not slow the other one.
          await Promise.all(open.map((tab) => tab.throttle(1)));
          const leaving = leavings[index];
          if (leaving)
            times[index]?.push(
              await timePress(page, throttle, leaving, slowdown, () => be(destination)),
            );
        }
      }
      timings.push(
        ...leavings.map(({ site, page }, index) => ({
          site,
          page: new URL(page).pathname,
          destination,
          slowdown,
          presses,
          ...summary(times[index] ?? []),
        })),
      );
    } finally {
      await be('normal');
      await browser.close();
    }
  }
  return timings;
}

/**
 * How long a page is looked at before it is left, in milliseconds: what a browser still has to do
 * for it is done.
 */
const glance = 200;
const slowGlance = 500;

/** A tab of its own for each page, and what slows it down. */
async function openTab(
  browser: Browser,
  { exit }: Leaving,
): Promise<{ page: Page; throttle: (rate: number) => Promise<unknown> }> {
  const page = await (
    await browser.newContext({ viewport: { width: 360, height: 640 } })
  ).newPage();
  await page.addInitScript(watchFrames, exit);
  const session = await page.context().newCDPSession(page);
  return { page, throttle: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }) };
}

async function timePress(
  page: Page,
  throttle: (rate: number) => Promise<unknown>,
  { page: address, first, exit }: Leaving,
  slowdown: number,
  ready: () => Promise<void>,
): Promise<number> {
  await page.goto(first);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(
    (selector) =>
      document
        .querySelector(selector)
        ?.matches(':is(quick-exit:defined *, .govuk-frontend-supported *)'),
    exit,
  );
  const box = await page.locator(exit).boundingBox();
  if (!box) throw new Error(`${address} has no ${exit}`);
  // The pointer is there before the press, as a finger or a hand would be, and someone has looked
  // at the page.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await ready();
  await throttle(slowdown);
  await page.waitForTimeout(slowdown > 1 ? slowGlance : glance);
  const told = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('blank:'),
    timeout: 20_000,
  });
  await page.mouse.down();
  await page.mouse.up();
  return Number((await told).text().slice('blank:'.length));
}

/**
 * Runs in every page: after a press, looks at every frame, and tells when the first one without a
 * word has been handed over. The page that was pressed may be gone before its next frame; then the
 * page that follows looks on.
 */
function watchFrames(exit: string): void {
  const key = 'pressed-at';
  const overlay = 'quick-exit, .govuk-exit-this-page-overlay';
  const now = (): number => performance.timeOrigin + performance.now();
  const isSeen = (element: Element | null): boolean => {
    if (!element) return false;
    const { visibility, display } = getComputedStyle(element);
    return (
      visibility === 'visible' && display !== 'none' && element.getBoundingClientRect().height > 0
    );
  };
  const anyWord = (): boolean =>
    document.body !== null &&
    ([...document.body.children].some(
      (element) =>
        !element.matches(overlay) && isSeen(element) && element.textContent.trim() !== '',
    ) ||
      isSeen(document.querySelector(exit)));
  // In memory while the page is there: writing it down takes time, which would be counted.
  let pressedAt = Number(sessionStorage.getItem(key));
  sessionStorage.removeItem(key);
  const look = (): void => {
    if (anyWord()) {
      requestAnimationFrame(look);
      return;
    }
    // Runs when the frame has been painted, and before what the page does after it, which was asked
    // for later.
    setTimeout(() => {
      if (pressedAt) console.log(`blank:${now() - pressedAt}`);
      pressedAt = 0;
    });
  };
  if (pressedAt) requestAnimationFrame(look);
  addEventListener(
    'click',
    ({ timeStamp }) => {
      pressedAt = performance.timeOrigin + timeStamp;
      requestAnimationFrame(look);
    },
    true,
  );
  addEventListener('pagehide', () => {
    if (pressedAt) sessionStorage.setItem(key, String(pressedAt));
  });
}

function summary(times: readonly number[]): Pick<Timing, 'median' | 'p95' | 'most' | 'under50'> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(
      (sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN) *
        10,
    ) / 10;
  return {
    median: at(0.5),
    p95: at(0.95),
    most: at(1),
    under50: sorted.filter((time) => time < 50).length,
  };
}
