import { localeOf, sourceLocale } from '../i18n/locales.ts';
import { toHref } from '../i18n/routes.ts';
import { stringsFor } from '../i18n/strings.ts';
import { getCampaigns } from './campaigns.ts';
import { memo } from './memo.ts';
import { getPages } from './pages.ts';
import { getLocales, getSite } from './site.ts';
import type { ShortLink } from './view-models.ts';

/**
 * The short links of site.yaml in a language, in their order. A code once printed never changes its
 * meaning.
 */
export const getShortLinks = memo(async (tag: string): Promise<ShortLink[]> => {
  const { shortLinks, url } = await getSite();
  const titles = await titlesOf(tag);
  return Object.entries(shortLinks).map(([code, to]) => {
    const path = toHref(tag, `/go/${code}/`);
    const address = new URL(path, url).href;
    return {
      code,
      path,
      address,
      shown: toShown(address),
      href: toHref(tag, to),
      title: to,
      ...titles.get(toHref(tag, to)),
      svg: `/campaigns/qr/${code}-${tag}.svg`,
      png: `/campaigns/qr/${code}-${tag}.png`,
    };
  });
});

/** The pictures of all codes, in every language, as routes: `help-pl`. */
export const getQrNames = async (): Promise<
  { params: { name: string }; props: { address: string } }[]
> =>
  (
    await Promise.all(
      (await getLocales()).map(async ({ tag }) =>
        (await getShortLinks(tag)).map(({ code, address }) => ({
          params: { name: `${code}-${tag}` },
          props: { address },
        })),
      ),
    )
  ).flat();

/** The short link that leads to a page. @param href the page's address in the language */
export const getShortLinkTo = async (tag: string, href: string): Promise<ShortLink | undefined> =>
  (await getShortLinks(tag)).find((link) => link.href === href);

/**
 * The short link of a code. @throws when there is none, which the printed cards would otherwise
 * hide
 */
export async function getShortLink(tag: string, code: string): Promise<ShortLink> {
  const found = (await getShortLinks(tag)).find((link) => link.code === code);
  if (!found)
    throw new Error(
      `"shortLinks" in content/site.yaml has no "${code}", which cards are printed with; add it`,
    );
  return found;
}

/** An address as it is printed, without what a phone adds by itself. */
const toShown = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '');

/** What the pages are called that short links lead to, by their address in the language. */
async function titlesOf(tag: string): Promise<Map<string, { title: string; titleLang?: string }>> {
  const t = stringsFor(tag);
  const foreign = (lang: string) => (lang === localeOf(tag)?.lang ? {} : { titleLang: lang });
  const pages = (await getPages(tag)).map(
    ({ view }) => [view.href, { title: view.title, ...foreign(view.text.locale.lang) }] as const,
  );
  const campaigns = (await getCampaigns(tag)).map(
    ({ href, name }) => [href, { title: name, ...foreign(sourceLocale.lang) }] as const,
  );
  const routes = ['helplines', 'services', 'words'].map(
    (name) => [toHref(tag, `/${name}/`), { title: t(`nav.${name}`) }] as const,
  );
  return new Map([...pages, ...campaigns, ...routes]);
}
