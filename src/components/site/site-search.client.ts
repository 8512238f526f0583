/**
 * The place of search in a page. Small: the panel, its words and the index come when someone opens
 * it, from the header's link to /search/ (which is where the link leads without scripts) or on the
 * search page at once.
 */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const opener = this.opener;
    if (!this.isInHeader) {
      this.open().catch(() => this.fail());
      return;
    }
    const onClick = (event: Event): void => {
      event.preventDefault();
      if (!this.hidden) {
        this.close();
        return;
      }
      this.open().catch(() => {
        // Closed meanwhile, or in discreet reading gone with its page; and nothing crosses the way
        // out.
        if (this.hidden || !this.isConnected || 'leaving' in document.documentElement.dataset)
          return;
        // From now on the link leads where it leads without scripts: in discreet reading in place,
        // without a line in the history.
        opener?.removeEventListener('click', onClick);
        this.close();
        opener?.click();
      });
    };
    opener?.addEventListener('click', onClick);
  }

  get isInHeader(): boolean {
    return this.dataset['inHeader'] !== undefined;
  }

  /** Hides the panel of the header and gives the focus back to what opened it. */
  close(): void {
    this.hidden = true;
    this.opener?.focus();
  }

  /** On the search page: says that it did not come, above the ways that need no search. */
  private fail(): void {
    this.hidden = true;
    document.querySelector('[data-search-failed]')?.removeAttribute('hidden');
  }

  private async open(): Promise<void> {
    this.hidden = false;
    const { showPanel } = await import('./search-panel.client.ts');
    await showPanel(this);
  }

  private get opener(): HTMLAnchorElement | null {
    return document.querySelector('a[data-search-open]');
  }
}

customElements.define('site-search', SiteSearch);
