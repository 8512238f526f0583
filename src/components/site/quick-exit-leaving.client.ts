import { attempt } from './quick-exit-attempt.client.ts';

declare global {
  interface Window {
    /** What the script in the head of every page (quick-exit-latch.js) does of leaving. */
    quickExit: {
      /** Hides the page, in this very moment. */
      hide(): void;
      /**
       * Goes, after the page has been hidden: names the tab calmly, marks it as left, and replaces
       * the first page of ours in this tab, or this page where none before it is sure to hide.
       */
      leave(): void;
      /**
       * Steps back to the first page of a run of ours; 0 on that page, and where the browser tells
       * nothing.
       */
      steps(): number;
    };
  }
}

/**
 * The name of the mark for all tabs, as in quick-exit-latch.js, and of the channel between them. It
 * says nothing.
 */
const mark = 'left';
/** How long to wait for a frame, in milliseconds. */
const longestFrame = 100;

export const isLeaving = (): boolean => 'leaving' in document.documentElement.dataset;

/**
 * Leaves: hides everything first, in this very moment, then goes, and never shows anything again,
 * whatever the network does. The first page of ours in this tab is replaced rather than this one,
 * so that Back finds none; pages that Back or Forward still reach leave by the mark. Where to, and
 * what the tab is called meanwhile, is in `<html>`. Reasons: docs/decisions/0005-the-way-out.md.
 */
export function leave(): void {
  window.quickExit.hide();
  isWaiting = true;
  whenBlank(() => {
    isWaiting = false;
    markAllTabs();
    attempt(() => otherTabs?.postMessage(mark));
    window.quickExit.leave();
  });
}

/** Hidden, but nothing else is done yet: a page that was already on its way may come first. */
let isWaiting = false;

/**
 * Another tab has left: this one does too, and tells nobody, or two tabs would chase each other.
 */
function follow(): void {
  if (isLeaving()) return;
  window.quickExit.hide();
  whenBlank(() => window.quickExit.leave());
}

/**
 * Waits until the blank page has been painted: a browser keeps the last picture of a page on the
 * screen until the next one has something to show, and that picture must have no word. A page out
 * of sight is never painted: it does not wait long.
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

/** Lives as long as the leaving takes; the mark of a tab dies with it. */
const markAllTabs = (): void => {
  attempt(() => localStorage.setItem(mark, String(Date.now())));
};

/** Firefox refuses to make it where all cookies are blocked. */
const otherTabs = attempt(() => new BroadcastChannel(mark));

/**
 * Leaves when another tab does, and lets no page that was on its way slip through. What every page
 * does by itself: quick-exit-latch.js.
 */
export function guard(): void {
  addEventListener('pagehide', () => {
    if (isWaiting) markAllTabs();
  });
  otherTabs?.addEventListener('message', follow);
  // For browsers without that channel, and for tabs that slept.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === mark && newValue) follow();
  });
}
