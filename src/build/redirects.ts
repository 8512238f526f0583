import { locales, sourceLocale } from '../i18n/locales.ts';
import type { Site } from '../schemas/site.ts';
import { readSite } from './site-file.ts';

/**
 * Addresses that lead to another one. `from` and `to` are exact, or both end in `*`: then all that
 * begins so leads to what begins the other way, and the rest of the address goes along. Capitals
 * count, as they do on every host.
 */
export interface Redirect {
  from: string;
  to: string;
  status: 301 | 302;
}

/**
 * What Cloudflare reads of `_redirects`:
 * https://developers.cloudflare.com/pages/configuration/redirects/. Those with a `*` are its
 * dynamic ones.
 */
export const redirectLimits = { exact: 2000, prefix: 100 };

/** Whether a redirect is for all that begins so. */
export const isPrefix = ({ from }: Redirect): boolean => from.endsWith('*');

const lasting = (from: string, to: string): Redirect => ({ from, to, status: 301 });
/** An address is typed with its last slash and without. */
const bothSpellings = (from: string, to: string): Redirect[] => [
  lasting(from, to),
  lasting(`${from}/`, to),
];

/**
 * Addresses that people guess, and addresses that moved. One that is listed here is never taken
 * out. All calm: they are in the browser's history too.
 */
const moved: readonly Redirect[] = [
  ...bothSpellings('/glossary', '/words/'),
  ...bothSpellings(`/${sourceLocale.tag}`, '/'),
];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const eachCapitalised = (text: string): string => text.split('-').map(capitalised).join('-');
/**
 * The ways in which people type a word that is printed in small letters: `STEP-IN`, `Step-in`,
 * `Step-In`.
 */
const typedWays = (word: string): string[] =>
  [...new Set([word.toUpperCase(), capitalised(word), eachCapitalised(word)])].filter(
    (way) => way !== word,
  );

/**
 * Short links are printed, and typed from paper: each code in capitals or capitalised leads to the
 * code as it is.
 */
const codesInCapitals = ({ languages = [], shortLinks = {} }: Partial<Site>): Redirect[] =>
  folders(languages).flatMap((folder) =>
    Object.keys(shortLinks).flatMap((code) =>
      typedWays(code).flatMap((typed) =>
        bothSpellings(`${folder}/go/${typed}`, `${folder}/go/${code}/`),
      ),
    ),
  );

/** The folder of each language, without a slash at its end: English has none. */
const folders = (languages: readonly string[]): string[] =>
  languages.map((tag) => (tag === sourceLocale.tag ? '' : `/${tag}`));

/**
 * What comes before the code: `GO`, and the tag of a language as its owners write it, or in
 * capitals. What follows stays as it was typed.
 */
const foldersInCapitals = ({ languages = [] }: Partial<Site>): Redirect[] => {
  const go = folders(languages).flatMap((folder) =>
    typedWays('go').map((typed) => lasting(`${folder}/${typed}/*`, `${folder}/go/*`)),
  );
  const tags = locales
    .filter(({ tag }) => tag !== sourceLocale.tag && languages.includes(tag))
    .flatMap(({ tag, lang }) =>
      [...new Set([...typedWays(tag), lang])]
        .filter((typed) => typed !== tag)
        .map((typed) => ({ tag, typed })),
    );
  return [...go, ...tags.map(({ tag, typed }) => lasting(`/${typed}/*`, `/${tag}/*`))];
};

/**
 * Every redirect of the site, for each host alike. The exact ones come first, as Cloudflare wants
 * it.
 * @param site what `content/site.yaml` says
 */
export const siteRedirects = (site: Partial<Site> = readSite()): Redirect[] => [
  ...moved,
  ...codesInCapitals(site),
  ...foldersInCapitals(site),
];

/**
 * Where an address leads, or nothing when it leads nowhere else. The first that fits counts. A line
 * break in it fits no pattern of any host. @param path begins with `/`
 */
export function redirectOf(
  path: string,
  redirects: readonly Redirect[],
): { to: string; status: number } | undefined {
  const found = redirects.find((redirect) =>
    isPrefix(redirect)
      ? path.startsWith(redirect.from.slice(0, -1)) && !/[\r\n]/.test(path)
      : redirect.from === path,
  );
  if (!found) return undefined;
  return isPrefix(found)
    ? { to: `${found.to.slice(0, -1)}${path.slice(found.from.length - 1)}`, status: found.status }
    : found;
}

/** `_redirects`, as Netlify and Cloudflare read it. */
export const toRedirectsFile = (list: readonly Redirect[]): string =>
  list
    .map(
      (redirect) =>
        `${redirect.from} ` +
        `${isPrefix(redirect) ? redirect.to.replace(/\*$/, ':splat') : redirect.to} ` +
        `${redirect.status}`,
    )
    .join('\n') + '\n';
