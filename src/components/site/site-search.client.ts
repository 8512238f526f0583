import type { SearchGroup } from './search-engine.client.ts';

/**
 * The search field. Small: what really searches is loaded when someone opens it.
 * Opens from the header's link to /search/, which is where the link leads without scripts.
 */
export class SiteSearch extends HTMLElement {
  #latest = 0;

  connectedCallback(): void {
    this.#input?.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    if (this.dataset['inHeader'] === undefined) this.#open(false);
    else document.querySelector('[data-search-open]')?.addEventListener('click', (event) => {
      event.preventDefault();
      if (this.hidden) this.#open(true);
      else this.#close();
    });
  }

  get #input(): HTMLInputElement | null { return this.querySelector('input'); }

  #open(moveFocus: boolean): void {
    this.hidden = false;
    if (moveFocus) this.#input?.focus();
    // Everything is fetched now, before a letter is typed: so no later request can tell what was typed.
    void this.#engine().then((engine) => engine.warm(this.dataset['letters'] ?? '')).catch(() => this.#say(this.dataset['failed']));
  }

  #close(): void {
    this.hidden = true;
    document.querySelector<HTMLElement>('[data-search-open]')?.focus();
  }

  #engine = () => import('./search-engine.client.ts');

  async #search(): Promise<void> {
    const query = this.#input?.value ?? '';
    const turn = (this.#latest += 1);
    if (query.trim().length < 2) { this.#show([], ''); return; }
    this.#say(this.dataset['loading']);
    try {
      const engine = await this.#engine();
      const groups = await engine.search(query, this.dataset['stopWords'] ?? '');
      if (turn === this.#latest) this.#show(groups, query);
    } catch {
      this.#say(this.dataset['failed']);
      this.#none?.removeAttribute('hidden');
    }
  }

  #show(groups: readonly SearchGroup[], query: string): void {
    const list = this.querySelector('.search-results');
    if (!list) return;
    list.replaceChildren(...groups.map((group) => this.#toSection(group)));
    const count = groups.reduce((sum, group) => sum + group.results.length, 0);
    this.#say(query && this.#countText(count));
    this.#none?.toggleAttribute('hidden', !query || count > 0);
  }

  #toSection({ kind, results }: SearchGroup): HTMLElement {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = this.dataset[`group${kind[0]?.toUpperCase()}${kind.slice(1)}`] ?? '';
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    list.append(...results.map(({ href, title, summary, lang, phone, dial }) => {
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href, textContent: title });
      const text = Object.assign(document.createElement('p'), { textContent: summary });
      for (const element of [link, text]) if (lang) { element.lang = lang; element.dir = 'auto'; }
      item.append(link, text);
      if (phone && dial) item.append(this.#toCall(title, phone, dial));
      return item;
    }));
    section.append(heading, list);
    return section;
  }

  #toCall(name: string, phone: string, dial: string): HTMLElement {
    const call = Object.assign(document.createElement('a'), { className: 'tap', href: `tel:${dial}` });
    const spoken = Object.assign(document.createElement('span'), { className: 'visually-hidden', textContent: `${this.dataset['call']} ${name} ` });
    const number = Object.assign(document.createElement('bdi'), { dir: 'ltr', textContent: phone });
    call.append(spoken, number);
    return call;
  }

  /** Arrow keys walk from the field through the results and back; Escape closes the panel of the header. */
  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.dataset['inHeader'] !== undefined) { this.#close(); return; }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('.search-results li > a:first-child')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  #countText(count: number): string {
    if (count === 0) return this.dataset['none'] ?? '';
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    const text = this.dataset[`count${form[0]?.toUpperCase()}${form.slice(1)}`] ?? this.dataset['countOther'] ?? '';
    return text.replace(/\d+/, String(count));
  }

  get #none(): Element | null { return this.querySelector('.search-none'); }

  #say(text: string | undefined): void {
    const status = this.querySelector('.search-status');
    if (status) status.textContent = text ?? '';
  }
}

customElements.define('site-search', SiteSearch);
