import { stepsToFirstEntry } from './quick-exit-entries.client.ts';

/** Where the way out leads and what the tab is called meanwhile. */
export interface Exit { href: string; title: string }

/** The name of the marks and of the channel between tabs. It says nothing. */
const mark = 'left';
/** How long to wait for the first page before going from where we are, in milliseconds. */
const patience = 1000;
const root = document.documentElement;

export const isLeaving = (): boolean => 'leaving' in root.dataset;

/** True when someone has left in this tab, or in another one a moment ago. Tabs without storage have no marks. */
export function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null || localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

/**
 * Leaves: hides everything first, in this very moment, then goes, and never shows anything again, whatever the network
 * does. The first page of ours in this tab is replaced rather than this one, so that Back finds none; pages that Back or
 * Forward still reach leave by the mark (quick-exit-latch.js). Reasons: docs/decisions/0005-the-way-out.md.
 */
export function leave({ href, title }: Exit): void {
  hide(title);
  setMarks();
  const steps = navigator.onLine ? stepsToFirstEntry() : 0;
  if (steps === 0) { leaveFromHere({ href, title }); return; }
  // The mark for all tabs is still needed there.
  root.dataset['goingBack'] = '';
  history.go(-steps);
  setTimeout(() => leaveFromHere({ href, title }), patience);
}

/** Hides everything and replaces this page alone: for a page that was reached again. */
function leaveFromHere({ href, title }: Exit): void {
  hide(title);
  delete root.dataset['goingBack'];
  location.replace(href);
}

function hide(title: string): void {
  root.dataset['leaving'] = '';
  document.title = title;
  document.querySelector('link[rel="icon"]')?.setAttribute('href', '/plain.svg');
}

/** One mark for this tab, one for a few seconds for all, and a word to the other tabs. */
function setMarks(): void {
  try {
    sessionStorage.setItem(mark, '1');
    localStorage.setItem(mark, String(Date.now()));
  } catch { /* A browser that keeps nothing has nothing to be told by. */ }
  otherTabs?.postMessage(mark);
}

const otherTabs = 'BroadcastChannel' in window ? new BroadcastChannel(mark) : undefined;

/**
 * Keeps this page from being seen again: it is hidden whenever it goes out of sight, shown again only when nobody has left
 * meanwhile, and leaves when another tab does.
 */
export function guard(exit: () => Exit): void {
  addEventListener('pagehide', () => { root.dataset['away'] = ''; });
  addEventListener('pageshow', ({ persisted }) => {
    if (isLeaving() || (persisted && hasLeft())) leaveFromHere(exit());
    else delete root.dataset['away'];
  });
  otherTabs?.addEventListener('message', () => leave(exit()));
  addEventListener('storage', ({ key, newValue }) => { if (key === mark && newValue) leave(exit()); });
}
