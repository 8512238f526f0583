import { pause, within, type Engine, type Tab } from '../browsers/driver.ts';
import type { Grounds } from '../grounds.ts';
import { Posts } from '../walk/posts.ts';
import { ours } from '../walk/site.ts';
import { walk, type Walk } from '../walk/walk.ts';
import { ways, type Way } from '../walk/ways.ts';
import type { Setting } from './settings.ts';

/** How someone leaves. */
export type Press = 'press' | 'shift';

/** How often Back is pressed after leaving, and Forward. */
const presses = 6;
/** A visit that takes longer than this, in milliseconds, has got stuck: it is made again. */
const longest = 90_000;

/**
 * Reads three pages in a browser that is set so, leaves, and presses Back and Forward. @throws when
 * the visit got stuck
 */
export async function tryLeaving(
  engine: Engine,
  setting: Setting,
  press: Press,
  { watched, away, screen }: Grounds,
): Promise<Walk> {
  watched.ours.prelude = setting.prelude ?? '';
  watched.ours.missing = setting.missing;
  try {
    const walking = walk(
      engine,
      toWay(setting, press),
      ours(watched.ours.origin),
      new Posts(watched.ours, away, screen),
      presses,
    );
    const found = await within(longest, walking);
    if (!found)
      throw await walking.then(
        () => new Error('got stuck'),
        (error: unknown) => error,
      );
    return found;
  } finally {
    watched.ours.prelude = '';
    watched.ours.missing = undefined;
  }
}

/** What is wrong with such a visit, in words. */
export function faultsOfVisit(
  { before, arrived, moves, otherTabLeft }: Walk,
  { trouble }: Setting,
): string[] {
  const shown = moves.filter((move) => move.shown || move.onScreen);
  return [
    ...(before.shown ? [] : ['the page was not seen while it was read, so nothing is proved']),
    ...(arrived || trouble ? [] : ['the destination was never asked for']),
    ...(shown.length === 0
      ? []
      : [
          'a page of ours was seen after ' +
            `${shown.map(({ way, tab }) => `${way} in the ${tab} tab`).join(', ')}`,
        ]),
    ...(otherTabLeft === false ? ['the other tab stayed'] : []),
  ];
}

function toWay({ trouble, isOtherTabFrozen }: Setting, press: Press): Way {
  const [byMouse, byShift, inTwoTabs] = [wayNamed('mouse'), wayNamed('shift'), wayNamed('tabs')];
  const way: Way = { ...(press === 'press' ? byMouse : byShift), ...(trouble && { trouble }) };
  if (!isOtherTabFrozen) return way;
  return {
    ...way,
    read: async (visit, site, posts) => {
      const other = await inTwoTabs.read(visit, site, posts);
      return other ? asleep(other) : undefined;
    },
  };
}

/** Frozen now, and woken when someone looks. */
async function asleep(tab: Tab): Promise<Tab> {
  await tab.sleep?.(true);
  await pause(200);
  let isAsleep = true;
  const wake = async (): Promise<void> => {
    if (isAsleep) await tab.sleep?.(false);
    isAsleep = false;
  };
  return {
    ...tab,
    address: async () => {
      await wake();
      return tab.address();
    },
  };
}

function wayNamed(name: Way['name']): Way {
  const found = ways.find((way) => way.name === name);
  if (!found) throw new Error(`there is no way "${name}" in tests/engines/walk/ways.ts`);
  return found;
}
