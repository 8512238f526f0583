import { describe, expect, test } from 'vitest';
import {
  doersNamed,
  mostPassives,
  passivesIn,
} from '../../../src/build/words-check/rules/passives.ts';
import { told } from '../../support/prose.ts';

describe('a passive is found', () => {
  test.each([
    ['She was hit.', 'was hit'],
    ['You will be told soon.', 'be told'],
    ['It has been taken away.', 'been taken'],
    ['Calls are never recorded.', 'are never recorded'],
    ["The form isn't always given to you.", "isn't always given"],
    ['You are being followed.', 'are being followed'],
    ['The case was quickly closed by the police.', 'was quickly closed'],
    ['It is run by a charity.', 'is run'],
    ['The police were called to the house.', 'were called'],
    ['When he is\ncharged, ask.', 'is charged'],
    ['You will be sexually abused.', 'be sexually abused'],
  ])('%s', (text, found) => expect(passivesIn(text)).toContain(found));
});

describe('no passive is seen in', () => {
  test.each([
    'You are worried and scared.',
    'Are you married?',
    'He is not allowed in.',
    'The line is closed at night.',
    'She was tired.',
    'Is someone hurt?',
    'They are trained.',
    'This is called stalking.',
    'It used to be called "the hub".',
    'You are not alone.',
    'He hit her.',
    'She has told them.',
    'It is open.',
    'You are in need.',
    'There is no speed limit.',
    'You get used to it, or are used to it.',
    'We are going out.',
  ])('%s', (text) => expect(passivesIn(text)).toEqual([]));
});

describe('a page', () => {
  const active = 'He hit her. ';
  test('may have one passive for each ten sentences begun', () => {
    expect([1, 10, 11, 20, 21].map(mostPassives)).toEqual([1, 1, 2, 2, 3]);
    expect(told(doersNamed, `She was hit. ${active.repeat(8)}`)).toEqual([]);
  });
  test('with more is told of each, with its line and what to write', () => {
    expect(told(doersNamed, `She was hit.\n\nShe was told. ${active.repeat(8)}`)).toEqual([
      '4: "was hit" hides who does it: "She was hit."; say who ("he hit her", not "she was ' +
        'hit"). 2 of 10 sentences here do so, at most 1',
      '6: "was told" hides who does it: "She was told."; say who ("he hit her", not "she was ' +
        'hit"). 2 of 10 sentences here do so, at most 1',
    ]);
  });
  test('is not blamed for a name', () =>
    expect(told(doersNamed, 'She is Found. She is Told.', { names: ['Found', 'Told'] })).toEqual(
      [],
    ));
});
