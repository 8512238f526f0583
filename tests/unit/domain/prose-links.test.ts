import { describe, expect, test } from 'vitest';
import { figureLinksIn, linksIn, parseProseHref } from '../../../src/domain/prose-links.ts';

describe('links by id in a text', () => {
  test('are found in all three kinds, with their lines', () => {
    expect(
      linksIn(
        'Call [us](call:good-helpline).\n\nRead [more](service:good-helpline)\nor ' +
          '[control](word:good-word).',
      ),
    ).toEqual([
      { scheme: 'call', target: 'good-helpline', line: 1 },
      { scheme: 'service', target: 'good-helpline', line: 3 },
      { scheme: 'word', target: 'good-word', line: 4 },
    ]);
  });
  test('are found twice in one line', () =>
    expect(linksIn('[a](word:one) and [b](word:two)').map(({ target }) => target)).toEqual([
      'one',
      'two',
    ]));
  test('are found in written HTML', () =>
    expect(linksIn('<a href="call:good-helpline">us</a>')).toEqual([
      { scheme: 'call', target: 'good-helpline', line: 1 },
    ]));
  test('are found when misspelt, so that a check can tell', () => {
    expect(linksIn('[a](word:Good Word) [b](call: x)').map(({ target }) => target)).toEqual([
      'Good Word',
      ' x',
    ]);
  });
  test('are not seen in ordinary links or words', () =>
    expect(linksIn('[a](/words/) [b](https://x.example/word:y) service:z and "call:me"')).toEqual(
      [],
    ));
});

test('a number that names its record is found, with what it says', () => {
  expect(figureLinksIn('In all [4,804](figure:some-id), see [us](call:good-helpline).')).toEqual([
    { target: 'some-id', says: '4,804', index: 7 },
  ]);
  expect(linksIn('[4,804](figure:some-id)')).toEqual([
    { scheme: 'figure', target: 'some-id', line: 1 },
  ]);
});

describe('an address', () => {
  test('that names a record is read', () =>
    expect(parseProseHref('word:good-word')).toEqual({ scheme: 'word', target: 'good-word' }));
  test.each([
    '/words/good-word/',
    'https://x.example',
    'tel:999',
    'word:',
    'word:Good',
    'words:good',
    ' word:good',
    'word:good#part',
  ])('that does not is left alone: %s', (href) => {
    expect(parseProseHref(href)).toBeUndefined();
  });
});
