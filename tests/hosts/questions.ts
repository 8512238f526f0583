import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, lostPage, type HeaderRule } from '../../src/build/headers.ts';
import { mediaTypeOf } from '../../src/build/hosts/media-types.ts';
import { isPrefix, redirectOf, siteRedirects } from '../../src/build/redirects.ts';

/** What a host must answer. */
export interface Expected {
  path: string;
  statuses: readonly number[];
  headers: Readonly<Record<string, string>>;
  type?: string | undefined;
  location?: string;
  /** The file that is sent, below the built site. */
  file?: string;
}

// A lasting move is 301 or 308: servers differ, browsers do not care.
const moved = [301, 308];

const redirects = siteRedirects();

/** What one address must give, worked out from the one source. @param dist the built site */
export function expectedAt(path: string, rules: readonly HeaderRule[], dist: string): Expected {
  const redirect = redirectOf(path, redirects);
  if (redirect)
    return {
      path,
      statuses: [redirect.status],
      headers: headersFor(path, rules),
      location: redirect.to,
    };
  if (!path.endsWith('/') && existsSync(join(dist, path, 'index.html')))
    return { path, statuses: moved, headers: headersFor(path, rules), location: `${path}/` };
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const isThere = existsSync(join(dist, file)) && !path.startsWith('/_');
  return isThere
    ? { path, statuses: [200], headers: headersFor(path, rules), type: mediaTypeOf(path), file }
    : {
        path,
        statuses: [404],
        headers: headersFor(lostPage, rules),
        type: mediaTypeOf(lostPage),
        file: lostPage,
      };
}

/**
 * Addresses of each kind: pages, files, moves, cards for other sites, and what is not there. @param
 * dist the built site
 */
export function addressesToAsk(rules: readonly HeaderRule[], dist: string): string[] {
  const firstIn = (folder: string, ending: string): string =>
    `${folder}${readdirSync(join(dist, folder)).find((name) => name.endsWith(ending)) ?? `none${ending}`}`;
  return [
    ...new Set([
      '/',
      '/services/',
      '/pl/helplines/',
      firstIn('/assets/', '.js'),
      '/sitemap-index.xml',
      '/pagefind/pagefind.js',
      '/pagefind/pagefind-entry.json',
      firstIn('/pagefind/', '.pf_meta'),
      firstIn('/pagefind/index/', '.pf_index'),
      ...rules.map(({ pattern }) => pattern).filter((pattern) => !pattern.endsWith('*')),
      '/embed/helplines/',
      '/ar/embed/who-to-call/',
      '/embed/safe-window/',
      '/ar/embed/safe-window/',
      '/services',
      '/embed/helplines',
      ...redirects.map((redirect) =>
        isPrefix(redirect) ? redirect.from.replace('*', 'HELP/') : redirect.from,
      ),
      '/nothing-here/',
      '/assets/nothing.js',
      '/assets/',
      '/embed/nothing/',
      '/nothing.ics',
      '/_headers',
    ]),
  ];
}
