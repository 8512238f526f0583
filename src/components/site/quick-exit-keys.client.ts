import { attempt } from './quick-exit-attempt.client.ts';

/** What happens while Shift is counted. */
export interface ShiftCount {
  /** Shift was pressed on purpose, for the first or second time. */
  onCount: (presses: number) => void;
  /**
   * The count has ended without leaving. @param inVain nothing else was done meanwhile: the time
   * has passed
   */
  onEnd: (inVain: boolean) => void;
  /** The third time. */
  onLeave: () => void;
}

const pressesToLeave = 3;
/** All presses are within this time, in milliseconds. */
const pressWindow = 5000;
/**
 * A scroll or a turn of the wheel that comes this long after the last one, in milliseconds, is a
 * new one: momentum goes on by itself.
 */
const momentum = 300;
/**
 * People hold Shift for all of these, and screen readers move the focus or the page by keys that no
 * page hears.
 */
const otherUses = [
  'pointerdown',
  'focusin',
  'selectionchange',
  'compositionstart',
  'wheel',
  'scroll',
] as const;

/**
 * Counts how often Shift goes down and up again with nothing else in between; either one. Held
 * keys, other keys with it, and typing in a field do not count. The count ends by itself five
 * seconds after the last press.
 * @param signal ends the watching
 */
export function watchShift({ onCount, onEnd, onLeave }: ShiftCount, signal: AbortSignal): void {
  let [presses, isDown, lastMoved, clock]: [number[], boolean, number, number] = [
    [],
    false,
    -momentum,
    0,
  ];

  const end = (inVain: boolean): void => {
    isDown = false;
    clearTimeout(clock);
    if (presses.length > 0) onEnd(inVain);
    presses = [];
  };

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && event.key === 'Shift') return;
      if (
        event.key !== 'Shift' ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        event.isComposing ||
        isTyping(event.target) ||
        isOff()
      )
        end(false);
      else isDown = true;
    },
    { signal },
  );

  window.addEventListener(
    'keyup',
    ({ key, timeStamp }) => {
      if (key !== 'Shift' || !isDown) return;
      isDown = false;
      presses = [...presses.filter((time) => timeStamp - time < pressWindow), timeStamp];
      clearTimeout(clock);
      if (presses.length < pressesToLeave) {
        clock = window.setTimeout(() => end(true), pressWindow);
        onCount(presses.length);
        return;
      }
      presses = [];
      onLeave();
    },
    { signal },
  );

  for (const type of otherUses) {
    document.addEventListener(
      type,
      ({ timeStamp }) => {
        const goesOn = (type === 'wheel' || type === 'scroll') && timeStamp - lastMoved < momentum;
        if (type === 'wheel' || type === 'scroll') lastMoved = timeStamp;
        if (!goesOn) end(false);
      },
      { signal, capture: true, passive: true },
    );
  }
  window.addEventListener('blur', () => end(false), { signal });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));

const switches = '[data-exit-keys-off]';
/** One of the exit's own flags: it dies with the tab. */
const flag = 'keys';

const isOff = (): boolean =>
  attempt(() => sessionStorage.getItem(flag)) === 'off' ||
  document.querySelector(`${switches}:checked`) !== null;

/**
 * Shows what is about Shift and would do nothing without scripts: sentences, and the switches as
 * they were left in this tab. @param signal ends it
 */
export function offerSwitches(signal: AbortSignal): void {
  for (const part of document.querySelectorAll('[data-needs-exit]')) part.removeAttribute('hidden');
  const all = [...document.querySelectorAll<HTMLInputElement>(switches)];
  const wasOff = isOff();
  for (const one of all) {
    one.checked = wasOff;
    one.addEventListener(
      'change',
      () => {
        for (const other of all) other.checked = one.checked;
        attempt(() => {
          if (one.checked) sessionStorage.setItem(flag, 'off');
          else sessionStorage.removeItem(flag);
        });
      },
      { signal },
    );
  }
}
