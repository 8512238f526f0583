import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { versionOf } from '../../src/domain/version.ts';
import { reviewStates, type Translation } from '../../src/schemas/translation.ts';
import { site } from './built-site.ts';
import { fromRoot } from './root.ts';

interface Interface {
  translation: Translation;
  strings: Record<string, string>;
}

/** The interface of a language other than English. */
export const interfaceOf = (tag: string): Interface =>
  JSON.parse(readFileSync(fromRoot(`content/${tag}/ui.json`), 'utf8')) as Interface;

/**
 * The file of the content that holds what a page says, without language and ending; nothing for a
 * page made of the interface.
 */
function fileOf(source: string): string | undefined {
  const name = source.replace(/^\/|\/$/g, '');
  const poster = /^campaigns\/posters\/([^/]+)\/[^/]+$/.exec(name)?.[1];
  const candidates = poster
    ? [`posters/${poster}`]
    : [
        ...(/^(services|words|campaigns)\/[^/]+$/.test(name) ? [name] : []),
        `pages/${name}`,
        `pages/${name}/index`,
      ];
  return candidates.find((candidate) => endingOf('en', candidate));
}

const endingOf = (tag: string, file: string): string | undefined =>
  ['.md', '.mdx', '.yaml'].find((ending) =>
    existsSync(fromRoot(`content/${tag}/${file}${ending}`)),
  );
const read = (tag: string, file: string): string =>
  readFileSync(fromRoot(`content/${tag}/${file}${endingOf(tag, file) ?? ''}`), 'utf8');

/** How far a page's text has come in a language. */
export interface TextState {
  isFallback: boolean;
  review: Translation['review'];
  isStale: boolean;
}

const isPublished = ({ review }: Translation): boolean =>
  reviewStates.indexOf(review) >= reviewStates.indexOf(site.leastReview);

/**
 * The state of the text of a page in a language, from the files alone. @param source the English
 * address
 */
export async function stateOf(tag: string, source: string): Promise<TextState> {
  const file = fileOf(source);
  if (!file) {
    const { translation } = interfaceOf(tag);
    return {
      isFallback: false,
      review: translation.review,
      isStale:
        translation.of !== (await versionOf(readFileSync(fromRoot('content/en/ui.json'), 'utf8'))),
    };
  }
  const translation =
    endingOf(tag, file) &&
    (
      parse(/^---\n([\s\S]*?)\n---/.exec(read(tag, file))?.[1] ?? read(tag, file)) as {
        translation: Translation;
      }
    ).translation;
  if (!translation || !isPublished(translation))
    return { isFallback: true, review: 'machine', isStale: false };
  return {
    isFallback: false,
    review: translation.review,
    isStale: translation.of !== (await versionOf(read('en', file))),
  };
}
