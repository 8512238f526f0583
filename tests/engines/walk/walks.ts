import { pause, within } from '../browsers/driver.ts';
import type { Running } from '../engines.ts';
import type { Grounds } from '../grounds.ts';
import { faultsOf, toRow, type Row } from '../rows.ts';
import { Posts } from './posts.ts';
import { govuk, ours, type Site } from './site.ts';
import { walk, type Walk } from './walk.ts';
import { isOffered, type Way } from './ways.ts';

/** What the walks through one browser found. */
export interface Walked { rows: Row[]; faults: string[] }

/** A walk that takes longer than this, in milliseconds, has got stuck: the browser is started again, and the walk with it. */
const longest = 90_000;
const tries = 3;
/** How long to wait for a walk to end whose browser is gone. */
const patience = 15_000;
/** How often Back is pressed, and Forward. */
const presses = 6;

/**
 * Walks each way through our site, and through GOV.UK's beside it.
 * @param id the browser's
 * @param isAlone ours only
 */
export async function walkAll(id: string, engine: Running, ways: readonly Way[], grounds: Grounds, isAlone: boolean): Promise<Walked> {
  const { watched, screen } = grounds;
  const [rows, faults]: [Row[], string[]] = [[], []];
  for (const way of ways) {
    for (const site of [ours(watched.ours.origin), ...isAlone ? [] : [govuk(watched.govuk.origin)]].filter((one) => isOffered(way, one))) {
      const from = Date.now();
      try {
        const found = await walkOne(engine, way, site, grounds);
        const row = toRow(id, way, site.name, found, screen !== undefined);
        rows.push(row);
        if (site.name === 'ours') faults.push(...faultsOf(found, way, screen !== undefined).map((fault) => `${id}, ${way.name}: ${fault}`));
        console.log(`${id}, ${way.name}, ${site.name}: ${row.backsShown} of ${row.backs} Backs and ${row.forwardsShown} of ${row.forwards} Forwards showed a page (${Math.round((Date.now() - from) / 1000)} s)`);
      } catch (error) {
        faults.push(`${id}, ${way.name}, ${site.name}: ${String(error)}`);
      }
    }
  }
  return { rows, faults };
}

/** Walks one way, again in a fresh browser when that fails. @throws what the last try threw */
async function walkOne(engine: Running, way: Way, site: Site, { watched, away, screen }: Grounds): Promise<Walk> {
  for (let left = tries; ; left -= 1) {
    const walking = walk(engine.is, way, site, new Posts(watched[site.name], away, screen), presses);
    try {
      return await inTime(walking);
    } catch (error) {
      if (left === 1) throw error;
      await engine.again();
      // The one that got stuck mends the network as it ends: not in the middle of the next.
      await within(patience, walking);
    }
  }
}

const inTime = (walking: Promise<Walk>): Promise<Walk> => Promise.race([
  walking,
  pause(longest).then(() => { throw new Error(`got stuck for ${longest / 1000} s`); }),
]);
