import { findAbilities } from '../site/quick-exit-abilities.client.ts';

/** How long the page is hidden, in milliseconds. */
const hiddenFor = 3000;

/**
 * Lets someone see how the page hides, and says what this browser can do and what it will keep. It
 * leaves nothing behind.
 */
export class PractiseLeaving extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => this.hideForAMoment());
  }

  /** Looks like leaving, and ends. Who leaves meanwhile has left: that hiding never ends. */
  private hideForAMoment(): void {
    const { dataset } = document.documentElement;
    const { title } = document;
    dataset['practising'] = '';
    document.title = dataset['exitTitle'] ?? '';
    setTimeout(() => {
      delete dataset['practising'];
      if ('leaving' in dataset) return;
      document.title = title;
      this.tell();
    }, hiddenFor);
  }

  private tell(): void {
    const { named, unnamed } = ownEntries();
    const items = named.map(
      (address) =>
        Object.assign(document.createElement('bdi'), { textContent: address }) as Node | string,
    );
    if (unnamed === undefined) items.push(this.dataset['others'] ?? '');
    else if (unnamed > 0) items.push((this.dataset['more'] ?? '').replace('{n}', String(unnamed)));
    this.querySelector('[data-kept]')?.replaceChildren(
      ...items.map((item) => {
        const line = document.createElement('li');
        line.append(item);
        return line;
      }),
    );
    for (const [ability, isThere] of Object.entries<boolean>({ ...findAbilities() })) {
      this.querySelector(`[data-when="${ability}"]`)?.toggleAttribute('hidden', !isThere);
      this.querySelector(`[data-unless="${ability}"]`)?.toggleAttribute('hidden', isThere);
    }
    this.querySelector('[data-found]')?.removeAttribute('hidden');
  }
}

/**
 * What this tab has opened of ours: addresses, each once, and how many more there are. Since our
 * pages tell nobody where someone came from, browsers name the page that is open and only count the
 * others; some do not even count.
 */
function ownEntries(): { named: string[]; unnamed: number | undefined } {
  const { navigation } = window as Partial<Window & { navigation: Navigation }>;
  const entries = navigation?.entries();
  const named = [...new Set(entries?.flatMap(({ url }) => url ?? []) ?? [window.location.href])];
  return { named, unnamed: entries?.filter(({ url }) => !url).length };
}

customElements.define('practise-leaving', PractiseLeaving);
