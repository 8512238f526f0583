import { chromium, type Browser, type Page } from 'playwright';
import { chromiumFlags } from '../tests/support/browser.ts';

/** What the place does that the way out leads to. */
export type Mood = 'normal' | 'hanging' | 'refused';

/** A page to be left: `first` is opened before it, so that there is something to go back to. */
export interface Leaving { site: 'ours' | 'govuk'; page: string; first: string; exit: string }

/** From the press to the first frame without a word of the page, in milliseconds, over many presses. */
export interface Timing { site: 'ours' | 'govuk'; page: string; destination: Mood; slowdown: number; presses: number; median: number; p95: number; most: number; under50: number }

export interface Round { destination: Mood; slowdown: number; presses: number }

/**
 * Presses the way out of each page, turn by turn in one run, so that a busy machine is as busy for one as for the other.
 * A press is a real one, and is timed by its own event; a frame counts when it has been handed over for painting: the
 * message sent from its `requestAnimationFrame` comes after that.
 * @param be lets the destination behave
 */
export async function measureTiming(leavings: readonly Leaving[], rounds: readonly Round[], be: (mood: Mood) => Promise<void>, executablePath: string): Promise<Timing[]> {
  const timings: Timing[] = [];
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    for (const { destination, slowdown, presses } of rounds) {
      await be(destination);
      const times = leavings.map((): number[] => []);
      for (let press = 0; press < presses; press += 1) {
        for (const [index, leaving] of leavings.entries()) times[index]?.push(await timePress(browser, leaving, slowdown));
      }
      timings.push(...leavings.map(({ site, page }, index) => ({ site, page: new URL(page).pathname, destination, slowdown, presses, ...summary(times[index] ?? []) })));
    }
  } finally {
    await be('normal');
    await browser.close();
  }
  return timings;
}

async function timePress(browser: Browser, { page: address, first, exit }: Leaving, slowdown: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  try {
    await page.addInitScript(watchFrames, exit);
    const T=Date.now();const L=(x)=>console.error(site,x,Date.now()-T);const site=address;await page.goto(first);L('first');
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction((selector) => document.querySelector(selector)?.matches(':is(quick-exit:defined *, .govuk-frontend-supported *)'), exit);
    const box = await page.locator(exit).boundingBox();
    if (!box) throw new Error(`${address} has no ${exit}`);
    if (slowdown > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    L('ready');const told = whenTold(page);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    L('clicked');const z = await told;L('told '+z);return z;
  } finally {
    await page.close();
  }
}

/** @throws when the page tells nothing for twenty seconds */
const whenTold = (page: Page): Promise<number> => new Promise((resolve, reject) => {
  const timer = setTimeout(() => reject(new Error(`${page.url()} showed no frame without words`)), 20_000);
  page.on('console', (message) => {
    const [, time] = /^blank:([\d.]+)/.exec(message.text()) ?? [];
    if (time === undefined) return;
    clearTimeout(timer);
    resolve(Number(time));
  });
});

/**
 * Runs in every page: after a press, looks at every frame, and tells when the first one without a word has been handed
 * over. The page that was pressed may be gone before its next frame; then the page that follows looks on.
 */
function watchFrames(exit: string): void {
  const key = 'pressed-at';
  const overlay = 'quick-exit, .govuk-exit-this-page-overlay';
  const now = (): number => performance.timeOrigin + performance.now();
  const isSeen = (element: Element | null): boolean => {
    if (!element) return false;
    const { visibility, display } = getComputedStyle(element);
    return visibility === 'visible' && display !== 'none' && element.getBoundingClientRect().height > 0;
  };
  const anyWord = (): boolean => document.body !== null
    && ([...document.body.children].some((element) => !element.matches(overlay) && element.textContent.trim() !== '' && isSeen(element)) || isSeen(document.querySelector(exit)));
  const look = (): void => {
    if (anyWord()) { requestAnimationFrame(look); return; }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const pressedAt = Number(sessionStorage.getItem(key));
      if (pressedAt) console.log(`blank:${now() - pressedAt}`);
      sessionStorage.removeItem(key);
    };
    port2.postMessage('');
  };
  if (sessionStorage.getItem(key)) requestAnimationFrame(look);
  addEventListener('click', ({ timeStamp }) => {
    sessionStorage.setItem(key, String(performance.timeOrigin + timeStamp));
    requestAnimationFrame(look);
  }, true);
}

function summary(times: readonly number[]): Pick<Timing, 'median' | 'p95' | 'most' | 'under50'> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN) * 10) / 10;
  return { median: at(0.5), p95: at(0.95), most: at(1), under50: sorted.filter((time) => time < 50).length };
}
