/** Shows its switch, which would do nothing without scripts. Each visit begins with it off: nothing is kept, not by the browser either. */
export class ExitKeysOff extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    // By now a browser that fills fields in again on reload has done so; a page from its memory is left as it was.
    window.addEventListener('pageshow', ({ persisted }) => { if (!persisted) this.#switchOff(); });
  }

  #switchOff(): void {
    const box = this.querySelector('input');
    if (box) box.checked = false;
  }
}

customElements.define('exit-keys-off', ExitKeysOff);
