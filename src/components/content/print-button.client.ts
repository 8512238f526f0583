/** Prints the page. What was written into boxes is in the page alone, and goes with it. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => window.print());
    // The browser may keep a page in memory and show it again with what was written: it is emptied on leaving.
    window.addEventListener('pagehide', () => document.querySelectorAll('textarea').forEach((box) => { box.value = ''; }));
  }
}

customElements.define('print-button', PrintButton);
