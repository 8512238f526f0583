import { pause } from '../browsers/driver.ts';
import type { Watcher } from '../screen/watcher.ts';
import type { Destination } from '../servers/destination.ts';
import type { Sight, Watched } from '../servers/watched.ts';

/**
 * Where things are watched from: the pages of the site, the place the way out leads to, and the
 * screen where it can be watched.
 */
export class Posts {
  readonly watched: Watched;
  readonly elsewhere: Destination;
  readonly screen: Watcher | undefined;

  constructor(watched: Watched, elsewhere: Destination, screen?: Watcher) {
    this.watched = watched;
    this.elsewhere = elsewhere;
    this.screen = screen;
  }

  /** Forgets what was seen before. */
  clear(): void {
    this.watched.sights.length = 0;
    this.elsewhere.arrivals.length = 0;
    if (this.screen) this.screen.frames.length = 0;
  }

  /** The first time, from a moment on, that a page said one of these. */
  first(what: readonly Sight['what'][], from: number): number | undefined {
    return this.watched.sights
      .filter((sight) => sight.at >= from && what.includes(sight.what))
      .map(({ at }) => at)
      .sort((a, b) => a - b)[0];
  }

  /** Whether a page of the site said, in a time, that something of it can be seen. */
  isShown(from: number, to = Infinity): boolean {
    return this.watched.sights.some(({ what, at }) => what === 'shown' && at >= from && at < to);
  }

  /** Whether a page of the site was on the screen at any moment of a time. */
  isOnScreen(from: number, to = Infinity): boolean {
    return (
      this.screen?.frames.some(({ at, isMarked }) => isMarked && at >= from && at < to) ?? false
    );
  }

  /** The first moment, from another on, at which nothing of the site was on the screen. */
  firstClear(from: number): number | undefined {
    return this.screen?.frames.find(({ at, isMarked }) => at >= from && !isMarked)?.at;
  }

  /**
   * Waits until nothing has happened for a while. @param least in milliseconds, whatever happens
   * @param most whatever goes on
   */
  async settle(least = 350, most = 3000): Promise<void> {
    const start = Date.now();
    let [known, since] = [-1, start];
    while (Date.now() - start < most) {
      const count = this.watched.sights.length + this.elsewhere.arrivals.length;
      if (count !== known) [known, since] = [count, Date.now()];
      if (Date.now() - start >= least && Date.now() - since >= 250) return;
      await pause(25);
    }
  }
}
