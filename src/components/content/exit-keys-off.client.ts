/** Shows its switch, which would do nothing without scripts. */
export class ExitKeysOff extends HTMLElement {
  connectedCallback(): void { this.hidden = false; }
}

customElements.define('exit-keys-off', ExitKeysOff);
