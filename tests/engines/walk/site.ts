/** What a walk through a site needs to know of it. */
export interface Site {
  name: 'ours' | 'govuk';
  origin: string;
  /** The way out. */
  exit: string;
  /** Links to press, one after the other, from the first page. */
  onward: readonly string[];
  /** A page inside, and a link to press there. */
  inside: string;
  fromInside: string;
  /** The link to another language, and what opens the list of languages. */
  language: { menu?: string; link: string };
  /** What turns discreet reading on, where there is such a thing. */
  discreet?: string;
}

export const ours = (origin: string): Site => ({
  name: 'ours', origin, exit: 'quick-exit a',
  onward: ['a[href="/help/"]', 'main a[href^="/help/"]'],
  inside: '/helplines/', fromInside: '.site-nav a[href="/services/"]',
  language: { menu: '.language-menu summary', link: '.language-menu a[href^="/pl/"]' },
  discreet: '[data-discreet-reading]',
});

export const govuk = (origin: string): Site => ({
  name: 'govuk', origin, exit: '.govuk-exit-this-page__button',
  onward: ['a[href="/one/"]', 'a[href="/two/"]'],
  inside: '/three/', fromInside: 'a[href="/four/"]',
  language: { link: 'a[href="/cy/"]' },
});
