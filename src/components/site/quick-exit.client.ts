import { guard, isLeaving, leave } from './quick-exit-leaving.client.ts';
import { offerSwitches, watchShift } from './quick-exit-keys.client.ts';
import { stayInReach } from './quick-exit-reach.client.ts';

/**
 * The way out: a press, or Shift three times. What leaving does: quick-exit-leaving.client.ts.
 * Reasons: docs/decisions/0005-the-way-out.md; what it cannot do is said on /safe-use/.
 */
export class QuickExit extends HTMLElement {
  declare private gone: AbortController;

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.querySelector('a')?.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        this.leave();
      },
      { signal },
    );
    watchShift(
      {
        onCount: (presses) => this.say(this.dataset[presses === 1 ? 'once' : 'twice']),
        onEnd: (inVain) => {
          if (!isLeaving()) this.say(inVain ? this.dataset['ended'] : '');
        },
        onLeave: () => this.leave(),
      },
      signal,
    );
    stayInReach(this, signal);
    offerSwitches(signal);
    if (window.quickExit.steps() === 0) showHint();
  }

  /** In discreet reading one page takes the place of another: each brings its own way out. */
  disconnectedCallback(): void {
    this.gone.abort();
  }

  /** Hides the page at once and goes. Never un-hides, whatever the network does. */
  leave(): void {
    if (isLeaving()) return;
    leave();
    this.say(this.dataset['leaving']);
  }

  private say(text: string | undefined): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text ?? '';
  }
}

/**
 * Says what the way out does: right after the first numbers, so that these stay on the first screen
 * of a phone.
 */
function showHint(): void {
  const hint = document.querySelector<HTMLElement>('[data-exit-hint]');
  if (!hint) return;
  document.querySelector('main .callout-call')?.after(hint);
  hint.hidden = false;
}

customElements.define('quick-exit', QuickExit);
guard();
