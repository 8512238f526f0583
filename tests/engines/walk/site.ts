import type { Key } from '../browsers/driver.ts';
import { ourProbe, type ProbeSettings } from '../servers/probe.ts';

/** What a walk through a site needs to know of it. What it has not, it is not walked by. */
export interface Site {
  /** As it is published: `ours`, or another's id. */
  name: string;
  origin: string;
  /** The page that a visit begins on. */
  start: string;
  probe: ProbeSettings;
  /** The way out. */
  exit: string;
  /** The keys that leave, one after the other. */
  keys: readonly Key[];
  /** Links to press, one after the other, from the first page. */
  onward: readonly string[];
  /** A page inside, and a link to press there. */
  inside: string;
  fromInside: string;
  /** The link to another language, and what opens the list of languages. */
  language?: { menu?: string; link: string };
  /** What turns discreet reading on, where there is such a thing. */
  discreet?: string;
}

/** A site by what its probe has to know, at an address. */
type At = (origin: string) => Site;

const withProbe = ({
  exit,
  keys,
  ...rest
}: ProbeSettings): Pick<Site, 'exit' | 'keys' | 'probe'> => ({
  exit,
  keys,
  probe: { exit, keys, ...rest },
});
const shift: readonly Key[] = ['Shift', 'Shift', 'Shift'];

export const ours: At = (origin) => ({
  name: 'ours',
  origin,
  start: '/',
  ...withProbe(ourProbe),
  onward: ['a[href="/help/"]', 'main a[href^="/help/"]'],
  inside: '/helplines/',
  fromInside: '.site-nav a[href="/services/"]',
  language: { menu: '.language-menu summary', link: '.language-menu a[href^="/pl/"]' },
  discreet: '[data-discreet-reading]',
});

/** The small sites with other makers' components are laid out alike: servers/component-site.ts. */
const component =
  (name: string, probe: ProbeSettings): At =>
  (origin) => ({
    name,
    origin,
    start: '/',
    ...withProbe(probe),
    onward: ['a[href="/one/"]', 'a[href="/two/"]'],
    inside: '/three/',
    fromInside: 'a[href="/four/"]',
    language: { link: 'a[href="/cy/"]' },
  });

export const govuk = component('govuk', {
  exit: '.govuk-exit-this-page__button',
  notContent: '.govuk-exit-this-page-overlay, [data-mark]',
  keys: shift,
});
export const nsw = component('nsw', {
  exit: '.nsw-quick-exit',
  notContent: '.nsw-sticky-container, [data-mark]',
  keys: ['Escape', 'Escape'],
});
