import { guard, isLeaving, leave } from './quick-exit-leaving.client.ts';
import { isFirstEntry, notePlace } from './quick-exit-entries.client.ts';
import { stayInReach } from './quick-exit-reach.client.ts';

/**
 * The way out: a press, or Shift three times. What leaving does: quick-exit-leaving.client.ts. Reasons:
 * docs/decisions/0005-the-way-out.md; what it cannot do is said on /safe-use/.
 */
const pressesToLeave = 3;
const pressWindowMs = 5000;

export class QuickExit extends HTMLElement {
  declare private presses: number[];
  declare private gone: AbortController;

  connectedCallback(): void {
    this.presses = [];
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.leave();
    }, { signal });
    window.addEventListener('keydown', (event) => this.onKey(event), { signal });
    stayInReach(this, signal);
    if (isFirstEntry()) showHint();
    // The switch that turns Shift off, where a page has it: it would do nothing without scripts.
    document.querySelector('[data-needs-exit]')?.removeAttribute('hidden');
  }

  /** In discreet reading one page takes the place of another: each brings its own way out. */
  disconnectedCallback(): void { this.gone.abort(); }

  /** Hides the page at once and goes. Never un-hides, whatever the network does. */
  leave(): void {
    leave();
    this.say(this.dataset['leaving']);
  }

  /** Either Shift, three times within five seconds; held keys, other keys and typing in a field do not count. */
  private onKey(event: KeyboardEvent): void {
    if (event.repeat || isLeaving()) return;
    if (event.key !== 'Shift' || isTyping(event.target) || document.querySelector('[data-exit-keys-off]:checked')) {
      this.presses = [];
      return;
    }
    const now = event.timeStamp;
    this.presses = [...this.presses.filter((time) => now - time < pressWindowMs), now];
    if (this.presses.length >= pressesToLeave) this.leave();
    else this.say(this.presses.length === 1 ? this.dataset['pressedOnce'] : this.dataset['pressedTwice']);
  }

  private say(text: string | undefined): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text ?? '';
  }
}

/** Says what the way out does: right after the first numbers, so that these stay on the first screen of a phone. */
function showHint(): void {
  const hint = document.querySelector<HTMLElement>('[data-exit-hint]');
  if (!hint) return;
  document.querySelector('main .callout-call')?.after(hint);
  hint.hidden = false;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));

notePlace();
customElements.define('quick-exit', QuickExit);
guard();
