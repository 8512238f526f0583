import { describe, expect, test } from 'vitest';
import { localeOf, locales, sourceLocale } from '../../../src/i18n/locales.ts';

describe('the table of languages', () => {
  test('begins with English, the source', () => {
    expect(sourceLocale.tag).toBe('en');
    expect(sourceLocale.lang).toBe('en-GB');
    expect(locales[0]).toBe(sourceLocale);
  });
  test('has each language once', () => {
    expect(new Set(locales.map(({ tag }) => tag)).size).toBe(locales.length);
    expect(new Set(locales.map(({ ownName }) => ownName)).size).toBe(locales.length);
  });
  test.each(locales.map((locale) => [locale.englishName, locale] as const))(
    'has tags for %s that every browser knows',
    (_, { tag, lang }) => {
      expect(tag).toMatch(/^[a-z]{2,3}(-[a-z]+)?$/);
      expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
    },
  );
  test('names the tag of the address and of `lang` alike', () => {
    for (const { tag, lang } of locales) expect(lang.toLowerCase().startsWith(tag)).toBe(true);
  });
  test.each(locales.map((locale) => [locale.englishName, locale] as const))(
    'knows which way %s is written',
    (_, { dir, lang }) => {
      expect(dir).toBe(new Intl.Locale(lang).getTextInfo().direction);
    },
  );
});

describe('a tag', () => {
  test('finds its language', () => expect(localeOf('ur')?.dir).toBe('rtl'));
  test('is found in small letters only, as in an address', () => {
    expect(localeOf('zh-hans')?.lang).toBe('zh-Hans');
    expect(localeOf('zh-Hans')).toBeUndefined();
  });
  test('of no language finds nothing', () => expect(localeOf('xx')).toBeUndefined());
});
