import { stepsToFirstEntry } from './quick-exit-entries.client.ts';

/** The name of the marks and of the channel between tabs. It says nothing. */
const mark = 'left';
/** How long to wait for the first page before going from where we are, in milliseconds. */
const patience = 1000;
/** How long to wait for a frame, in milliseconds. */
const longestFrame = 100;
/** How long a leaving may take before its mark for all tabs is taken away, in milliseconds: as in quick-exit-latch.js. */
const longestLeaving = 10_000;
const root = document.documentElement;

export const isLeaving = (): boolean => 'leaving' in root.dataset;

/**
 * Leaves: hides everything first, in this very moment, then goes, and never shows anything again, whatever the network
 * does. The first page of ours in this tab is replaced rather than this one, so that Back finds none; pages that Back or
 * Forward still reach leave by the mark (quick-exit-latch.js). Where to, and what the tab is called meanwhile, stands in
 * `<html>`. Reasons: docs/decisions/0005-the-way-out.md.
 */
export function leave(): void {
  hide();
  isWaiting = true;
  whenBlank(() => {
    isWaiting = false;
    markAllTabs();
    otherTabs?.postMessage(mark);
    goBackAndLeave();
  });
}

/** Hidden, but nothing else is done yet: a page that was already on its way may come first. */
let isWaiting = false;

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
  keepMark(() => sessionStorage.setItem(mark, String(Date.now())));
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
  // Where nothing comes in the place of this page.
  setTimeout(() => keepMark(() => localStorage.removeItem(mark)), longestLeaving);
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

const markAllTabs = (): void => keepMark(() => localStorage.setItem(mark, String(Date.now())));

const otherTabs = 'BroadcastChannel' in window ? new BroadcastChannel(mark) : undefined;

/** Leaves when another tab does, and lets no page that was on its way slip through. What every page does by itself: quick-exit-latch.js. */
export function guard(): void {
  addEventListener('pagehide', () => { if (isWaiting) markAllTabs(); });
  addEventListener('pageshow', () => { if (isLeaving()) nameCalmly(); });
  otherTabs?.addEventListener('message', follow);
  // For browsers without that channel, and for tabs that slept.
  addEventListener('storage', ({ key, newValue }) => { if (key === mark && newValue) follow(); });
}
