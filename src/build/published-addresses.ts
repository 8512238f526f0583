import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeOf } from '../i18n/locales.ts';
import { toHref, toSourcePath } from '../i18n/routes.ts';
import type { Redirect } from './redirects.ts';

/**
 * Where the addresses stand that must never die: English paths, one a line. The city's own, so it
 * lies in content/.
 */
export const addressFile = 'content/addresses.txt';

const note =
  '# Addresses of pages once published: they never die. Add new ones with "npm run addresses"; ' +
  'take none away.\n';

/** The addresses of a list, without its notes. */
export const parseAddresses = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));

/** The addresses that were published. @param file from the root of the project */
export const readAddresses = (file = addressFile): string[] =>
  existsSync(file) ? parseAddresses(readFileSync(file, 'utf8')) : [];

/** A list with its new addresses: none goes, each stands once, in order. */
export const toAddressFile = (published: readonly string[], built: readonly string[]): string =>
  note +
  [...new Set([...published, ...built])]
    .sort()
    .map((path) => `${path}\n`)
    .join('');

/** For those who build the site; only in the build that is tested (src/build/style-guide.ts). */
const unpublished = ['/about/style/'];

/** The English addresses of the built pages. @param dist the built site */
export const builtAddresses = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(
      (entry) => `${entry.parentPath.slice(dist.replace(/\/$/, '').length).replaceAll('\\', '/')}/`,
    )
    .filter((path) => toSourcePath(path) === path && !unpublished.includes(path))
    .sort();

/**
 * Looks for published addresses that answer no more.
 * @param published English addresses
 * @param tags the languages that are offered, English first
 * @returns a sentence an address, with what to do
 */
export function deadAddresses(
  published: readonly string[],
  tags: readonly string[],
  dist: string,
  redirects: readonly Redirect[],
): string[] {
  const isPage = (path: string): boolean => existsSync(join(dist, path, 'index.html'));
  const target = (path: string): string | undefined =>
    redirects.find(({ from }) => from === path)?.to;
  return published
    .flatMap((path) => tags.map((tag) => ({ tag, address: toHref(tag, path) })))
    .filter(({ address }) => !isPage(address) && !isPage(target(address) ?? '\0'))
    .map(
      ({ tag, address }) =>
        `${address} was ` +
        `published${tag === 'en' ? '' : ` (in ${localeOf(tag)?.englishName ?? tag})`} and ` +
        `answers no more: bring the page back, or add { from: '${address}', to: '…', status: ` +
        '301 } to "moved" in src/build/redirects.ts',
    );
}
