import type { Tested } from '../../src/schemas/tested.ts';
import type { Walk } from './walk/walk.ts';
import type { Way } from './walk/ways.ts';

export type Row = Tested['walks'][number];

/** What a walk found, as it is published. */
export function toRow(engine: string, way: Way, site: Row['site'], { moves, referrers, shownAgain, otherTabLeft }: Walk, onScreen: boolean): Row {
  const count = (direction: 'back' | 'forward', isSeen: boolean): number => moves.filter((move) => move.way === direction && (!isSeen || move.shown || move.onScreen)).length;
  return {
    engine, way: way.name, site,
    backs: count('back', false), backsShown: count('back', true), forwards: count('forward', false), forwardsShown: count('forward', true),
    referrers: referrers.length, shownAgain, ...(otherTabLeft !== undefined && { otherTabLeft }), onScreen,
  };
}

/** What is wrong with a walk through our site, said for the one who can mend it. @param hasScreen the screen was watched too */
export function faultsOf(walk: Walk, way: Pick<Way, 'trouble'>, hasScreen: boolean): string[] {
  const shown = walk.moves.filter((move) => move.shown || move.onScreen);
  return [
    ...walk.before.shown ? [] : ['the watchers did not see the page while it was read, so they would see nothing later either'],
    ...walk.before.onScreen || !hasScreen ? [] : ['the page was not found on the screen while it was read, so the screen proves nothing'],
    // Without a network a page cannot tell that it was pressed.
    ...walk.pressed || way.trouble === 'offline' ? [] : ['the press was not taken'],
    ...walk.clearAfter !== undefined || !hasScreen ? [] : ['the screen was never clear'],
    ...walk.arrived || way.trouble ? [] : ['the destination was never asked for'],
    ...walk.shownAgain ? ['the page was seen again after it had been hidden'] : [],
    ...shown.length === 0 ? [] : [`a page of ours was seen after ${shown.map((move) => `${move.way} in the ${move.tab} tab`).join(', ')}`],
    ...walk.referrers.length === 0 ? [] : [`the destination learnt where they came from: ${walk.referrers.join(', ')}`],
    ...walk.otherTabLeft === false ? ['the other tab stayed'] : [],
  ];
}

/** The table of a run, ours beside GOV.UK's. */
export const toTable = (rows: readonly Row[]): Record<string, string | number | boolean>[] => rows.filter(({ site }) => site === 'ours').map((row) => {
  const other = rows.find(({ engine, way, site }) => engine === row.engine && way === row.way && site === 'govuk');
  const said = (of: Row | undefined): string => (of ? `${of.backsShown}/${of.backs} · ${of.forwardsShown}/${of.forwards}` : '-');
  return {
    engine: row.engine, way: row.way, 'ours: Backs · Forwards that showed a page': said(row), 'GOV.UK': said(other),
    referrers: `${row.referrers} / ${other?.referrers ?? '-'}`, 'seen again': `${row.shownAgain} / ${other?.shownAgain ?? '-'}`, 'other tab left': `${row.otherTabLeft ?? '-'} / ${other?.otherTabLeft ?? '-'}`,
  };
});
