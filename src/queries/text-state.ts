import { versionOf } from '../domain/version.ts';
import { localeOf, sourceLocale } from '../i18n/locales.ts';
import { reviewOf } from '../i18n/strings.ts';
import { reviewStates, type Translation } from '../schemas/translation.ts';
import { getSite } from './site.ts';
import type { TextState } from './view-models.ts';

const englishStrings = import.meta.glob<string>('../../content/en/ui.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const englishFiles = import.meta.glob<string>('../../content/en/**/*.{md,mdx,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The state of a text of the source language, or of English shown in its place. */
export const sourceState = (tag: string): TextState => ({
  locale: sourceLocale,
  isFallback: tag !== sourceLocale.tag,
  isStale: false,
});

/**
 * The state of a translated text.
 * @param tag the language
 * @param file the file below `content/<tag>/`, without its ending: `services/shelter`
 */
export async function translatedState(
  tag: string,
  file: string,
  translation: Translation,
): Promise<TextState> {
  const english =
    ['md', 'mdx', 'yaml']
      .map((ending) => englishFiles[`../../content/en/${file}.${ending}`])
      .find(Boolean) ?? '';
  return {
    locale: localeOf(tag) ?? sourceLocale,
    isFallback: false,
    review: translation.review,
    isStale: translation.of !== (await versionOf(english)),
  };
}

/**
 * Whether a translation has been read by enough people to be published here; if not, the English is
 * shown.
 */
export async function isPublishable(translation: Translation | undefined): Promise<boolean> {
  const { leastReview } = await getSite();
  return (
    translation !== undefined &&
    reviewStates.indexOf(translation.review) >= reviewStates.indexOf(leastReview)
  );
}

/** The state of a page that is made of interface strings and data alone. */
export async function uiState(tag: string): Promise<TextState> {
  const translation = reviewOf(tag);
  if (!translation) return sourceState(tag);
  return {
    locale: localeOf(tag) ?? sourceLocale,
    isFallback: false,
    review: translation.review,
    isStale: translation.of !== (await versionOf(Object.values(englishStrings)[0] ?? '')),
  };
}
