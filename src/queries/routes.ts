import { toParam } from '../i18n/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { getLocales } from './site.ts';

/** One built page: what stands in its address, and what it is given. */
export interface Route<Params, Props> {
  params: Params & { locale: string | undefined };
  props: Props & { locale: Locale };
}

/**
 * The routes of a page that exists in every language.
 * @param expand the pages of one language; leave it out for a single page
 */
export async function localisedRoutes<
  Params extends object = object,
  Props extends object = object,
>(
  expand: (locale: Locale) => Promise<{ params: Params; props: Props }[]> = () =>
    Promise.resolve([{ params: {} as Params, props: {} as Props }]),
): Promise<Route<Params, Props>[]> {
  const routes = await Promise.all(
    (await getLocales()).map(async (locale) =>
      (await expand(locale)).map(({ params, props }) => ({
        params: { ...params, locale: toParam(locale.tag) },
        props: { ...props, locale },
      })),
    ),
  );
  return routes.flat();
}
