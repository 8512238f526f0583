import { pause, type Engine, type Tab } from '../browsers/driver.ts';
import { isAway } from '../servers/destination.ts';
import { landingAt, type Landing } from './landing.ts';
import type { Posts } from './posts.ts';
import type { Site } from './site.ts';
import { fail, mend } from './trouble.ts';
import type { Way } from './ways.ts';

/**
 * One press of Back or Forward, and whether a page of the site could be seen before the next one:
 * by its own word, and on the screen.
 */
export interface Move {
  way: 'back' | 'forward';
  tab: 'same' | 'other';
  shown: boolean;
  onScreen: boolean;
  /** Where the first Back in a tab led. */
  landed?: Landing;
}

/** What was seen on one walk. */
export interface Walk {
  /**
   * The watchers saw the page while it was read: else they saw nothing later because they are
   * blind.
   */
  before: { shown: boolean; onScreen: boolean };
  /** The page took the press as one. */
  pressed: boolean;
  /** The browser asked for the page that the way out leads to. */
  arrived: boolean;
  /**
   * Milliseconds from the press until no word was left in the page, and until the screen was clear.
   */
  blankAfter?: number;
  clearAfter?: number;
  /** Once hidden, it was shown again without another press. */
  shownAgain: boolean;
  /** In the order in which they were made. */
  moves: Move[];
  /** What the destination learnt of where they came from. */
  referrers: string[];
  otherTabLeft?: boolean;
}

/** How long a page must stay hidden when nothing takes its place, in milliseconds. */
const stranded = 5000;

/** Reads, leaves, then presses Back and Forward, in each tab. @param times how often each */
export async function walk(
  engine: Engine,
  way: Way,
  site: Site,
  posts: Posts,
  times: number,
): Promise<Walk> {
  const visit = await engine.visit();
  try {
    posts.clear();
    const other = (await way.read(visit, site, posts)) ?? undefined;
    const ready = Date.now();
    const before = { shown: posts.isShown(0), onScreen: posts.isOnScreen(ready - 200, ready) };
    posts.elsewhere.arrivals.length = 0;
    await fail(way.trouble, visit, posts);
    await way.press(visit.tab, site);
    await (way.trouble ? pause(stranded) : posts.settle(1000));
    const otherTabLeft = other && (await hasLeft(other, posts));
    const left = departure(posts, ready, Date.now());
    const moves = await wander(visit.tab, 'same', way, posts, times);
    if (other) {
      await other.show();
      moves.push(...(await wander(other, 'other', way, posts, times)));
    }
    return {
      before,
      ...left,
      moves,
      arrived: posts.elsewhere.arrivals.some(({ path }) => isAway(path)),
      referrers: posts.elsewhere.arrivals.map(({ referrer }) => referrer).filter(Boolean),
      ...(otherTabLeft !== undefined && { otherTabLeft }),
    };
  } finally {
    await mend(posts);
    await visit.close();
  }
}

/**
 * What happened between the press and the first Back. A page without a network cannot tell that it
 * was pressed; the screen can still be watched.
 */
function departure(
  posts: Posts,
  ready: number,
  end: number,
): Pick<Walk, 'pressed' | 'shownAgain' | 'blankAfter' | 'clearAfter'> {
  const pressed = posts.first(['pressed'], ready);
  const from = pressed ?? ready;
  const blank = posts.first(['blank', 'pagehide'], from);
  const clear = posts.firstClear(from);
  return {
    pressed: pressed !== undefined,
    shownAgain:
      (blank !== undefined && posts.isShown(blank, end)) ||
      (clear !== undefined && posts.isOnScreen(clear, end)),
    ...(blank !== undefined && { blankAfter: Math.round(blank - from) }),
    ...(clear !== undefined && { clearAfter: Math.round(clear - from) }),
  };
}

async function wander(
  tab: Tab,
  which: Move['tab'],
  { trouble }: Way,
  posts: Posts,
  times: number,
): Promise<Move[]> {
  const moves: Move[] = [];
  for (const way of ['back', 'forward'] as const) {
    for (let count = 0; count < times; count += 1) {
      const isFirst = way === 'back' && count === 0;
      // Asked before the press: a hidden page that Back leads to has another's address a moment
      // later.
      const behind = isFirst ? await tab.behind?.() : undefined;
      const start = Date.now();
      await tab[way]();
      await posts.settle(count === times - 1 ? 700 : 350);
      const seen = { shown: posts.isShown(start), onScreen: posts.isOnScreen(start) };
      moves.push({
        way,
        tab: which,
        ...seen,
        ...(isFirst && {
          landed: await landingOf(tab, behind, start, posts, trouble === 'offline'),
        }),
      });
    }
  }
  return moves;
}

/**
 * Where Back led: by the browser's own list where it has one; else to a page of the site when one
 * of them began or came back, and otherwise to the address where the tab is now.
 * @param isMute without a network no page can tell that it began
 */
async function landingOf(
  tab: Tab,
  behind: string | undefined,
  start: number,
  posts: Posts,
  isMute: boolean,
): Promise<Landing> {
  const [site, elsewhere] = [posts.watched.origin, posts.elsewhere.origin];
  if (behind !== undefined) return landingAt(behind, site, elsewhere);
  if (isMute) return 'not-measured';
  return posts.first(['entered', 'pageshow'], start) === undefined
    ? landingAt(await tab.address(), site, elsewhere)
    : 'ours';
}

/** Whether another tab is, within three seconds, where the way out leads. */
async function hasLeft(tab: Tab, { watched, elsewhere }: Posts): Promise<boolean> {
  for (let tries = 0; tries < 15; tries += 1) {
    if (landingAt(await tab.address(), watched.origin, elsewhere.origin) === 'destination')
      return true;
    await pause(200);
  }
  return false;
}
