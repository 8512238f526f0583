import i18next from 'i18next';
import type { Translation } from '../schemas/translation.ts';
import { sourceLocale } from './locales.ts';

type SourceFile = Record<string, { text: string; note: string }>;
interface TranslatedFile {
  translation: Translation;
  strings: Record<string, string>;
}

/** The interface strings of one language: `t('exit.label')`, `t('search.count', { count: 3 })`. */
export interface Strings {
  (key: string, values?: Record<string, string | number>): string;
  /** Whether the key has a text in the source language. */
  has: (key: string) => boolean;
}

const files = import.meta.glob<SourceFile | TranslatedFile>('../../content/*/ui.json', {
  eager: true,
  import: 'default',
});

const resources = Object.fromEntries(
  Object.entries(files).map(([path, file]) => {
    const tag = path.split('/').at(-2) ?? '';
    const strings =
      tag === sourceLocale.tag
        ? Object.fromEntries(
            Object.entries(file as SourceFile).map(([key, { text }]) => [key, text]),
          )
        : (file as TranslatedFile).strings;
    return [tag, { translation: strings }];
  }),
);

const instance = i18next.createInstance();
await instance.init({
  initAsync: false,
  lng: sourceLocale.tag,
  fallbackLng: sourceLocale.tag,
  resources,
  lowerCaseLng: true,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

/**
 * Strings of a language, chosen while the site is built; none of this reaches the browser.
 * @param tag the language, as in the address
 * @returns a function that throws for a key that English does not have, so that a misspelt key
 *   fails the build
 */
export function stringsFor(tag: string): Strings {
  const fixed = instance.getFixedT(tag);
  const has = (key: string) =>
    instance.exists(key, { lng: sourceLocale.tag }) ||
    instance.exists(`${key}_other`, { lng: sourceLocale.tag });
  const t = (key: string, values: Record<string, string | number> = {}) => {
    if (!has(key))
      throw new Error(`"${key}" is not a key of content/en/ui.json; add it there, or mend the key`);
    return fixed(key, values);
  };
  return Object.assign(t, { has });
}

/** Who has read the interface of a language; nothing for English, which is the source. */
export const reviewOf = (tag: string): Translation | undefined =>
  (files[`../../content/${tag}/ui.json`] as TranslatedFile | undefined)?.translation;
