import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHref, toSourcePath } from '../i18n/routes.ts';
import type { Site } from '../schemas/site.ts';
import { parseAddresses } from './published-addresses.ts';

/**
 * Where the short links stand that were published: each with the address it leads to. The city's
 * own, so it lies in content/.
 */
export const shortLinkFile = 'content/short-links.txt';

const note =
  '# Short links once published: they never die and never lead elsewhere, since they are ' +
  'printed. Add new ones with "npm run addresses"; change none, take none away.\n';

/** Short links, each with the address it leads to: `/pl/go/help/` leads to `/pl/help/`. */
export type ShortLinks = ReadonlyMap<string, string>;

/** The short links of a list, without its notes. */
export const parseShortLinks = (text: string): ShortLinks =>
  new Map(parseAddresses(text).map((line) => line.split(/\s+/) as [string, string]));

/** The short links that were published. @param file from the root of the project */
export const readShortLinks = (file = shortLinkFile): ShortLinks =>
  existsSync(file) ? parseShortLinks(readFileSync(file, 'utf8')) : new Map();

/** A list with its new short links: none goes or changes, each stands once, in order. */
export const toShortLinkFile = (published: ShortLinks, built: ShortLinks): string =>
  note +
  [...new Map([...built, ...published])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, to]) => `${path} ${to}\n`)
    .join('');

/** What `site.yaml` promises: every code in every language. */
export const promisedShortLinks = ({
  languages,
  shortLinks,
}: Pick<Site, 'languages' | 'shortLinks'>): ShortLinks =>
  new Map(
    languages.flatMap((tag) =>
      Object.entries(shortLinks).map(
        ([code, to]) => [toHref(tag, `/go/${code}/`), toHref(tag, to)] as const,
      ),
    ),
  );

/** The short links of the built pages, and where each really leads. @param dist the built site */
export const builtShortLinks = (dist: string): ShortLinks =>
  new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => `/${file.replaceAll('\\', '/')}`)
      .filter((file) => /^\/go\/[^/]+\/index\.html$/.test(toSourcePath(file)))
      .sort()
      .map((file) => [
        file.replace(/index\.html$/, ''),
        /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(
          readFileSync(join(dist, file), 'utf8'),
        )?.[1] ?? '',
      ]),
  );

/**
 * Published short links that are gone or lead elsewhere. `to` is where they lead now, if anywhere.
 */
export const brokenShortLinks = (
  published: ShortLinks,
  now: ShortLinks,
): { path: string; was: string; to?: string }[] =>
  [...published].flatMap(([path, was]) => {
    const to = now.get(path);
    return to === was ? [] : [{ path, was, ...(to && { to }) }];
  });
