import type { APIContext } from 'astro';
import { stringsFor } from '../../i18n/strings.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DiscreetStrings } from '../../components/site/discreet-pages.client.ts';
import { localisedRoutes } from '../../queries/routes.ts';

export const getStaticPaths = () => localisedRoutes();

/**
 * The words of discreet reading in one language: fetched when it is turned on, so that no page
 * carries them.
 */
export function GET({ props }: APIContext<{ locale: Locale }>): Response {
  const t = stringsFor(props.locale.tag);
  const strings: DiscreetStrings = {
    on: t('discreet.on'),
    off: t('discreet.off'),
    back: t('discreet.back'),
    failed: t('discreet.failed'),
  };
  return new Response(`export default ${JSON.stringify(strings)};\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
}
