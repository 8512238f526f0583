import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../src/build/words-check/sentences.ts';
import { isFixed, wordsIn } from '../../../src/build/words-check/tokens.ts';

const cut = (text: string): string[] =>
  sentencesIn(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  test.each([
    ['One. Two? Three', ['One.', 'Two?', 'Three']],
    ['Say, "I am here. Come." Then wait.', ['Say, "I am here.', 'Come."', 'Then wait.']],
    ['Call 999. 55 comes later.', ['Call 999.', '55 comes later.']],
    ['(Or not.) Next\nline. End', ['(Or not.)', 'Next\nline.', 'End']],
  ])('%s', (text, sentences) => expect(cut(text)).toEqual(sentences));

  test.each([
    'See Dr. Khan on St. Mary Rd. Now',
    'Tools, e.g. BSL, help',
    'It is 2.5 km at example.org today',
    '"Are you OK?" she asked',
    'J. Smith rang',
  ])('one alone: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

test('words are counted as they are spoken of', () => {
  expect(wordsIn('A&E – open 24/7; self-referral, LGBT+ (it\'s "free").')).toEqual([
    'A&E',
    'open',
    '24/7',
    'self-referral',
    'LGBT+',
    "it's",
    'free',
  ]);
});

test('numbers and short forms are fixed, other words are not', () => {
  expect(['999', '24/7', 'IDVAs', 'A&E', 'OK', 'NHS'].every(isFixed)).toBe(true);
  expect(['refuge', 'Southampton', 'I', 'self-referral'].some(isFixed)).toBe(false);
});
