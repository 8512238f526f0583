import { compose } from '../../domain/compose.ts';

/**
 * Puts a message together while it is written, in the page alone. It can be read aloud, printed, or opened in the
 * visitor's own mail program, by the visitor's own press; this site sends and keeps nothing. On leaving, all is cleared.
 */
export class PrepareMessage extends HTMLElement {
  declare private gone: AbortController;

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.querySelector('[data-needs-scripts]')?.removeAttribute('hidden');
    this.addEventListener('input', () => this.show(), { signal });
    this.addEventListener('click', (event) => this.do((event.target as HTMLElement).closest<HTMLElement>('[data-do]')), { signal });
    window.addEventListener('pagehide', () => this.clear(), { signal });
    // On a slow network someone has begun to write before this came.
    this.show();
  }

  /** In discreet reading one page takes the place of another: what was written goes with its page. */
  disconnectedCallback(): void {
    this.clear();
    this.gone.abort();
  }

  private get asked(): HTMLTextAreaElement[] { return [...this.querySelectorAll<HTMLTextAreaElement>('textarea[data-starts]')]; }

  private get composed(): HTMLTextAreaElement | null { return this.querySelector<HTMLTextAreaElement>('[data-composed]'); }

  private show(): void {
    if (this.composed) this.composed.value = compose(this.asked.map(({ dataset, value }) => ({ starts: dataset['starts'] ?? '', written: value })));
  }

  private do(button: HTMLElement | null): void {
    if (button?.dataset['do'] === 'print') window.print();
    if (button?.dataset['do'] === 'mail') window.location.href = `mailto:${this.dataset['email']}?body=${encodeURIComponent(this.composed?.value ?? '')}`;
    if (button?.dataset['do'] !== 'clear') return;
    this.clear();
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = button.dataset['said'] ?? '';
    this.asked[0]?.focus();
  }

  private clear(): void {
    for (const box of this.asked) box.value = '';
    this.show();
  }
}

customElements.define('prepare-message', PrepareMessage);
