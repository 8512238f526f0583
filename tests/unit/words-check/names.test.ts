import { describe, expect, test } from 'vitest';
import { nameSign, toHideNames } from '../../../src/build/words-check/names.ts';

const hide = (text: string, ...names: string[]): string =>
  toHideNames(names)(text).replaceAll(nameSign, '_');

describe('a name is hidden', () => {
  test('letter by letter, so that the text keeps its words and its length', () =>
    expect(hide('Call Good Helpline now', 'Good Helpline')).toBe('Call ____ ________ now'));
  test('without its brackets, and by what is in them when that is a name', () => {
    expect(hide('Call Advice or The Big Trust', 'Advice (The Big Trust)')).toBe(
      'Call ______ or ___ ___ _____',
    );
    expect(hide('Call them: ask for the police', 'Them (ask for the police)')).toBe(
      'Call them: ask for the police',
    );
  });
  test('longest first', () =>
    expect(hide('Victim Support Line', 'Victim Support', 'Victim Support Line')).toBe(
      '______ _______ ____',
    ));
  test('over a line break', () =>
    expect(hide('Good\nHelpline', 'Good Helpline')).toBe('____\n________'));
});

describe('left alone', () => {
  test('is the same word in small letters', () =>
    expect(hide('respect and Respect', 'Respect')).toBe('respect and _______'));
  test('is a part of a longer word', () => expect(hide('Minds', 'Mind')).toBe('Minds'));
  test('is everything, when there are no names', () => expect(hide('Good', 'good')).toBe('Good'));
});
