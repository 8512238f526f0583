import { NotPossible, pause, within } from '../browsers/driver.ts';
import type { Running } from '../engines.ts';
import type { Ground } from '../grounds.ts';
import { faultsOf, toRow, type Row } from '../rows.ts';
import { Posts } from './posts.ts';
import type { Site } from './site.ts';
import { walk, type Walk } from './walk.ts';
import { isOffered, type Way } from './ways.ts';

/** What the walks through one browser found. */
export interface Walked {
  rows: Row[];
  faults: string[];
}

/**
 * A site, and whether what is wrong with it is a fault of the run: another maker's is walked to
 * compare.
 */
export interface Walkable {
  site: Site;
  isJudged: boolean;
}

/**
 * A walk that takes longer than this, in milliseconds, has got stuck: the browser is started again,
 * and the walk with it.
 */
const longest = 90_000;
const tries = 3;
/** How long to wait for a walk to end whose browser is gone. */
const patience = 15_000;
/** How often Back is pressed, and Forward. */
export const presses = 6;

/**
 * Walks each way through each site that offers it, turn by turn.
 * @param id the browser's @param times how often Back is pressed, and Forward
 */
export async function walkAll(
  id: string,
  engine: Running,
  ways: readonly Way[],
  sites: readonly Walkable[],
  ground: Ground,
  times = presses,
): Promise<Walked> {
  const hasScreen = ground.screen !== undefined;
  const [rows, faults]: [Row[], string[]] = [[], []];
  for (const way of ways) {
    for (const { site, isJudged } of sites.filter((one) => isOffered(way, one.site))) {
      const from = Date.now();
      try {
        const found = await walkOne(engine, way, site, ground, times);
        const row = toRow(id, way, site.name, found, hasScreen);
        rows.push(row);
        if (isJudged)
          faults.push(
            ...faultsOf(found, way, hasScreen).map((fault) => `${id}, ${way.name}: ${fault}`),
          );
        console.log(
          `${id}, ${way.name}, ${site.name}: ${row.backsShown} of ${row.backs} Backs and ` +
            `${row.forwardsShown} of ${row.forwards} Forwards showed a page; the first Back led ` +
            `to: ${row.firstBack} (${Math.round((Date.now() - from) / 1000)} s)`,
        );
      } catch (error) {
        const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
        if (isJudged || !(error instanceof NotPossible))
          faults.push(`${id}, ${way.name}, ${site.name}: not walked, ${said}`);
        else console.log(`${id}, ${way.name}, ${site.name}: not walked, ${said}`);
      }
    }
  }
  return { rows, faults };
}

/** Walks one way, again in a fresh browser when that fails. @throws what the last try threw */
async function walkOne(
  engine: Running,
  way: Way,
  site: Site,
  { watched, away, screen }: Ground,
  times: number,
): Promise<Walk> {
  const ground = watched[site.name];
  if (!ground) throw new Error(`${site.name} is not served`);
  for (let left = tries; ; left -= 1) {
    const walking = walk(engine.is, way, site, new Posts(ground, away, screen), times);
    try {
      return await inTime(walking);
    } catch (error) {
      if (left === 1 || error instanceof NotPossible) throw error;
      await engine.again();
      // The one that got stuck mends the network as it ends: not in the middle of the next.
      await within(patience, walking);
    }
  }
}

const inTime = (walking: Promise<Walk>): Promise<Walk> =>
  Promise.race([
    walking,
    pause(longest).then(() => {
      throw new Error(`got stuck for ${longest / 1000} s`);
    }),
  ]);
