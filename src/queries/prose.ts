import type { MarkableWord } from '../domain/enrich-prose.ts';
import { getServices } from './services.ts';
import type { ServiceCardView, TextState, WordLink } from './view-models.ts';
import { getMarkableWords, getWordLinks } from './words.ts';

/**
 * What running text needs around it: what is marked depends on the language the text is really in,
 * where it leads on the language of the reader.
 * @param tag the reader's language
 * @param text the state of the text, which may be English on a page of another language
 */
export async function getProseContext(
  tag: string,
  text: TextState,
): Promise<{ markable: MarkableWord[]; words: WordLink[]; services: ServiceCardView[] }> {
  const [markable, words, services] = await Promise.all([
    getMarkableWords(text.locale.tag),
    getWordLinks(tag),
    getServices(tag),
  ]);
  const hrefOf = new Map(words.map(({ id, href }) => [id, href]));
  return {
    markable: markable.map((word) => ({ ...word, href: hrefOf.get(word.id) ?? word.href })),
    words,
    services,
  };
}
