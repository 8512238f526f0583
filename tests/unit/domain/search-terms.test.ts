import { describe, expect, test } from 'vitest';
import { fold, mergeAnswers, toTerms } from '../../../src/domain/search-terms.ts';

describe('folding writes text as people type it', () => {
  test.each([
    ['Żółty', 'zolty'],
    ['ĂȘȚ', 'ast'],
    ['CAFÉ', 'cafe'],
    ['أمّي', 'امي'],
    ['women’s', "women's"],
    ['Straße', 'strasse'],
  ])('%s becomes %s', (written, typed) => {
    expect(fold(written)).toBe(typed);
  });
  test('what is folded stays as it is', () =>
    expect(fold(fold('Żółty أمّي'))).toBe(fold('Żółty أمّي')));
});

describe('the terms of a question', () => {
  const stop = new Set(['my', 'is', 'me']);
  test('leave out words that carry nothing', () =>
    expect(toTerms('My husband is hitting me!', stop)).toEqual(['husband', 'hitting']));
  test('are all of them when nothing else was typed', () =>
    expect(toTerms('is me', stop)).toEqual(['is', 'me']));
  test('keep an apostrophe inside a word, and drop quotes around one', () =>
    expect(toTerms("'women's' aid", stop)).toEqual(["women's", 'aid']));
  test('are none for nothing', () => expect(toTerms(' ?! ', stop)).toEqual([]));
});

describe('answers to several words', () => {
  const found = (...ids: string[]) => ids.map((id, index) => ({ id, score: 10 - index }));
  test('put first what fits more of the words', () =>
    expect(mergeAnswers([found('a', 'b'), found('b', 'c')])[0]).toBe('b'));
  test('then what fits better', () =>
    expect(mergeAnswers([found('a', 'b', 'c')])).toEqual(['a', 'b', 'c']));
  test('name nothing twice', () => expect(mergeAnswers([found('a'), found('a')])).toEqual(['a']));
  test('are none when nothing was found', () => expect(mergeAnswers([[], []])).toEqual([]));
});
