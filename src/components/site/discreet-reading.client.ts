/**
 * The button of discreet reading. What it turns on comes when it is pressed, so that no page
 * carries it.
 */
export class DiscreetReading extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.button?.setAttribute('aria-pressed', String(this.isOn));
    this.button?.addEventListener('click', () => {
      this.toggle().catch(() => this.querySelector('[data-failed]')?.removeAttribute('hidden'));
    });
  }

  /** The mode lives in the page itself, and ends with it: nothing is stored. */
  get isOn(): boolean {
    return 'discreet' in document.documentElement.dataset;
  }

  private get button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  private async toggle(): Promise<void> {
    const { turnOn, turnOff } = await import('./discreet-pages.client.ts');
    await (this.isOn ? turnOff() : turnOn());
    this.button?.setAttribute('aria-pressed', String(this.isOn));
    this.querySelector('[data-failed]')?.setAttribute('hidden', '');
  }
}

customElements.define('discreet-reading', DiscreetReading);
