import type { Tested } from '../schemas/tested.ts';

type Row = Tested['walks'][number];
type Time = Tested['timing'][number];
type Setting = Tested['settings'][number];

/**
 * One way out in one browser: ours, and the others' in the order of `others`, each where it has
 * such a way.
 */
export interface WayView {
  way: Row['way'];
  ours: Row;
  others: (Row | undefined)[];
}
export interface EngineView {
  name: string;
  version: string;
  ways: WayView[];
}
export interface TimeView {
  destination: Time['destination'];
  slowdown: number;
  ours: Time;
  govuk?: Time;
}

/**
 * What leaving came to in one browser with one setting, by every way in which it was tried there.
 */
export interface SettingCell {
  reached: boolean;
  moves: number;
  shown: number;
}
/** A setting, and a cell for each browser; nothing where it was not tried. */
export interface SettingView {
  setting: Setting['setting'];
  cells: (SettingCell | undefined)[];
}
export interface SettingsView {
  browsers: string[];
  rows: SettingView[];
}

/**
 * The walks of a release, browser by browser, in the order in which they were walked. Four numbers
 * in a row look like one to ring: a version says two.
 */
export const toEngineViews = ({ engines, walks, others }: Tested): EngineView[] =>
  engines.map(({ id, name, version }) => ({
    name,
    version: version.split('.').slice(0, 2).join('.'),
    ways: walks
      .filter(({ engine, site }) => engine === id && site === 'ours')
      .map((ours) => ({
        way: ours.way,
        ours,
        others: others.map((other) =>
          walks.find(
            ({ engine, site, way }) => engine === id && site === other.id && way === ours.way,
          ),
        ),
      })),
  }));

/**
 * In how many walks of a site the destination learnt where the visitor came from, and of how many.
 */
export const toldBy = ({ walks }: Tested, id: string): { told: number; walks: number } => {
  const own = walks.filter(({ site }) => site === id);
  return { told: own.filter(({ referrers }) => referrers > 0).length, walks: own.length };
};

/** The times of a release: ours beside GOV.UK's, in the same circumstances. */
export const toTimeViews = ({ timing }: Tested): TimeView[] =>
  timing
    .filter(({ site }) => site === 'ours')
    .map((ours) => {
      const govuk = timing.find(
        ({ site, destination, slowdown }) =>
          site === 'govuk' && destination === ours.destination && slowdown === ours.slowdown,
      );
      return {
        destination: ours.destination,
        slowdown: ours.slowdown,
        ours,
        ...(govuk && { govuk }),
      };
    });

/**
 * The matrix of a release: a row for each setting, a column for each browser, in the order in which
 * they were tried.
 */
export function toSettingsView({ settings, engines }: Tested): SettingsView {
  const browsers = [...new Set(settings.map(({ engine }) => engine))];
  const rows = [...new Set(settings.map(({ setting }) => setting))].map((setting) => ({
    setting,
    cells: browsers.map((browser) =>
      toCell(settings.filter((row) => row.setting === setting && row.engine === browser)),
    ),
  }));
  return {
    browsers: browsers.map((browser) => engines.find(({ id }) => id === browser)?.name ?? browser),
    rows,
  };
}

/** Left only when every way left; the moves of all of them together. */
const toCell = (tries: readonly Setting[]): SettingCell | undefined =>
  tries.length === 0
    ? undefined
    : {
        reached: tries.every(({ reached }) => reached),
        moves: tries.reduce((sum, { moves }) => sum + moves, 0),
        shown: tries.reduce((sum, { shown }) => sum + shown, 0),
      };

/** The newest release first: `0.10.0` before `0.9.1`. */
export const newestFirst = (a: Tested, b: Tested): number =>
  b.version.localeCompare(a.version, 'en', { numeric: true });

/**
 * Reads words that a writer gave in one line: `mouse: By mouse | keyboard: By keyboard`.
 * @param where the field, as the writer sees it: `<LeavingTests ways="…">`
 * @throws when a name that is needed has no words: says where, and what to add
 */
export function toWords<Name extends string>(
  where: string,
  line: string,
  names: readonly Name[],
): Record<Name, string> {
  const words = new Map(
    line
      .split('|')
      .map((part) => [
        part.slice(0, part.indexOf(':')).trim(),
        part.slice(part.indexOf(':') + 1).trim(),
      ]),
  );
  const missing = [...new Set(names)].filter((name) => !words.get(name));
  if (missing.length > 0)
    throw new Error(
      `${where}: no words for ${missing.join(', ')}; add ` +
        `"${missing.map((name) => `${name}: …`).join(' | ')}"`,
    );
  return Object.fromEntries(names.map((name) => [name, words.get(name) ?? ''])) as Record<
    Name,
    string
  >;
}
