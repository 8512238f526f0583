import type { Tested } from '../../src/schemas/tested.ts';
import type { Landing } from './walk/landing.ts';
import type { Move, Walk } from './walk/walk.ts';
import type { Way } from './walk/ways.ts';

export type Row = Tested['walks'][number];

/** What a walk found, as it is published. */
export function toRow(
  engine: string,
  way: Way,
  site: Row['site'],
  { moves, referrers, shownAgain, otherTabLeft }: Walk,
  onScreen: boolean,
): Row {
  const count = (direction: 'back' | 'forward', isSeen: boolean): number =>
    moves.filter((move) => move.way === direction && (!isSeen || move.shown || move.onScreen))
      .length;
  return {
    engine,
    way: way.name,
    site,
    firstBack: moves.find(({ landed }) => landed)?.landed ?? 'not-measured',
    backs: count('back', false),
    backsShown: count('back', true),
    forwards: count('forward', false),
    forwardsShown: count('forward', true),
    referrers: referrers.length,
    shownAgain,
    ...(otherTabLeft !== undefined && { otherTabLeft }),
    onScreen,
  };
}

/**
 * What is wrong with a walk through a site, said for the one who can mend it. @param hasScreen the
 * screen was watched too
 */
export function faultsOf(
  walk: Walk,
  way: Pick<Way, 'trouble' | 'firstBack'>,
  hasScreen: boolean,
): string[] {
  const shown = walk.moves.filter((move) => move.shown || move.onScreen);
  return [
    ...(walk.before.shown
      ? []
      : [
          'the watchers did not see the page while it was read, so they would see nothing ' +
            'later either',
        ]),
    ...(walk.before.onScreen || !hasScreen
      ? []
      : ['the page was not found on the screen while it was read, so the screen proves nothing']),
    // Without a network a page cannot tell that it was pressed, or that it was hidden.
    ...(walk.pressed || way.trouble === 'offline' ? [] : ['the press was not taken']),
    ...(walk.blankAfter !== undefined || way.trouble === 'offline'
      ? []
      : ['the page was never hidden']),
    ...(walk.clearAfter !== undefined || !hasScreen ? [] : ['the screen was never clear']),
    ...(walk.arrived || way.trouble ? [] : ['the destination was never asked for']),
    ...(walk.shownAgain ? ['the page was seen again after it had been hidden'] : []),
    ...(shown.length === 0
      ? []
      : [
          'a page of the site was seen after ' +
            `${counted(shown.map((move) => `${move.way} in the ${move.tab} tab`)).join(', ')}`,
        ]),
    ...walk.moves.flatMap((move) => faultsOfLanding(move, way)),
    ...(walk.referrers.length === 0
      ? []
      : [`the destination learnt where they came from: ${walk.referrers.join(', ')}`]),
    ...(walk.otherTabLeft === false ? ['the other tab stayed'] : []),
  ];
}

/** Each once, and how often when it is more. */
const counted = (texts: readonly string[]): string[] =>
  [...new Set(texts)].map((text) => {
    const count = texts.filter((other) => other === text).length;
    return count > 1 ? `${text} (${count} times)` : text;
  });

const places: Record<Landing, string> = {
  'before-us': 'the page that was there before',
  between: 'the page in between',
  ours: 'a page of the site',
  destination: 'the destination again',
  nothing: 'an empty tab',
  'not-measured': 'where nobody could tell',
};

/**
 * What the first Back in a tab leads to must have been there before the site. Where the network
 * fails, it cannot always be told.
 */
function faultsOfLanding(
  { landed, tab }: Move,
  { trouble, firstBack = 'before-us' }: Pick<Way, 'trouble' | 'firstBack'>,
): string[] {
  // In the other tab nothing was in between.
  const wanted = tab === 'same' ? firstBack : 'before-us';
  if (
    landed === undefined ||
    landed === wanted ||
    trouble === 'offline' ||
    (trouble && landed === 'not-measured')
  )
    return [];
  return [`the first Back in the ${tab} tab led to ${places[landed]}, not to ${places[wanted]}`];
}

/** The table of a run: each site in the order in which they were walked. */
export const toTable = (rows: readonly Row[]): Record<string, string>[] => {
  const sites = [...new Set(rows.map(({ site }) => site))];
  return rows
    .filter(({ site }) => site === sites[0])
    .map(({ engine, way }) => {
      const beside = sites.map((name) =>
        rows.find((row) => row.engine === engine && row.way === way && row.site === name),
      );
      const each = (say: (row: Row) => string | number | boolean | undefined): string =>
        beside.map((row) => (row && say(row)) ?? '-').join(' / ');
      return {
        engine,
        way,
        ...Object.fromEntries(
          sites.map((name, index) => [
            `${name}: Backs · Forwards that showed a page`,
            ((row) =>
              row ? `${row.backsShown}/${row.backs} · ${row.forwardsShown}/${row.forwards}` : '-')(
              beside[index],
            ),
          ]),
        ),
        'first Back': each((row) => row.firstBack),
        referrers: each((row) => row.referrers),
        'seen again': each((row) => row.shownAgain),
        'other tab left': each((row) => row.otherTabLeft),
      };
    });
};
