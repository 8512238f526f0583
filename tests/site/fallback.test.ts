import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import type { Locale } from '../../src/i18n/locales.ts';
import { faultsOf, findPage, inOneLine, pages, toDocument, translated, type BuiltPage } from '../support/built-site.ts';
import { interfaceOf, stateOf, type TextState } from '../support/texts.ts';

/** What the notice of a page must say, and what it must not: keys of ui.json. */
function wantedKeys({ isFallback, review, isStale }: TextState): string[] {
  if (isFallback) return ['review.fallback'];
  return [...(review === 'specialist' && !isStale ? [] : [`review.${review}`]), ...(isStale ? ['review.stale'] : [])];
}
const allKeys = ['review.fallback', 'review.machine', 'review.translator', 'review.specialist', 'review.stale'];

function noticeFaults({ document, source }: Pick<BuiltPage, 'document' | 'source'>, state: TextState, strings: Record<string, string>): string[] {
  const notice = document.querySelector('main .review-notice');
  const wanted = wantedKeys(state);
  if (wanted.length === 0) return notice ? ['has a notice, and needs none'] : [];
  if (!notice) return [`has no notice; it should say "${strings[wanted[0] ?? '']}"`];
  const text = inOneLine(notice.text);
  return [
    ...wanted.filter((key) => !text.includes(inOneLine(strings[key] ?? '?'))).map((key) => `the notice does not say ${key}: "${text}"`),
    ...allKeys.filter((key) => !wanted.includes(key) && text.includes(inOneLine(strings[key] ?? '?'))).map((key) => `the notice says ${key}, which is not so`),
    ...(notice.querySelectorAll('a').some((link) => link.getAttribute('href') === source) ? [] : [`the notice does not lead to the English, ${source}`]),
    ...(notice.closest('main [lang]') ? ['the notice is marked as another language'] : []),
  ];
}

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, summary, td, th, strong, figcaption';
const isSentence = (text: string): boolean => (text.match(/[A-Za-z]{2,}/g) ?? []).length >= 4;
/** The sentences of a page that stand in one block of text each. */
const sentencesOf = (document: HTMLElement) => document.querySelectorAll('main').flatMap((main) => main.querySelectorAll(blocks)).filter((block) => !block.hasAttribute('hidden') && isSentence(block.text));

/** Text that is word for word the English page's, and is not marked as English; right to left it needs its direction too. */
function unmarked(document: HTMLElement, english: HTMLElement, locale: Locale): string[] {
  const texts = new Set(sentencesOf(english).map((block) => inOneLine(block.text)));
  return sentencesOf(document).filter((block) => texts.has(inOneLine(block.text))).flatMap((block) => {
    // Marked on itself, around it, or on everything inside it.
    const inside = block.querySelectorAll('[lang]').find((part) => inOneLine(part.text).length > inOneLine(block.text).length / 2);
    const marked = block.closest('main [lang]') ?? inside;
    const isMarked = marked?.getAttribute('lang')?.startsWith('en') && (locale.dir === 'ltr' || marked.getAttribute('dir') === 'ltr');
    return isMarked ? [] : [`English, not marked as such: "${inOneLine(block.text).slice(0, 80)}"`];
  });
}

const inLocale = (locale: Locale) => pages.filter((page) => page.locale.tag === locale.tag);

describe.skipIf(translated.length === 0).each(translated)('in $englishName', (locale) => {
  test('English text is marked as English', () => {
    expect(faultsOf(({ document, source }) => {
      const english = findPage(source);
      return english ? unmarked(document, english.document, locale) : ['has no English page'];
    }, inLocale(locale))).toEqual([]);
  });

  test('a notice says, in the language, who has read the page, and leads to the English', async () => {
    const { strings } = interfaceOf(locale.tag);
    const states = new Map(await Promise.all(inLocale(locale).map(async ({ source }) => [source, await stateOf(locale.tag, source)] as const)));
    expect(faultsOf((page) => noticeFaults(page, states.get(page.source) as TextState, strings), inLocale(locale))).toEqual([]);
  });
});

test('English pages have no notice', () => expect(faultsOf(({ document }) => document.querySelector('.review-notice') ? ['has a notice'] : [], pages.filter(({ locale }) => locale.tag === 'en'))).toEqual([]));

describe('the rule on fallback fails when it should', () => {
  const english = toDocument('<main><p>Ring someone you trust now.</p></main>');
  const arabic = { tag: 'ar', lang: 'ar', dir: 'rtl' } as Locale;
  const polish = { tag: 'pl', lang: 'pl', dir: 'ltr' } as Locale;
  test('for English without a mark', () => {
    expect(unmarked(english, english, polish)).toHaveLength(1);
    expect(unmarked(toDocument('<main><div lang="en-GB"><p>Ring someone you trust now.</p></div></main>'), english, polish)).toEqual([]);
    expect(unmarked(toDocument('<main><div lang="en-GB"><p>Ring someone you trust now.</p></div></main>'), english, arabic)).toHaveLength(1);
    expect(unmarked(toDocument('<main><p lang="en" dir="ltr">Ring someone you trust now.</p></main>'), english, arabic)).toEqual([]);
    expect(unmarked(toDocument('<main><p>Zadzwoń do kogoś zaufanego.</p></main>'), english, polish)).toEqual([]);
  });
  const strings = { 'review.fallback': 'Po angielsku.', 'review.machine': 'Maszyna.', 'review.stale': 'Stare.' };
  const notice = (text: string) => ({ document: toDocument(`<main>${text}</main>`), source: '/x/' });
  const fallback: TextState = { isFallback: true, review: 'machine', isStale: false };
  test.each(['', '<p class="review-notice">Po angielsku.</p>', '<p class="review-notice">Maszyna. <a href="/x/">English</a></p>', '<div lang="en"><p class="review-notice">Po angielsku. <a href="/x/">English</a></p></div>'])('for the notice "%s"', (text) => {
    expect(noticeFaults(notice(text), fallback, strings).length).toBeGreaterThan(0);
  });
  test('but not for the right one', () => {
    expect(noticeFaults(notice('<p class="review-notice">Po angielsku. <a href="/x/">English</a></p>'), fallback, strings)).toEqual([]);
    expect(noticeFaults(notice('<p class="review-notice">Maszyna. Stare. <a href="/x/">English</a></p>'), { isFallback: false, review: 'machine', isStale: true }, strings)).toEqual([]);
    expect(noticeFaults(notice('<p class="review-notice">Maszyna. <a href="/x/">English</a></p>'), { isFallback: false, review: 'machine', isStale: true }, strings)).toHaveLength(1);
    expect(noticeFaults(notice(''), { isFallback: false, review: 'specialist', isStale: false }, strings)).toEqual([]);
  });
});
