import type { Tested } from '../schemas/tested.ts';

type Row = Tested['walks'][number];
type Time = Tested['timing'][number];

/** One way out in one browser: ours, and GOV.UK's component beside it where it has such a way. */
export interface WayView { way: Row['way']; ours: Row; govuk?: Row }
export interface EngineView { name: string; version: string; ways: WayView[] }
export interface TimeView { destination: Time['destination']; slowdown: number; ours: Time; govuk?: Time }

/** The walks of a release, browser by browser, in the order in which they were walked. Four numbers in a row look like one to ring: a version says two. */
export const toEngineViews = ({ engines, walks }: Tested): EngineView[] => engines.map(({ id, name, version }) => ({
  name, version: version.split('.').slice(0, 2).join('.'),
  ways: walks.filter(({ engine, site }) => engine === id && site === 'ours').map((ours) => {
    const govuk = walks.find(({ engine, site, way }) => engine === id && site === 'govuk' && way === ours.way);
    return { way: ours.way, ours, ...(govuk && { govuk }) };
  }),
}));

/** The times of a release: ours beside GOV.UK's, in the same circumstances. */
export const toTimeViews = ({ timing }: Tested): TimeView[] => timing.filter(({ site }) => site === 'ours').map((ours) => {
  const govuk = timing.find(({ site, destination, slowdown }) => site === 'govuk' && destination === ours.destination && slowdown === ours.slowdown);
  return { destination: ours.destination, slowdown: ours.slowdown, ours, ...(govuk && { govuk }) };
});

/** The newest release first: `0.10.0` before `0.9.1`. */
export const newestFirst = (a: Tested, b: Tested): number => b.version.localeCompare(a.version, 'en', { numeric: true });

/**
 * Reads words that a writer gave in one line: `mouse: By mouse | keyboard: By keyboard`.
 * @param where the field, as the writer sees it: `<LeavingTests ways="…">`
 * @throws when a name that is needed has no words: says where, and what to add
 */
export function toWords<Name extends string>(where: string, line: string, names: readonly Name[]): Record<Name, string> {
  const words = new Map(line.split('|').map((part) => [part.slice(0, part.indexOf(':')).trim(), part.slice(part.indexOf(':') + 1).trim()]));
  const missing = [...new Set(names)].filter((name) => !words.get(name));
  if (missing.length > 0) throw new Error(`${where}: no words for ${missing.join(', ')}; add "${missing.map((name) => `${name}: …`).join(' | ')}"`);
  return Object.fromEntries(names.map((name) => [name, words.get(name) ?? ''])) as Record<Name, string>;
}
