import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, type BrowserContext, type Page, type Request, type Route } from '@playwright/test';
import { parse } from 'yaml';
import type { Site } from '../../src/schemas/site.ts';
import { fromRoot } from './root.ts';

/** What `content/site.yaml` says. */
export const site = parse(readFileSync(fromRoot('content/site.yaml'), 'utf8')) as Site;

const strings = JSON.parse(readFileSync(fromRoot('content/en/ui.json'), 'utf8')) as Record<
  string,
  { text: string }
>;

/** A string of the English interface. @throws when there is no such key */
export function english(key: string): string {
  const found = strings[key];
  if (!found) throw new Error(`content/en/ui.json has no "${key}"`);
  return found.text;
}

/** Languages, other than English, that are built. */
export const otherLanguages: readonly string[] = site.languages.filter(
  (tag) => tag !== 'en' && existsSync(fromRoot(`dist/${tag}/index.html`)),
);

/**
 * Addresses of the files of the search index of a language, as the server has them. @param lang as
 * in `<html lang>`, in small letters
 */
export const indexFiles = (lang: string): string[] =>
  ['index', 'fragment'].flatMap((folder) =>
    readdirSync(fromRoot(`dist/pagefind/${folder}`))
      .filter((name) => name.startsWith(`${lang}_`))
      .map((name) => `/pagefind/${folder}/${name}`),
  );

const finished = new WeakSet<Request>();

/** Every request from now on, of all pages and workers. */
export function watchRequests(context: BrowserContext): Request[] {
  const seen: Request[] = [];
  context.on('request', (request) => seen.push(request));
  context.on('requestfinished', (request) => finished.add(request));
  return seen;
}

/** The path of a request. */
export const pathOf = (request: Request): string => new URL(request.url()).pathname;

/** Whether a request went to this site, not to another origin. */
export const isOurs = (request: Request, baseURL: string): boolean =>
  new URL(request.url()).origin === new URL(baseURL).origin;

/**
 * Answers everything outside the site by hand, so that nothing leaves this machine. @param answer
 * what the outside does
 */
export const playOutside = (
  context: BrowserContext,
  baseURL: string,
  answer: (route: Route) => unknown,
): Promise<unknown> =>
  context.route(
    (url) => url.origin !== new URL(baseURL).origin,
    async (route) => {
      await answer(route);
    },
  );

/** An ordinary page somewhere else. */
export const ordinaryPage = (route: Route): Promise<void> =>
  route.fulfill({
    contentType: 'text/html',
    body: '<!doctype html><title>Elsewhere</title><p>Sunny spells.</p>',
  });

/** What can be read of a page but for what its way out says aloud, its name, and that. */
export interface Shown {
  text: string;
  title: string;
  status: string;
}

/**
 * Lets the page itself tell, again and again, what it shows. A browser that is asked while another
 * page is on its way does not answer before that has come, so what stays behind when the way out
 * hangs cannot be asked for. To be called before the first page is opened.
 * @returns a list that grows
 */
export async function watchShown(page: Page): Promise<Shown[]> {
  const seen: Shown[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('shown:'))
      seen.push(JSON.parse(message.text().slice('shown:'.length)) as Shown);
  });
  await page.addInitScript(() => {
    const tell = () =>
      console.log(
        `shown:${JSON.stringify({
          text: [...document.querySelectorAll<HTMLElement>('body > :not(quick-exit), .exit-link')]
            .map((part) => (part.checkVisibility() ? part.innerText : ''))
            .join(' ')
            .trim(),
          title: document.title,
          status: document.querySelector('quick-exit [role="status"]')?.textContent ?? '',
        })}`,
      );
    setInterval(tell, 40);
  });
  return seen;
}

/** Waits until the scripts of the page have taken over from the bare links. */
export const whenReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('quick-exit, word-notes, site-search')].every((element) =>
      element.matches(':defined'),
    ),
  );

/** Holds back what is named until it is let go. @returns lets it go on, or be lost */
export async function holdBack(
  page: Page,
  path: string,
): Promise<(end: 'continue' | 'abort') => void> {
  let letGo: (end: 'continue' | 'abort') => void = () => undefined;
  const held = new Promise<'continue' | 'abort'>((resolve) => {
    letGo = resolve;
  });
  await page.route(path, async (route) => {
    await route[await held]();
  });
  return letGo;
}

/** Opens a page and turns discreet reading on. */
export async function readDiscreetly(page: Page, path = '/about/'): Promise<void> {
  await page.goto(path);
  await whenReady(page);
  await page.locator('[data-discreet-reading]').click();
  await expect(page.locator('[data-discreet-reading]')).toHaveAttribute('aria-pressed', 'true');
}

/** Opens the search of the header, and waits until the whole index has come. */
export async function openSearch(page: Page, requests: readonly Request[]): Promise<void> {
  await whenReady(page);
  await page.locator('a[data-search-open]').click();
  await expect(page.locator('#search-field-header')).toBeFocused();
  await whenIndexed(requests);
}

/** Waits until every file of the English index has come. */
export async function whenIndexed(requests: readonly Request[]): Promise<void> {
  const wanted = indexFiles('en-gb');
  expect(wanted.length, 'files of the index').toBeGreaterThan(1);
  await expect
    .poll(
      () =>
        wanted.filter(
          (path) => !requests.some((request) => pathOf(request) === path && finished.has(request)),
        ),
      { message: 'files of the index that are not fetched before anything is typed' },
    )
    .toEqual([]);
}
