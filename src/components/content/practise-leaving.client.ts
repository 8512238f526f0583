/** How long the page is hidden, in milliseconds. */
const hiddenFor = 3000;

/** Lets someone see how the page hides, and says what this browser can do and what it will keep. It leaves nothing behind. */
export class PractiseLeaving extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => this.#hideForAMoment());
  }

  /** Looks like leaving, and ends. Who leaves meanwhile has left: that hiding never ends. */
  #hideForAMoment(): void {
    const { dataset } = document.documentElement;
    const { title } = document;
    dataset['practising'] = '';
    document.title = dataset['exitTitle'] ?? '';
    setTimeout(() => {
      delete dataset['practising'];
      if ('leaving' in dataset) return;
      document.title = title;
      this.#tell();
    }, hiddenFor);
  }

  #tell(): void {
    this.querySelector('[data-kept]')?.replaceChildren(...ownAddresses().map((address) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('bdi'), { textContent: address }));
      return item;
    }));
    for (const line of this.querySelectorAll<HTMLElement>('[data-when]')) line.hidden = !((line.dataset['when'] ?? '') in window);
    for (const line of this.querySelectorAll<HTMLElement>('[data-unless]')) line.hidden = (line.dataset['unless'] ?? '') in window;
    this.querySelector('[data-found]')?.removeAttribute('hidden');
  }
}

/** The addresses of ours that this tab has opened, each once; this one alone where the browser does not tell. */
function ownAddresses(): string[] {
  const { navigation } = window as Partial<Window & { navigation: Navigation }>;
  return [...new Set(navigation?.entries().flatMap(({ url }) => url ?? []) ?? [window.location.href])];
}

customElements.define('practise-leaving', PractiseLeaving);
