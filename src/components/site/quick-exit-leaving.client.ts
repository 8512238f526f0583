import { stepsToFirstEntry } from './quick-exit-entries.client.ts';

/** The name of the marks and of the channel between tabs. It says nothing. */
const mark = 'left';
/** How long to wait for the first page before going from where we are, in milliseconds. */
const patience = 1000;
/** How long to wait for a frame, in milliseconds. */
const longestFrame = 100;
const root = document.documentElement;

export const isLeaving = (): boolean => 'leaving' in root.dataset;

/** True when someone has left in this tab, or in another one a moment ago. Tabs without storage have no marks. */
function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null || localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

/**
 * Leaves: hides everything first, in this very moment, then goes, and never shows anything again, whatever the network
 * does. The first page of ours in this tab is replaced rather than this one, so that Back finds none; pages that Back or
 * Forward still reach leave by the mark (quick-exit-latch.js). Where to, and what the tab is called meanwhile, stands in
 * `<html>`. Reasons: docs/decisions/0005-the-way-out.md.
 */
export function leave(): void {
  hide();
  whenBlank(() => {
    keepMark(() => localStorage.setItem(mark, String(Date.now())));
    otherTabs?.postMessage(mark);
    goBackAndLeave();
  });
}

/** Another tab has left: this one does too, and tells nobody, or two tabs would chase each other. */
function follow(): void {
  if (isLeaving()) return;
  hide();
  whenBlank(goBackAndLeave);
}

/**
 * Waits until the blank page has been painted: a browser keeps the last picture of a page on the screen until the next one
 * has something to show, and that picture must have no word. A page out of sight is never painted: it does not wait long.
 */
function whenBlank(go: () => void): void {
  let isGone = false;
  const once = (): void => {
    if (!isGone) go();
    isGone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longestFrame);
}

function goBackAndLeave(): void {
  nameCalmly();
  keepMark(() => sessionStorage.setItem(mark, '1'));
  const steps = navigator.onLine ? stepsToFirstEntry() : 0;
  if (steps === 0) { leaveFromHere(); return; }
  // The mark for all tabs is still needed there.
  root.dataset['goingBack'] = '';
  history.go(-steps);
  setTimeout(leaveFromHere, patience);
}

/** Replaces this page alone. */
function leaveFromHere(): void {
  delete root.dataset['goingBack'];
  location.replace(root.dataset['exit'] ?? '');
}

/** One attribute and nothing else: all that is done before the frame makes it later. */
function hide(): void { root.dataset['leaving'] = ''; }

function nameCalmly(): void {
  document.title = root.dataset['exitTitle'] ?? '';
  document.querySelector('link[rel="icon"]')?.setAttribute('href', '/plain.svg');
}

/** The mark of a tab dies with it; the one for all tabs lives as long as the leaving takes. A browser that keeps nothing has no marks. */
function keepMark(keep: () => void): void {
  try { keep(); } catch { /* No storage here. */ }
}

const otherTabs = 'BroadcastChannel' in window ? new BroadcastChannel(mark) : undefined;

/**
 * Keeps this page from being seen again: it is hidden whenever it goes out of sight, shown again only when nobody has left
 * meanwhile, and leaves when another tab does.
 */
export function guard(): void {
  addEventListener('pagehide', () => { root.dataset['away'] = ''; });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (isLeaving() || hasLeft()) { hide(); nameCalmly(); leaveFromHere(); }
    else delete root.dataset['away'];
  });
  otherTabs?.addEventListener('message', follow);
  // For browsers without that channel, and for tabs that slept.
  addEventListener('storage', ({ key, newValue }) => { if (key === mark && newValue) follow(); });
}
