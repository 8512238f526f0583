import type { APIContext } from 'astro';
import { toHref } from '../../i18n/routes.ts';
import { stringsFor } from '../../i18n/strings.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SearchStrings } from '../../components/site/search-panel.client.ts';
import { localisedRoutes } from '../../queries/routes.ts';

export const getStaticPaths = () => localisedRoutes();

/**
 * The words of the search panel in one language: fetched when search is opened, so that no page
 * carries them.
 */
export function GET({ props }: APIContext<{ locale: Locale }>): Response {
  const { tag, lang } = props.locale;
  const t = stringsFor(tag);
  const counts = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 };
  const strings: SearchStrings = {
    lang,
    label: t('search.label'),
    hint: t('search.hint'),
    loading: t('search.loading'),
    none: t('search.none'),
    failed: t('search.failed'),
    call: t('contact.call', { name: '%' }),
    stopWords: t('search.stop-words'),
    letters: t('search.letters').replace(/\s/g, ''),
    groups: {
      call: t('search.group-call'),
      service: t('search.group-service'),
      guide: t('search.group-guide'),
      word: t('search.group-word'),
      campaign: t('search.group-campaign'),
    },
    counts: Object.fromEntries(
      Object.entries(counts).map(([form, count]) => [form, t('search.count', { count })]),
    ),
    instead: [
      { href: toHref(tag, '/helplines/'), text: t('search.none-helplines') },
      { href: toHref(tag, '/services/a-to-z/'), text: t('search.none-services') },
      { href: toHref(tag, '/words/'), text: t('search.none-words') },
    ],
  };
  return new Response(`export default ${JSON.stringify(strings)};\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
}
