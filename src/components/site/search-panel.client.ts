import { search, warm, type SearchGroup } from './search-engine.client.ts';
import { importAgain } from './import-again.client.ts';
import { element, toResultSection } from './search-results.client.ts';

/**
 * The words of the panel, in the language of the page: src/pages/[...locale]/search-strings.js.ts
 * writes them.
 */
export interface SearchStrings {
  /**
   * As the page was written. A browser that translates it writes another one into `<html lang>`.
   */
  lang: string;
  label: string;
  hint: string;
  loading: string;
  none: string;
  failed: string;
  call: string;
  stopWords: string;
  letters: string;
  groups: Record<SearchGroup['kind'], string>;
  counts: Record<string, string>;
  instead: { href: string; text: string }[];
}

/** Where the panel stands: the element `<site-search>`. */
type SearchHost = HTMLElement & { readonly isInHeader: boolean; close: () => void };

const panels = new WeakMap<SearchHost, Promise<void>>();

/**
 * Builds the panel inside its host the first time, and puts the focus in the field of the header.
 * Taps on a slow line wait for one and the same panel; one that did not come is begun anew. The
 * field has no name and stands in no form, so that what is typed can enter no address.
 * @throws when the words of the panel do not come
 */
export async function showPanel(host: SearchHost): Promise<void> {
  const panel = panels.get(host) ?? buildPanel(host);
  panels.set(host, panel);
  await panel;
  if (host.isInHeader) host.querySelector('input')?.focus();
}

async function buildPanel(host: SearchHost): Promise<void> {
  try {
    const { default: strings } = await importAgain<{ default: SearchStrings }>(
      host.dataset['strings'] ?? '',
    );
    new SearchPanel(host, strings);
  } catch (error) {
    panels.delete(host);
    throw error;
  }
}

class SearchPanel {
  declare private host: SearchHost;
  declare private strings: SearchStrings;
  declare private input: HTMLInputElement;
  declare private status: HTMLElement;
  declare private results: HTMLElement;
  declare private none: HTMLElement;
  declare private turn: number;

  constructor(host: SearchHost, strings: SearchStrings) {
    this.host = host;
    this.strings = strings;
    this.turn = 0;
    const id = host.isInHeader ? 'search-field-header' : 'search-field';
    this.input = element('input', {
      id,
      type: 'text',
      inputMode: 'search',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: false,
    });
    this.input.setAttribute('aria-describedby', `${id}-hint`);
    this.status = element('p', { className: 'search-status', role: 'status' });
    this.results = element('div', { className: 'search-results' });
    this.none = element(
      'div',
      { className: 'search-none', hidden: true },
      strings.instead.map(({ href, text }) =>
        element('p', {}, [element('a', { href, textContent: text })]),
      ),
    );
    host.append(
      element('div', { className: 'search-panel' }, [
        element('label', { className: 'search-label', htmlFor: id, textContent: strings.label }),
        element('div', { className: 'search-field' }, [this.input]),
        element('p', { id: `${id}-hint`, className: 'meta', textContent: strings.hint }),
        this.status,
        this.results,
        this.none,
      ]),
    );
    this.input.addEventListener('input', () => void this.search());
    host.addEventListener('keydown', (event) => this.onKey(event));
    // Everything is fetched now, before a letter is typed: so no later request can tell what was
    // typed.
    warm(strings).catch(() => this.fail());
  }

  private async search(): Promise<void> {
    const query = this.input.value;
    const turn = (this.turn += 1);
    if (query.trim().length < 2) {
      this.show([], '');
      return;
    }
    this.status.textContent = this.strings.loading;
    try {
      const groups = await search(query, this.strings);
      if (turn === this.turn) this.show(groups, query);
    } catch {
      this.fail();
    }
  }

  private fail(): void {
    this.status.textContent = this.strings.failed;
    this.none.hidden = false;
  }

  private show(groups: readonly SearchGroup[], query: string): void {
    // The answers to the last letter may come when someone walks already among those before it.
    const at = this.stops.indexOf(document.activeElement as HTMLElement);
    this.results.replaceChildren(
      ...groups.map((group) =>
        toResultSection(group, this.strings.groups[group.kind], this.strings.call),
      ),
    );
    const count = groups.reduce((sum, { results }) => sum + results.length, 0);
    this.status.textContent = query && this.countText(count);
    this.none.hidden = !query || count > 0;
    if (at > 0) (this.stops[at] ?? this.input).focus();
  }

  /** Where the arrow keys stop. */
  private get stops(): HTMLElement[] {
    return [this.input, ...this.results.querySelectorAll<HTMLElement>('li > a:first-child')];
  }

  /**
   * Arrow keys walk from the field through the results and back; Escape closes the panel of the
   * header.
   */
  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.host.isInHeader) {
      this.host.close();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const { stops } = this;
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  private countText(count: number): string {
    if (count === 0) return this.strings.none;
    const { counts } = this.strings;
    const form = new Intl.PluralRules(this.strings.lang).select(count);
    return (counts[form] ?? counts['other'] ?? '').replace(/\d+/, String(count));
  }
}
