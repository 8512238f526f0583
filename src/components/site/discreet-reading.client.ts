/** The button of discreet reading. What it turns on comes when it is pressed, so that no page carries it. */
export class DiscreetReading extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#button?.setAttribute('aria-pressed', String(this.isOn));
    this.#button?.addEventListener('click', () => void this.#toggle());
  }

  /** The mode lives in the page itself, and ends with it: nothing is stored. */
  get isOn(): boolean { return 'discreet' in document.documentElement.dataset; }

  get #button(): HTMLButtonElement | null { return this.querySelector('button'); }

  async #toggle(): Promise<void> {
    const { turnOn, turnOff } = await import('./discreet-pages.client.ts');
    await (this.isOn ? turnOff() : turnOn());
    this.#button?.setAttribute('aria-pressed', String(this.isOn));
  }
}

customElements.define('discreet-reading', DiscreetReading);
