import type { Tested } from '../../src/schemas/tested.ts';
import { findChromium } from '../support/browser.ts';
import { forEachEngine } from './engines.ts';
import { components, prepare } from './grounds.ts';
import { readHistory } from './history.ts';
import { keep, kept } from './kept.ts';
import { WrongOptions, type Options } from './options.ts';
import { publishWalks } from './publish.ts';
import { leavings, rounds } from './rounds.ts';
import { toTable, type Row } from './rows.ts';
import { faultsOfTimes } from './targets.ts';
import { measureTiming } from './timing.ts';
import { govuk, nsw, ours } from './walk/site.ts';
import { walkAll, type Walkable } from './walk/walks.ts';
import { ways } from './walk/ways.ts';

/** What a run came to: walks that went well, and what went wrong. */
export interface Outcome {
  walked: number;
  faults: string[];
}

/** What the walks in one browser, or in several, found. */
interface Walks {
  engines: Tested['engines'];
  rows: Row[];
  faults: string[];
}

/** @throws WrongOptions when nobody has walked yet */
function keptWalks(): Walks {
  const parts = kept<Walks>('walks');
  if (parts.length === 0)
    throw new WrongOptions('There are no walks to put times beside: run "npm run leaving" first.');
  return {
    engines: parts.flatMap(({ engines }) => engines),
    rows: parts.flatMap(({ rows }) => rows),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

const keepWalks = (id: string, walks: Walks): void => keep('walks', id, walks);

/** The ways that are walked when time is short. */
const shortWays: readonly string[] = ['midway', 'tabs'];

/**
 * Walks our site, with other makers' components beside it in the same run unless time is short; a
 * whole run also takes times, reads the history, and writes what was found.
 * @param port the first of ten
 * @throws WrongOptions when times are asked for without walks to put them beside
 */
export async function runOwn(
  { short, times, only, ways: asked }: Options,
  port: number,
): Promise<Outcome> {
  const { engines, rows, faults }: Walks = times
    ? keptWalks()
    : { engines: [], rows: [], faults: [] };
  const grounds = await prepare(port);
  const { watched } = grounds;
  const sites: Walkable[] = [
    { site: ours(watched.ours.origin), isJudged: true },
    ...(short
      ? []
      : [
          { site: govuk(watched.govuk.origin), isJudged: false },
          { site: nsw(watched.nsw.origin), isJudged: false },
        ]),
  ];
  const chosen = ways.filter(
    ({ name }) => asked?.includes(name) ?? (!short || shortWays.includes(name)),
  );
  const isWanted = (id: string): boolean =>
    only ? id === only : !short || !id.startsWith('webkit');
  if (!times) {
    await forEachEngine(grounds, isWanted, async (id, name, engine) => {
      const found = await walkAll(id, engine, chosen, sites, grounds);
      const walks: Walks = {
        engines: [{ id, name, version: engine.is.version }],
        rows: found.rows,
        faults: [...found.faults, ...blindFor(id, sites, found.rows)],
      };
      engines.push(...walks.engines);
      rows.push(...walks.rows);
      faults.push(...walks.faults);
      if (!short && !asked) keepWalks(id, walks);
    });
  }
  console.table(toTable(rows));
  const isWhole = !short && !only && !asked;
  // What watches the screen takes time from the browser.
  grounds.endScreen();
  const chromium = findChromium();
  if (isWhole && chromium) {
    const plain = await grounds.servePlain();
    // As far away as an ordinary site, so that the last frames of the page can be told.
    grounds.away.slowness = 300;
    const timing = await measureTiming(
      leavings(plain.ours, plain.govuk),
      rounds,
      (mood) => grounds.away.be(mood),
      chromium,
    );
    console.table(timing);
    const history = {
      normal: await readHistory(plain.ours, chromium, false),
      discreet: await readHistory(plain.ours, chromium, true),
    };
    console.table(history.discreet);
    if (history.discreet.length !== 1)
      faults.push(`a discreet visit left ${history.discreet.length} lines in the history`);
    if (history.normal.length < 9)
      faults.push(
        `a normal visit left only ${history.normal.length} lines in the history, so the list ` +
          'was not read in time',
      );
    // A walk that went wrong proves nothing; a time that misses its target is published as it is.
    if (faults.length === 0)
      publishWalks({
        others: components.map(({ id, name, version }) => ({ id, name, version })),
        engines,
        walks: rows,
        timing,
        history,
      });
    faults.push(...faultsOfTimes(timing));
  }
  return { walked: rows.filter(({ site }) => site === 'ours').length, faults };
}

/** Pages come back after the others' ways out. Where none was seen to, the watchers see nothing. */
const blindFor = (id: string, sites: readonly Walkable[], rows: readonly Row[]): string[] =>
  sites
    .filter(({ isJudged }) => !isJudged)
    .filter(({ site }) => !rows.some((row) => row.site === site.name && row.backsShown > 0))
    .map(
      ({ site }) =>
        `${id}: no page was seen to come back after the way out of ${site.name}, so the ` +
        'watchers are blind',
    );
