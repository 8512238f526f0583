import { getCollection, type CollectionEntry } from 'astro:content';
import { sourceLocale } from '../i18n/locales.ts';
import { toHref } from '../i18n/routes.ts';
import { memo } from './memo.ts';
import { getServicesById } from './services.ts';
import { getSite } from './site.ts';
import { toSourceView } from './sources.ts';
import { isPublishable, sourceState, translatedState } from './text-state.ts';
import type { PageLink, PageView } from './view-models.ts';

type Entry = CollectionEntry<'pages'>;

/** A page with the entry that holds its text. */
export interface PageWithEntry {
  view: PageView;
  entry: Entry;
}

/** Every page of prose in a language; English stands in where there is no translation. */
export const getPages = memo(async (tag: string): Promise<PageWithEntry[]> => {
  const site = await getSite();
  const entries = new Map((await getCollection('pages')).map((entry) => [entry.id, entry]));
  const ids = [...entries.keys()]
    .filter((id) => id.startsWith('en/'))
    .map((id) => id.slice('en/'.length));
  return Promise.all(
    ids.map(async (id): Promise<PageWithEntry> => {
      const candidate = tag === sourceLocale.tag ? undefined : entries.get(`${tag}/${id}`);
      const translation = candidate?.data.translation;
      const own = candidate && (await isPublishable(translation)) ? candidate : undefined;
      const english = entries.get(`en/${id}`) as Entry;
      const { data } = own ?? english;
      return {
        entry: own ?? english,
        view: {
          id,
          href: toHref(tag, toPath(id)),
          title: data.title,
          tabTitle: data.calmTitle ?? data.title,
          description: data.description,
          ...(data.intro && { intro: data.intro }),
          kind: english.data.kind,
          order: english.data.order,
          call: await getServicesById(tag, english.data.call),
          typed: [...english.data.typed, ...(own?.data.typed ?? [])],
          sources: english.data.sources.map((source) => toSourceView(source, site)),
          ...(english.data.checked && { checked: english.data.checked }),
          text:
            own && translation
              ? await translatedState(tag, `pages/${id}`, translation)
              : sourceState(tag),
        },
      };
    }),
  );
});

/**
 * The guides right below a section's page, and the sections below it, in their order: `help/index`
 * → `help/money`, `help/kinds/index`.
 */
export async function getGuides(tag: string, sectionId: string): Promise<PageLink[]> {
  const folder = sectionId.replace(/index$/, '');
  const isBelow = (id: string) =>
    id !== sectionId && id.startsWith(folder) && /^[^/]+(\/index)?$/.test(id.slice(folder.length));
  const guides = (await getPages(tag)).filter(({ view }) => isBelow(view.id));
  return guides
    .sort((a, b) => a.view.order - b.view.order)
    .map(({ view }) => ({
      href: view.href,
      title: view.title,
      ...(view.intro && { intro: view.intro }),
      ...(view.text.isFallback && { lang: view.text.locale.lang, dir: view.text.locale.dir }),
    }));
}

const toPath = (id: string): string => `/${id.replace(/(^|\/)index$/, '')}/`.replace(/\/+/g, '/');
