import { describe, expect, test } from 'vitest';
import { maySpeakPlainly, tellingWord } from '../../src/domain/calm.ts';
import { faultsOf, files, framed, pages, site, type BuiltPage } from '../support/built-site.ts';
import { toSourcePath } from '../../src/i18n/routes.ts';

/**
 * Beginnings of words that tell, in other languages: only such as are sure. English names stand in
 * every language.
 */
const telling: Readonly<Record<string, RegExp>> = {
  pl: /(?<!\p{L})(przemoc|z?gwał[tc](?!own)|molestow|stalking|prześladow|napaś[cć] seksualn)/iu,
  ar: /(عنف|اغتصاب|إساءة|اساءة|تحرش|اعتداء)/u,
};

/** The telling word of a text in a language, or in English. */
const tells = (tag: string, text: string): string | undefined =>
  tellingWord(text) ?? telling[tag]?.exec(text)?.[0];

/** What is seen without opening the page: in the tab, the history, a shared link. */
const surfaceOf = ({ path, document }: BuiltPage): [place: string, text: string][] => [
  ['the address', decodeURIComponent(path)],
  ['<title>', document.querySelector('title')?.text ?? ''],
  ...document
    .querySelectorAll('meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]')
    .map((meta): [string, string] => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
];

const faults = (page: BuiltPage): string[] =>
  surfaceOf(page).flatMap(([place, text]) => {
    const word = tells(page.locale.tag, text);
    return word ? [`${place} says "${word}": ${text}`] : [];
  });

describe('what is seen without opening a page is calm', () => {
  test('addresses, titles and previews', () => {
    const calm = [...pages, ...framed].filter(({ source }) => !maySpeakPlainly(source));
    expect(calm.length, 'calm pages were found').toBeGreaterThan(100);
    expect(faultsOf(faults, calm)).toEqual([]);
  });

  test('names of files', () =>
    expect(
      files.filter((file) => !maySpeakPlainly(toSourcePath(file)) && tellingWord(file)),
    ).toEqual([]));

  test('every page has the same picture in previews, and its name says nothing', () => {
    expect(
      faultsOf(({ document }) =>
        document
          .querySelectorAll('meta[property="og:image"]')
          .map((meta) => meta.getAttribute('content'))
          .join() === new URL('/preview.png', site.url).href
          ? []
          : ['another picture, or none'],
      ),
    ).toEqual([]);
    expect(files).toContain('/preview.png');
  });

  test('every page has a title and a description of its own', () => {
    expect(
      faultsOf((page) =>
        surfaceOf(page)
          .filter(([, text]) => !text.trim())
          .map(([place]) => `${place} is empty`),
      ),
    ).toEqual([]);
    expect(
      faultsOf(({ document }) =>
        [
          'title',
          'meta[name="description"]',
          'meta[property="og:title"]',
          'meta[property="og:description"]',
        ]
          .filter((part) => document.querySelectorAll(part).length !== 1)
          .map((part) => `not one ${part}`),
      ),
    ).toEqual([]);
  });
});

describe('the rule on calm fails when it should', () => {
  test.each([
    ['en', '/services/domestic-abuse/'],
    ['en', 'Rape Crisis – Safe City'],
    ['pl', 'Przemoc domowa'],
    ['pl', 'Pomoc po gwałcie'],
    ['pl', 'Domestic Abuse Help'],
    ['ar', 'العنف الأسري'],
    ['ar', 'مساعدة بعد الاغتصاب'],
  ])('in %s for "%s"', (tag, text) => expect(tells(tag, text)).toBeTruthy());
  test.each([
    ['en', 'Somewhere safe to stay – Safe City'],
    ['en', 'Adult therapeutic services'],
    ['pl', 'Do kogo zadzwonić'],
    ['pl', 'Gwałtowna burza'],
    ['ar', 'بمن تتصل'],
  ])('but not in %s for "%s"', (tag, text) => expect(tells(tag, text)).toBeUndefined());
});
