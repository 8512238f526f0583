import { compose } from '../../domain/compose.ts';
import { mailHref } from '../../domain/mail.ts';

/**
 * Puts a message together while it is written, in the page alone. It can be read aloud, printed, or
 * opened in the visitor's own mail program, by the visitor's own press; this site sends and keeps
 * nothing. On leaving, all is cleared.
 */
export class PrepareMessage extends HTMLElement {
  declare private gone: AbortController;

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.querySelector('[data-needs-scripts]')?.removeAttribute('hidden');
    this.addEventListener('input', () => this.show(), { signal });
    this.addEventListener(
      'click',
      (event) => this.do((event.target as HTMLElement).closest<HTMLElement>('[data-do]')),
      { signal },
    );
    window.addEventListener('pagehide', () => this.clear(), { signal });
    // On a slow network someone has begun to write before this came.
    this.show();
  }

  /**
   * In discreet reading one page takes the place of another: what was written goes with its page.
   */
  disconnectedCallback(): void {
    this.clear();
    this.gone.abort();
  }

  private get asked(): HTMLTextAreaElement[] {
    return [...this.querySelectorAll<HTMLTextAreaElement>('textarea[data-starts]')];
  }

  private get composed(): HTMLTextAreaElement | null {
    return this.querySelector<HTMLTextAreaElement>('[data-composed]');
  }

  private show(): void {
    if (this.composed)
      this.composed.value = compose(
        this.asked.map(({ dataset, value }) => ({
          starts: dataset['starts'] ?? '',
          written: value,
        })),
      );
  }

  private do(button: HTMLElement | null): void {
    const { do: wanted, said = '' } = button?.dataset ?? {};
    if (wanted === 'print') window.print();
    if (wanted === 'clear') {
      this.clear();
      this.say(said);
      this.asked[0]?.focus();
    }
    if (wanted !== 'mail') return;
    const address = mailHref(this.dataset['email'] ?? '', this.composed?.value ?? '');
    this.say(address ? '' : said);
    if (address) window.location.href = address;
    else this.composed?.select();
  }

  private say(text: string): void {
    this.querySelector('[role="status"]')!.textContent = text;
  }

  private clear(): void {
    for (const box of this.asked) box.value = '';
    this.show();
  }
}

customElements.define('prepare-message', PrepareMessage);
