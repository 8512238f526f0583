import { localeOf, sourceLocale, type Locale } from './locales.ts';

/**
 * The address of a page in a language. English has no prefix.
 * @param path the English path, `/services/`
 * @example toHref('pl', '/services/') // '/pl/services/'
 */
export const toHref = (tag: string, path: string): string =>
  tag === sourceLocale.tag ? path : `/${tag}${path}`;

/** What a route with `[...locale]` needs for a language: nothing for English. */
export const toParam = (tag: string): string | undefined =>
  tag === sourceLocale.tag ? undefined : tag;

/**
 * The language part of a whole address, as `[...locale]` would hold it.
 * @example localeParam('/pl/services/') // 'pl'
 */
export const localeParam = (pathname: string): string | undefined =>
  toSourcePath(pathname) === pathname ? undefined : pathname.split('/')[1];

/** The language of a route's parameter. */
export const fromParam = (param: string | undefined): Locale =>
  localeOf(param ?? sourceLocale.tag) ?? sourceLocale;

/**
 * Takes the language off an address.
 * @example toSourcePath('/pl/services/') // '/services/'
 */
export function toSourcePath(pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/');
  return first !== sourceLocale.tag && localeOf(first) ? `/${rest.join('/')}` : pathname;
}
