import { toWindowPath } from '../domain/embeds.ts';
import { formatDay } from '../i18n/formats.ts';
import { localeOf } from '../i18n/locales.ts';
import { toHref } from '../i18n/routes.ts';
import { stringsFor } from '../i18n/strings.ts';
import { reviewStates } from '../schemas/translation.ts';
import { rowsByGroup, toEmbedRows, type EmbedRow } from './embeds.ts';
import { getEmergency, getFrontDoor, getNationalFirst } from './helplines.ts';
import { getPages, type PageWithEntry } from './pages.ts';
import { getServices } from './services.ts';
import { getExitHref, getSite } from './site.ts';
import { uiState } from './text-state.ts';
import type { ContactView, ServiceCardView, TextState } from './view-models.ts';

/** The English path of the safe window. */
export const safeWindowPath = toWindowPath();

/** What the safe window shows in a language. */
export interface SafeWindowView {
  title: string;
  brand: string;
  emergency: ContactView;
  /** Always open: the front door, and the national number that is open when that one is not. */
  first: EmbedRow[];
  /** For more people, each with whom it is for. */
  more: EmbedRow[];
  /** The page whose parts are shown, and how many of them. */
  entry: PageWithEntry['entry'];
  pageText: TextState;
  parts: number;
  services: ServiceCardView[];
  /** The ways to reach help in an emergency: the page itself says how to use them. */
  emergencyIds: string[];
  /** How far the words have been read: of the page and of the interface, the lesser. */
  text: TextState;
  exitHref: string;
  moreHref: string;
  /** A sentence with the day of what was checked longest ago. */
  checked: string;
}

/**
 * The safe window of a language; nothing where site.yaml has none.
 * @throws when site.yaml names a page that is not there, which the content check says better
 */
export async function getSafeWindow(tag: string): Promise<SafeWindowView | undefined> {
  const t = stringsFor(tag);
  const { safeWindow, brand, titleBrand, emergency: ways } = await getSite();
  if (!safeWindow) return undefined;
  const page = (await getPages(tag)).find(({ view }) => view.id === safeWindow.page);
  if (!page)
    throw new Error(
      `safeWindow in content/site.yaml names the page "${safeWindow.page}", which is not in ` +
        'content/en/pages',
    );
  const [{ voice }, front, national, groups, services, ui, exitHref] = await Promise.all([
    getEmergency(tag),
    getFrontDoor(tag),
    getNationalFirst(tag),
    rowsByGroup(tag),
    getServices(tag),
    uiState(tag),
    getExitHref(tag),
  ]);
  const first = [front, national].map((service) => ({ name: service.calmName, service }));
  const more = groups.filter(
    ({ service }) => service.id !== front.id && service.id !== national.id,
  );
  const days = [voice, ...[...first, ...more].map(({ service }) => service)].map(
    ({ lastChecked }) => lastChecked,
  );
  const oldest =
    [...days, ...(page.view.checked ? [page.view.checked] : [])].sort()[0] ?? voice.lastChecked;
  return {
    title: `${t('window.heading')} – ${titleBrand}`,
    brand,
    emergency: voice,
    first: toEmbedRows(first),
    more: toEmbedRows(more),
    entry: page.entry,
    pageText: page.view.text,
    parts: safeWindow.parts,
    services,
    emergencyIds: Object.values(ways),
    text: lesser(page.view.text, ui),
    exitHref,
    moreHref: toHref(tag, '/helplines/'),
    checked: t('sources.checked', { day: formatDay(localeOf(tag)?.lang ?? tag, oldest) }),
  };
}

/** Of two states of text, one that holds for both. The source language has no review. */
function lesser(one: TextState, other: TextState): TextState {
  const rank = ({ review, isFallback }: TextState): number =>
    isFallback ? -1 : review ? reviewStates.indexOf(review) : reviewStates.length;
  const least = rank(one) <= rank(other) ? one : other;
  return { ...least, isStale: one.isStale || other.isStale };
}
