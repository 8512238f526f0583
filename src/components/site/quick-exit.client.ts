/**
 * Leaves the site: hides the page before anything else, then replaces it, so that Back does not show it.
 * Reasons: docs/decisions/0005-the-way-out.md; what it cannot do is said on /safe-use/.
 */
const pressesToLeave = 3;
const pressWindowMs = 5000;

export class QuickExit extends HTMLElement {
  #presses: number[] = [];
  #leaving = false;

  connectedCallback(): void {
    this.#link?.addEventListener('click', (event) => {
      event.preventDefault();
      this.leave();
    });
    window.addEventListener('keydown', (event) => this.#onKey(event));
    if (isFirstPageHere()) showHint();
    // The switch that turns Shift off, where a page has it: it would do nothing without scripts.
    document.querySelector('[data-needs-exit]')?.removeAttribute('hidden');
    // A browser is content when the caret of a large field can be seen; the bar must not cover the rest.
    document.addEventListener('focusin', ({ target }) => { if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' }); });
    // A page kept in memory by the browser comes back as it was left: hidden. It leaves again.
    window.addEventListener('pageshow', () => { if (this.#leaving) this.#go(); });
  }

  /** Hides the page at once and goes. Never un-hides, whatever the network does. */
  leave(): void {
    this.#leaving = true;
    // Announced before the page is hidden, for those who hear it.
    this.#say(this.dataset['leaving']);
    document.documentElement.dataset['leaving'] = '';
    document.title = this.dataset['title'] ?? '';
    this.#go();
  }

  get #link(): HTMLAnchorElement | null { return this.querySelector('a'); }

  #go(): void {
    const { href = '' } = this.#link ?? {};
    if (href) window.location.replace(href);
  }

  /** Either Shift, three times within five seconds; held keys, other keys and typing in a field do not count. */
  #onKey(event: KeyboardEvent): void {
    if (event.repeat) return;
    if (event.key !== 'Shift' || isTyping(event.target) || document.querySelector('[data-exit-keys-off]:checked')) {
      this.#presses = [];
      return;
    }
    const now = event.timeStamp;
    this.#presses = [...this.#presses.filter((time) => now - time < pressWindowMs), now];
    if (this.#presses.length >= pressesToLeave) this.leave();
    else this.#say(this.#presses.length === 1 ? this.dataset['pressedOnce'] : this.dataset['pressedTwice']);
  }

  #say(text: string | undefined): void {
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

/** True on the first page of this site in this tab; false where the browser cannot tell (no Navigation API). */
const isFirstPageHere = (): boolean => (window as { navigation?: { entries: () => unknown[] } }).navigation?.entries().length === 1;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));

customElements.define('quick-exit', QuickExit);
