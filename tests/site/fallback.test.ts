import { describe, expect, test } from 'vitest';
import { NodeType, type HTMLElement } from 'node-html-parser';
import type { Locale } from '../../src/i18n/locales.ts';
import {
  editorsPath,
  faultsOf,
  findPage,
  framed,
  inOneLine,
  pages,
  toDocument,
  translated,
  type BuiltPage,
} from '../support/built-site.ts';
import { interfaceOf, stateOf, type TextState } from '../support/texts.ts';

/** What the notice of a page must say, and what it must not: keys of ui.json. */
function wantedKeys({ isFallback, review, isStale }: TextState): string[] {
  if (isFallback) return ['review.fallback'];
  return [
    ...(review === 'specialist' && !isStale ? [] : [`review.${review}`]),
    ...(isStale ? ['review.stale'] : []),
  ];
}
const allKeys = [
  'review.fallback',
  'review.machine',
  'review.translator',
  'review.specialist',
  'review.stale',
];

function noticeFaults(
  { document, source }: Pick<BuiltPage, 'document' | 'source'>,
  state: TextState,
  strings: Record<string, string>,
): string[] {
  const notice = document.querySelector('main .review-notice');
  const wanted = wantedKeys(state);
  if (wanted.length === 0) return notice ? ['has a notice, and needs none'] : [];
  if (!notice) return [`has no notice; it should say "${strings[wanted[0] ?? '']}"`];
  const text = inOneLine(notice.text);
  return [
    ...wanted
      .filter((key) => !text.includes(inOneLine(strings[key] ?? '?')))
      .map((key) => `the notice does not say ${key}: "${text}"`),
    ...allKeys
      .filter((key) => !wanted.includes(key) && text.includes(inOneLine(strings[key] ?? '?')))
      .map((key) => `the notice says ${key}, which is not so`),
    ...(notice.querySelectorAll('a').some((link) => link.getAttribute('href') === source)
      ? []
      : [`the notice does not lead to the English, ${source}`]),
    ...(notice.closest('main [lang]') ? ['the notice is marked as another language'] : []),
  ];
}

/**
 * A sentence, or six words: names of services and places, and words that are explained, stay
 * English in every language.
 */
function isSentence(text: string): boolean {
  const words = text.match(/(?<!\S)[“"'(]?[A-Za-z][A-Za-z'’-]*(?=[\s.,;:?!)”"']|$)/g) ?? [];
  const small = words.filter((word) => /^[a-z]/.test(word)).length;
  return small >= 2 && (words.length >= 6 || (words.length >= 3 && /[.?!]$/.test(text)));
}

/** Sentences, each with the element it stands in. Hidden words are search's alone. */
function sentencesOf(element: HTMLElement | null): { text: string; within: HTMLElement }[] {
  if (!element || element.hasAttribute('hidden')) return [];
  return element.childNodes.flatMap((node) => {
    if (node.nodeType === NodeType.ELEMENT_NODE) return sentencesOf(node as HTMLElement);
    const text = inOneLine(node.text);
    return node.nodeType === NodeType.TEXT_NODE && isSentence(text)
      ? [{ text, within: element }]
      : [];
  });
}
const mainOf = (document: HTMLElement): HTMLElement | null => document.querySelector('main');

/**
 * Text that is word for word the English page's, and is not marked as English; right to left it
 * needs its direction too.
 */
function unmarked(document: HTMLElement, english: HTMLElement, locale: Locale): string[] {
  const texts = new Set(sentencesOf(mainOf(english)).map(({ text }) => text));
  return sentencesOf(mainOf(document))
    .filter(({ text }) => texts.has(text))
    .flatMap(({ text, within }) => {
      const marked = within.closest('[lang]');
      const isMarked =
        marked?.getAttribute('lang')?.startsWith('en') &&
        (locale.dir === 'ltr' || within.closest('[dir]')?.getAttribute('dir') === 'ltr');
      return isMarked ? [] : [`English, not marked as such: "${text.slice(0, 80)}"`];
    });
}

const inLocale = (locale: Locale) =>
  [...pages, ...framed].filter((page) => page.locale.tag === locale.tag);

describe.skipIf(translated.length === 0).each(translated)('in $englishName', (locale) => {
  test('English text is marked as English', () => {
    expect(
      faultsOf(({ document, source }) => {
        const english = findPage(source);
        return english ? unmarked(document, english.document, locale) : ['has no English page'];
      }, inLocale(locale)),
    ).toEqual([]);
  });

  test('so are the words that an owner prints with a number', () =>
    expect(
      faultsOf(
        ({ document }) =>
          document
            .querySelectorAll('a[href^="tel:"] bdi, bdi.tel')
            .filter(
              (number) =>
                /[a-z]{2}/i.test(number.text) &&
                !number.closest('[lang]')?.getAttribute('lang')?.startsWith('en'),
            )
            .map((number) => `"${number.text}" is not marked as English`),
        inLocale(locale),
      ),
    ).toEqual([]));

  test('a notice says, in the language, who has read the page, and leads to the English', async () => {
    const { strings } = interfaceOf(locale.tag);
    const states = new Map(
      await Promise.all(
        inLocale(locale).map(
          async ({ source }) => [source, await stateOf(locale.tag, source)] as const,
        ),
      ),
    );
    expect(
      faultsOf(
        (page) => noticeFaults(page, states.get(page.source) as TextState, strings),
        inLocale(locale),
      ),
    ).toEqual([]);
  });
});

test('English pages have no notice', () =>
  expect(
    faultsOf(
      ({ document }) => (document.querySelector('.review-notice') ? ['has a notice'] : []),
      pages.filter(({ locale, path }) => locale.tag === 'en' && path !== editorsPath),
    ),
  ).toEqual([]));

describe('the rule on fallback fails when it should', () => {
  const english = toDocument('<main><p>Ring someone you trust now.</p></main>');
  const arabic = { tag: 'ar', lang: 'ar', dir: 'rtl' } as Locale;
  const polish = { tag: 'pl', lang: 'pl', dir: 'ltr' } as Locale;
  test('for English without a mark', () => {
    expect(unmarked(english, english, polish)).toHaveLength(1);
    expect(
      unmarked(
        toDocument('<main><div lang="en-GB"><p>Ring someone you trust now.</p></div></main>'),
        english,
        polish,
      ),
    ).toEqual([]);
    expect(
      unmarked(
        toDocument('<main><div lang="en-GB"><p>Ring someone you trust now.</p></div></main>'),
        english,
        arabic,
      ),
    ).toHaveLength(1);
    expect(
      unmarked(
        toDocument('<main><p lang="en" dir="ltr">Ring someone you trust now.</p></main>'),
        english,
        arabic,
      ),
    ).toEqual([]);
    expect(
      unmarked(toDocument('<main><p>Zadzwoń do kogoś zaufanego.</p></main>'), english, polish),
    ).toEqual([]);
  });
  const strings = {
    'review.fallback': 'Po angielsku.',
    'review.machine': 'Maszyna.',
    'review.stale': 'Stare.',
  };
  const notice = (text: string) => ({
    document: toDocument(`<main>${text}</main>`),
    source: '/x/',
  });
  const fallback: TextState = { isFallback: true, review: 'machine', isStale: false };
  test.each([
    '',
    '<p class="review-notice">Po angielsku.</p>',
    '<p class="review-notice">Maszyna. <a href="/x/">English</a></p>',
    '<div lang="en"><p class="review-notice">Po angielsku. <a href="/x/">English</a></p></div>',
  ])('for the notice "%s"', (text) => {
    expect(noticeFaults(notice(text), fallback, strings).length).toBeGreaterThan(0);
  });
  test('but not for the right one', () => {
    expect(
      noticeFaults(
        notice('<p class="review-notice">Po angielsku. <a href="/x/">English</a></p>'),
        fallback,
        strings,
      ),
    ).toEqual([]);
    expect(
      noticeFaults(
        notice('<p class="review-notice">Maszyna. Stare. <a href="/x/">English</a></p>'),
        { isFallback: false, review: 'machine', isStale: true },
        strings,
      ),
    ).toEqual([]);
    expect(
      noticeFaults(
        notice('<p class="review-notice">Maszyna. <a href="/x/">English</a></p>'),
        { isFallback: false, review: 'machine', isStale: true },
        strings,
      ),
    ).toHaveLength(1);
    expect(
      noticeFaults(
        notice(''),
        { isFallback: false, review: 'specialist', isStale: false },
        strings,
      ),
    ).toEqual([]);
  });
});
