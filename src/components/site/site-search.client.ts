/**
 * The place of search in a page. Small: the panel, its words and the index come when someone opens it, from the header's
 * link to /search/ (which is where the link leads without scripts) or on the search page at once.
 */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const opener = this.#opener;
    if (!this.isInHeader) void this.#open();
    else opener?.addEventListener('click', (event) => {
      event.preventDefault();
      if (this.hidden) this.#open().catch(() => { window.location.href = opener.href; });
      else this.close();
    });
  }

  get isInHeader(): boolean { return this.dataset['inHeader'] !== undefined; }

  /** Hides the panel of the header and gives the focus back to what opened it. */
  close(): void {
    this.hidden = true;
    this.#opener?.focus();
  }

  async #open(): Promise<void> {
    this.hidden = false;
    const { showPanel } = await import('./search-panel.client.ts');
    await showPanel(this);
  }

  get #opener(): HTMLAnchorElement | null { return document.querySelector('a[data-search-open]'); }
}

customElements.define('site-search', SiteSearch);
