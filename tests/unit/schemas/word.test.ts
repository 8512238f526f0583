import { describe, expect, test } from 'vitest';
import { translatedWord, word } from '../../../src/schemas/word.ts';
import { messagesOf } from '../../support/messages.ts';

const good = {
  term: 'Control',
  meaning: 'One person rules another. It is never your fault.',
  crime: 'yes',
  sources: [{ document: 'plan' }],
  checked: '2026-11-01',
};
const translation = { of: '0123456789ab', review: 'machine' };
const tooLong =
  'a meaning has at most two short sentences; put the rest in the text below the second ---';

describe('a meaning', () => {
  const faults = (meaning: string): string[] => messagesOf(word, { ...good, meaning });
  test.each([
    'One sentence.',
    'One sentence without a stop',
    'One. Two.',
    'One! Two?',
    'A law of 1.5 pages. Two.',
    'A place (www.x.example/a.b). Two.',
  ])('may be "%s"', (meaning) => expect(faults(meaning)).toEqual([]));
  test.each(['One. Two. Three.', 'One? Two! Three.', 'One.\nTwo.\nThree.'])(
    'may not be "%s"',
    (meaning) => expect(faults(meaning)).toEqual([tooLong]),
  );
  test('may not be empty or blank', () => {
    expect(faults('')).toEqual(['meaning is empty; write it or delete the line']);
    expect(faults('  ')).toEqual(['meaning is empty; write it or delete the line']);
  });
});

describe('a word', () => {
  test('says whether it is a crime, in one of four ways', () => {
    for (const crime of ['yes', 'part', 'no', 'none'])
      expect(messagesOf(word, { ...good, crime })).toEqual([]);
    expect(messagesOf(word, { ...good, crime: true })).toEqual([
      'crime is one of: yes, part, no, none',
    ]);
  });
  test('is never marked by itself unless it says so', () =>
    expect(word.parse(good).mark).toEqual([]));
  test('has a source', () =>
    expect(messagesOf(word, { ...good, sources: [] })).toEqual([
      'no source is given; every fact needs at least one',
    ]));
});

describe('a word in another language', () => {
  const own = { term: 'Kontrola', meaning: 'Jedna osoba rządzi inną.', translation };
  test('says only what it says in its own words', () => {
    expect(messagesOf(translatedWord, own)).toEqual([]);
    expect(messagesOf(translatedWord, { ...own, crime: 'yes' })).toHaveLength(1);
  });
  test('says which English it was made from, and who has read it', () => {
    expect(messagesOf(translatedWord, { ...own, translation: undefined })).toHaveLength(1);
    expect(
      messagesOf(translatedWord, { ...own, translation: { ...translation, review: 'me' } }),
    ).toEqual(['review is one of: machine, translator, specialist']);
    expect(
      messagesOf(translatedWord, { ...own, translation: { ...translation, of: 'abc' } }),
    ).toEqual(['of is the 12-character version of the English file']);
  });
  test('keeps to two sentences as well', () =>
    expect(messagesOf(translatedWord, { ...own, meaning: 'A. B. C.' })).toEqual([tooLong]));
});
