import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cards, faultsOf, files, pages, readBuilt } from '../support/built-site.ts';

const common = pages[0]?.styles[0] ?? '';
const texts = [...new Set(pages.flatMap(({ styles }) => styles))];

test(
  'one text of style comes first in every page; a few parts that are rare bring their own, ' +
    'once',
  () => {
    expect(
      faultsOf(({ styles }) => [
        ...(styles[0] === common ? [] : ['the common text of style is not the first']),
        ...(new Set(styles).size === styles.length ? [] : ['a text of style twice']),
      ]),
    ).toEqual([]);
    expect(texts.length, 'texts of style in all').toBeGreaterThan(1);
    expect(
      files.filter((file) => file.endsWith('.css')),
      'no style besides',
    ).toEqual([]);
  },
);

test(
  'the pages opened in a hurry carry only the common text, and that of glossary words where ' +
    'they have any',
  () => {
    const hurried = ['/', '/help/', '/helplines/', '/change/'];
    expect(
      faultsOf(({ source, styles, document }) => {
        const families = styles.length - 1;
        return hurried.includes(source) && families > (document.querySelector('a.word') ? 1 : 0)
          ? ['a family of styles']
          : [];
      }),
    ).toEqual([]);
    expect(
      faultsOf(({ source, styles, document }) =>
        hurried.includes(source) &&
        document.querySelector('a.word') &&
        !/a\.word/.test(styles[1] ?? '')
          ? ['another family than that of words']
          : [],
      ),
    ).toEqual([]);
  },
);

test('their hashes are what the policy lets through, and nothing else is', () => {
  const allowed = [
    ...(/style-src ([^;]*)/.exec(readBuilt('/_headers'))?.[1] ?? '').matchAll(/'([^']*)'/g),
  ].map(([, hash]) => hash);
  expect(allowed).toEqual(
    texts
      .map((text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`)
      .sort(),
  );
});

test('old browsers can read it, and it fetches nothing', () => {
  const text = texts.join('\n');
  expect(text.length).toBeGreaterThan(1000);
  expect(text, 'a browser from before 2022 drops what is inside @layer').not.toMatch(/@layer/);
  expect(text).not.toMatch(/@import|@font-face|url\(/);
});

test('iPhones keep the size of text: they know the word with a prefix alone', () =>
  expect(
    faultsOf(
      ({ styles }) =>
        /-webkit-text-size-adjust:\s*100%/.test(styles[0] ?? '')
          ? []
          : ['-webkit-text-size-adjust is lost'],
      [...pages, ...cards],
    ),
  ).toEqual([]));
