/**
 * Opens the meaning of a marked word in place, without losing the reader's spot. The meanings are
 * in the page already, in the list at its foot: nothing is fetched. Without scripts each marked
 * word is a link to its page.
 */
export class WordNotes extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a.word')) {
      if (!this.meaningOf(link)) continue;
      link.setAttribute('role', 'button');
      link.setAttribute('aria-expanded', 'false');
      link.addEventListener('click', (event) => this.toggle(event, link));
      link.addEventListener('keydown', (event) => {
        if (event.key === ' ') this.toggle(event, link);
        if (event.key === 'Escape') this.close(link);
      });
    }
  }

  private meaningOf(link: HTMLAnchorElement): HTMLElement | null {
    return (this.getRootNode() as ParentNode & Node).querySelector<HTMLElement>(
      `[data-meaning="${link.dataset['word']}"]`,
    );
  }

  private toggle(event: Event, link: HTMLAnchorElement): void {
    event.preventDefault();
    if (link.getAttribute('aria-expanded') === 'true') this.close(link);
    else this.open(link);
  }

  private open(link: HTMLAnchorElement): void {
    const meaning = this.meaningOf(link);
    if (!meaning) return;
    const note = Object.assign(document.createElement('span'), {
      className: 'word-note',
      role: 'note',
      textContent: `${meaning.textContent} `,
    });
    note.lang = meaning.lang;
    note.dir = meaning.dir;
    const more = Object.assign(document.createElement('a'), {
      href: link.href,
      textContent: this.dataset['more'] ?? '',
    });
    note.append(more);
    note.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.close(link);
      link.focus();
    });
    link.after(note);
    link.setAttribute('aria-expanded', 'true');
  }

  private close(link: HTMLAnchorElement): void {
    if (link.nextElementSibling?.classList.contains('word-note')) link.nextElementSibling.remove();
    link.setAttribute('aria-expanded', 'false');
  }
}

customElements.define('word-notes', WordNotes);
