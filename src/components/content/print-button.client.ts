/** Prints the page. What was written into boxes is in the page alone, and goes with it. */
export class PrintButton extends HTMLElement {
  declare private gone: AbortController;

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => window.print(), { signal });
    // The browser may keep a page in memory and show it again with what was written: it is emptied
    // on leaving.
    window.addEventListener('pagehide', () => this.empty(), { signal });
  }

  /**
   * In discreet reading one page takes the place of another: what was written goes with its page.
   */
  disconnectedCallback(): void {
    this.empty();
    this.gone.abort();
  }

  /**
   * Empties the boxes of its own page: once that is taken out, the document holds those of the
   * next.
   */
  private empty(): void {
    for (const box of (this.getRootNode() as ParentNode & Node).querySelectorAll('textarea'))
      box.value = '';
  }
}

customElements.define('print-button', PrintButton);
