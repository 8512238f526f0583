import { describe, expect, test } from 'vitest';
import { hardWords } from '../../../src/build/words-check/data/hard-words.ts';
import { easyWords } from '../../../src/build/words-check/rules/hard-words.ts';
import { told } from '../../support/prose.ts';

test('there are many pairs, each written once', () => {
  expect(hardWords.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hardWords.map(([hard]) => hard)).size).toBe(hardWords.length);
});

describe('an easier word is offered for', () => {
  test.each([
    ['The course commences soon.', 'commences', 'start'],
    ['You require a form.', 'require', 'need'],
    ['Ask for assistance.', 'assistance', 'help'],
    ['Approximately two.', 'Approximately', 'about'],
    ['Go in order to talk.', 'in order to', 'to'],
    ['Ask regarding money.', 'regarding', 'about'],
    ['You can obtain it.', 'obtain', 'get'],
    ['Do it prior to court.', 'prior to', 'before'],
    ['An individual calls.', 'individual', 'person, people'],
    ['You purchased it.', 'purchased', 'buy'],
    ['They attempted to call.', 'attempted', 'try'],
    ['Additional help.', 'Additional', 'more, or also'],
    [
      'Ask Victims.',
      'Victims',
      'you, or survivor ("victim" only between quote marks, when quoting the law, or in a name)',
    ],
    [
      'Victims call.',
      'Victims',
      'you, or survivor ("victim" only between quote marks, when quoting the law, or in a name)',
    ],
    ['It is open, however, at night.', 'however', 'but'],
    ['Ask prior\nto court.', 'prior to', 'before'],
  ])('%s', (text, hard, easy) =>
    expect(told(easyWords, text)).toEqual([
      `4: "${hard}" has an easier word: ${easy}. It stands in "${text.replace('\n', ' ')}"`,
    ]),
  );

  test('a word in the middle of a paragraph, with its own line', () =>
    expect(told(easyWords, 'One\ntwo\nand obtain.')[0]).toMatch(/^6: "obtain"/));
});

describe('nothing is said of', () => {
  test.each([
    ['what stands between quote marks', 'The law says "victim". He said, "I require this."', {}],
    [
      'a name',
      "Call Victim Support. Read the Victims' Code.",
      { names: ['Victim Support', "Victims' Code"] },
    ],
    [
      'a name that no record has',
      'It is the Migrant Victims of Abuse Concession. Victims First can help.',
      {},
    ],
    ['an assistance dog', 'They hurt your assistance dog.', {}],
    ["the page's own word", 'This is victim blaming.', { titles: ['victim blaming'] }],
    ['a longer word', 'Trauma-informed care for the victimised.', {}],
    ['a way of speaking', 'However long ago it was, women as well as men can call.', {}],
  ])('%s', (_, text, about) => expect(told(easyWords, text, about)).toEqual([]));
});
