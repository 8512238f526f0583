import { showInstead } from './discreet-swap.client.ts';

/**
 * What discreet reading says, in the language of the page:
 * src/pages/[...locale]/discreet-strings.js.ts writes it.
 */
export interface DiscreetStrings {
  on: string;
  off: string;
  back: string;
  failed: string;
}

/** A page that was read, and how far down. */
interface Place {
  path: string;
  scroll: number;
}

/**
 * Discreet reading: links of this site open in place. The address stays, so that the history gets
 * no new line; the title stays; and the way back is our own. It lives in memory alone: a full load
 * ends it. See docs/decisions/0006-discreet-reading.md.
 */
const root = document.documentElement;
let strings: DiscreetStrings;
let isOn = false;
let shown = location.pathname;
let trail: Place[] = [];
let turn = 0;
let listening = new AbortController();

/**
 * From now on pages open in place. @throws when what it says does not come: then nothing is turned
 * on
 */
export async function turnOn(): Promise<void> {
  await readStrings();
  if (isOn) return;
  isOn = true;
  root.dataset['discreet'] = '';
  document.title = host()?.dataset['title'] ?? '';
  trail = [];
  listening = new AbortController();
  document.addEventListener('click', onClick, { signal: listening.signal });
  say(strings.on);
}

/** From now on links load pages as they always do. What is shown stays. */
export function turnOff(): void {
  isOn = false;
  // A page that is on its way is not shown any more.
  turn += 1;
  document.querySelector('main')?.removeAttribute('aria-busy');
  listening.abort();
  delete root.dataset['discreet'];
  document.querySelector('.discreet-back')?.remove();
  say(strings.off);
}

/** Takes over a plain press on a link to a page of ours; everything else is left to the browser. */
function onClick(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.target || link.hasAttribute('download')) return;
  const { origin, pathname, hash } = new URL(
    link.getAttribute('href') ?? '',
    new URL(shown, location.origin),
  );
  if (origin !== location.origin || !pathname.endsWith('/')) return;
  // Also for a place further down this page: the browser would write a new line for it.
  event.preventDefault();
  if (pathname === shown) goTo(hash);
  else void open(pathname, { hash, from: { path: shown, scroll: window.scrollY } });
}

async function open(
  path: string,
  { hash = '', scroll = 0, from }: { hash?: string; scroll?: number; from?: Place },
): Promise<void> {
  const mine = (turn += 1);
  document.querySelector('main')?.setAttribute('aria-busy', 'true');
  try {
    const found = await showInstead(path, () => mine === turn);
    if (!found) return;
    shown = found;
  } catch {
    if (mine === turn) {
      document.querySelector('main')?.removeAttribute('aria-busy');
      say(strings.failed, true);
    }
    return;
  }
  if (from) trail.push(from);
  else trail.pop();
  // Without the words of a new language the way back has those of the old one.
  await readStrings().catch(() => undefined);
  if (mine !== turn) return;
  offerBack();
  goTo(hash, scroll);
  say(document.querySelector('h1')?.textContent?.trim() ?? '');
}

/** Puts the focus where reading begins: at a place further down, or at the heading. */
function goTo(hash: string, scroll = 0): void {
  const place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  const start = place ?? document.querySelector<HTMLElement>('h1');
  if (start && !start.matches('a[href], button, input, [tabindex]')) start.tabIndex = -1;
  start?.focus({ preventScroll: true });
  if (place) place.scrollIntoView();
  else window.scrollTo(0, scroll);
}

/**
 * Our own way back, beside the way out. The browser's leads out of the site, since there is one
 * entry alone.
 */
function offerBack(): void {
  if (trail.length === 0) return;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'discreet-back',
    textContent: strings.back,
  });
  button.addEventListener('click', () => {
    const last = trail[trail.length - 1];
    if (last) void open(last.path, { scroll: last.scroll });
  });
  document.querySelector('quick-exit')?.prepend(button);
}

async function readStrings(): Promise<void> {
  const path = host()?.dataset['strings'];
  if (path)
    strings = ((await import(/* @vite-ignore */ path)) as { default: DiscreetStrings }).default;
}

const host = (): HTMLElement | null => document.querySelector('discreet-reading');

/** Says it to those who hear; what went wrong is also shown. */
function say(text: string, isSeen = false): void {
  const status = document.querySelector('quick-exit [role="status"]');
  if (!status) return;
  status.textContent = text;
  status.classList.toggle('visually-hidden', !isSeen);
}
