import { getCollection, type CollectionEntry } from 'astro:content';
import type { MarkableWord } from '../domain/enrich-prose.ts';
import { groupByLetter } from '../domain/letters.ts';
import { isFresh } from '../domain/freshness.ts';
import { collate } from '../i18n/formats.ts';
import { localeOf, sourceLocale } from '../i18n/locales.ts';
import { toHref } from '../i18n/routes.ts';
import { memo } from './memo.ts';
import { getServicesById } from './services.ts';
import { getSite, today } from './site.ts';
import { toSourceView } from './sources.ts';
import { isPublishable, sourceState, translatedState } from './text-state.ts';
import type { TextState, WordLink, WordView } from './view-models.ts';

type Entry = CollectionEntry<'words'>;
type TranslatedEntry = CollectionEntry<'translatedWords'>;
interface Resolved {
  entry: Entry;
  own?: TranslatedEntry;
  link: WordLink;
  marks: string[];
}

/**
 * Every word of the glossary in a language, in the order of its terms; English stands in where
 * there is no translation.
 */
const resolveWords = memo(async (tag: string): Promise<Resolved[]> => {
  const translations = new Map(
    (await getCollection('translatedWords')).map((entry) => [entry.id, entry]),
  );
  const resolved = await Promise.all(
    (await getCollection('words')).map(async (entry): Promise<Resolved> => {
      const id = entry.id.replace(/^en\//, '');
      const candidate = tag === sourceLocale.tag ? undefined : translations.get(`${tag}/${id}`);
      const own =
        candidate && (await isPublishable(candidate.data.translation)) ? candidate : undefined;
      const text: TextState = own
        ? await translatedState(tag, `words/${id}`, own.data.translation)
        : sourceState(tag);
      const { term, expansion, meaning } = own?.data ?? entry.data;
      const link = {
        id,
        href: toHref(tag, `/words/${id}/`),
        term,
        meaning,
        text,
        ...(expansion && { expansion }),
        ...(own &&
          expansion &&
          expansion === entry.data.expansion && { expansionLocale: sourceLocale }),
      };
      return {
        entry,
        ...(own && { own }),
        link,
        marks: own?.data.mark ?? (tag === sourceLocale.tag ? entry.data.mark : []),
      };
    }),
  );
  const compare = collate(localeOf(tag)?.lang ?? 'en');
  return resolved.sort((a, b) => compare(a.link.term, b.link.term));
});

/** Every word, as a link. */
export const getWordLinks = async (tag: string): Promise<WordLink[]> =>
  (await resolveWords(tag)).map(({ link }) => link);

/** The A to Z of words. */
export const getWordsByLetter = async (tag: string) =>
  groupByLetter(await getWordLinks(tag), ({ term }) => term);

/**
 * What prose marks. In a language whose words are not translated nothing is marked by itself, but
 * links by id still work.
 */
export const getMarkableWords = memo(async (tag: string): Promise<MarkableWord[]> =>
  (await resolveWords(tag)).map(({ link, marks }) => ({
    id: link.id,
    href: link.href,
    patterns: marks,
  })),
);

/** Every word's page. */
export const getWords = memo(async (tag: string): Promise<WordView[]> => {
  const site = await getSite();
  const resolved = await resolveWords(tag);
  const linkOf = (id: string) => resolved.find(({ link }) => link.id === id)?.link;
  return Promise.all(
    resolved.map(async ({ entry: { data }, own, link }): Promise<WordView> => ({
      ...link,
      crime: data.crime,
      ...((own?.data.law ?? data.law) && { law: own?.data.law ?? data.law }),
      alsoCalled: own?.data.alsoCalled ?? data.alsoCalled,
      typed: [...data.typed, ...(own?.data.typed ?? [])],
      ...((own ? own.data.outdated : data.outdated) && {
        outdated: own ? own.data.outdated : data.outdated,
      }),
      related: data.related.flatMap((id) => linkOf(id) ?? []),
      services: await getServicesById(tag, data.services),
      sources: data.sources.map((source) => toSourceView(source, site)),
      checked: data.checked,
      isFresh: isFresh(data.checked, today(), site.freshDays),
    })),
  );
});

/** The body of a word's text, to be rendered, in the language that `view.text` says. */
export async function getWordEntry(view: WordLink): Promise<Entry | TranslatedEntry | undefined> {
  const { tag } = view.text.locale;
  const all: (Entry | TranslatedEntry)[] =
    tag === sourceLocale.tag
      ? await getCollection('words')
      : await getCollection('translatedWords');
  return all.find((entry) => entry.id === `${tag}/${view.id}`);
}
