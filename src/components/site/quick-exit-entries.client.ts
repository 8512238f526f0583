/**
 * How far back the first of our own pages is in this tab, without a gap: a page of somebody else in between ends the run,
 * and so does a file of ours that has no way out, such as a card or a poster. Each page notes in its own entry that it is
 * one; the Navigation API reads the notes of all. Where there is none (WebKit before 2026) a page notes its place.
 */
interface Place { at: number; first: number }

const placeKey = 'place';
const pageNote = 'page';

/** Steps back to the first entry of the run; 0 when this is the first. */
export function stepsToFirstEntry(): number {
  if ('navigation' in window) {
    const before = navigation.entries().slice(0, navigation.currentEntry?.index ?? 0).reverse();
    const gap = before.findIndex((entry) => entry.getState() !== pageNote);
    return gap < 0 ? before.length : gap;
  }
  const place = placeOf(history.state);
  return place ? place.at - place.first : 0;
}

/** True on the first page of this site in this tab; false where the browser cannot tell. */
export const isFirstEntry = (): boolean => 'navigation' in window && navigation.entries().length === 1;

/**
 * Notes that this is a page of ours, or its place where the browser cannot tell later. A page that was opened by a link is
 * always the last entry, so the length of the list is its place. The note stands in the entry and dies with the tab; no
 * address changes.
 */
export function notePlace(): void {
  if ('navigation' in window) { navigation.updateCurrentEntry({ state: pageNote }); return; }
  try {
    const known = placeOf(history.state);
    const before = placeOf(JSON.parse(sessionStorage.getItem(placeKey) ?? 'null'));
    const at = history.length - 1;
    const place = known ?? { at, first: before?.at === at - 1 ? before.first : at };
    if (!known) history.replaceState(place, '');
    sessionStorage.setItem(placeKey, JSON.stringify(place));
  } catch { /* Without storage the page itself is replaced, and those before it stay. */ }
}

const placeOf = (state: unknown): Place | undefined =>
  state && typeof state === 'object' && 'at' in state && 'first' in state ? state as Place : undefined;
