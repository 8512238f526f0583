/** A key, as the browser's own events call it. */
export type Key = 'Tab' | 'Enter' | 'Shift' | 'Escape';

/** One tab, driven as a person drives it: real presses, real keys. */
export interface Tab {
  /** An address typed into the bar. */
  goTo(address: string): Promise<void>;
  /** A press with the pointer on the first element that fits and can be seen. */
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Whether the focus is on the element. */
  isFocused(selector: string): Promise<boolean>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Where the tab is; nothing while the browser does not say. */
  address(): Promise<string | undefined>;
  /**
   * The address of the entry that Back leads to, by the browser's own list; `about:blank` where
   * there is none. Not every driver can tell.
   */
  behind?(): Promise<string | undefined>;
  /** What an expression is in the page. @throws what the page throws */
  ask<Value>(expression: string): Promise<Value>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  /**
   * Freezes the tab as a browser does with tabs that nobody has looked at for a while, or wakes it;
   * where the driver can.
   */
  sleep?(isAsleep: boolean): Promise<void>;
}

/** A fresh profile, with one tab. */
export interface Visit {
  tab: Tab;
  openTab(): Promise<Tab>;
  /** Cuts the network off, where the browser can be told to. */
  goOffline?(): Promise<void>;
  close(): Promise<void>;
}

/** A browser of this machine. */
export interface Engine {
  name: string;
  version: string;
  visit(): Promise<Visit>;
  close(): Promise<void>;
}

/** A browser that is not on this machine, or lacks what is asked of it: says what. */
export class NotHere extends Error {}

/** Something that a person could not do on the site either: trying again would not help. */
export class NotPossible extends Error {}

/**
 * What was not answered in time counts as not answered: a browser that is on its way elsewhere
 * often does not answer.
 */
export const within = <Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> =>
  Promise.race([
    promise.catch(() => undefined),
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, ms);
    }),
  ]);

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * Tries again for a while: a page that is just coming cannot be asked yet. @throws what the last
 * try threw
 */
export async function persist<Value>(act: () => Promise<Value>, ms = 8000): Promise<Value> {
  const end = Date.now() + ms;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(100);
    }
  }
}
