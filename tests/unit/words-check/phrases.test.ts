import { describe, expect, test } from 'vitest';
import { kindPhrases, noShouting } from '../../../src/build/words-check/rules/phrases.ts';
import { told } from '../../support/prose.ts';

describe('not how we write', () => {
  test.each([
    'It is domestic violence.',
    'Perpetrators can call.',
    'The abuser lies.',
    'He lost control.',
    'He is losing his temper.',
    'Go to anger management.',
    'It is a toxic relationship.',
    'They are both as bad.',
    'Try couples counselling.',
    'Try couple therapy together.',
    "Why didn't you leave?",
    'Why do they stay?',
    'He allowed himself to hit her.',
    'It takes two.',
    'She provoked him.',
    'They had a falling out.',
    "A lovers' tiff.",
    'It is revenge porn.',
    'It is honour abuse.',
    'It is honour-based abuse.',
    'For vulnerable women.',
    'He committed suicide.',
    'Remember, call 999.',
    'We understand that it is hard.',
    'Please note the hours.',
    'Females can call.',
    'A lady rang.',
    'He snapped.',
    'You will be safe.',
    'Just call us.',
    'Reach out to us.',
    'It is a domestic.',
    'She asked for it.',
    'What was she wearing?',
    'Help for the homeless.',
    'He hit her because of drink.',
    'Remember that it is free.',
  ])('%s', (text) => expect(told(kindPhrases, text)).toHaveLength(1));

  test('is told with what to write', () => {
    expect(told(kindPhrases, 'One.\n\nA perpetrator can change.')).toEqual([
      '6: "perpetrator" is not how we write; write "someone who abuses" or "the person abusing ' +
        'you". It stands in "A perpetrator can change."',
    ]);
  });
});

describe('well written', () => {
  test.each([
    'You may hear "domestic violence" or "revenge porn".',
    '"Honour"-based abuse.',
    'There is no honour in it.',
    'Do not go to couples counselling.',
    'It is not anger management.',
    '"Why didn\'t you leave?" is never a fair thing to ask.',
    'It can be used to control you.',
    'He says, "I lost control." It is his choice.',
    'Drink is no cause, and he did not do it because of drink.',
    'The homeless team helps.',
    'I remember it.',
    'Domestic abuse is a crime.',
    'You can just tell them.',
    'Homeless people can call.',
    'She fell. He left.',
    'Female genital mutilation is a crime.',
  ])('%s', (text) => expect(told(kindPhrases, text)).toEqual([]));

  test("is a name, and the page's own word as its title has it", () => {
    expect(
      told(kindPhrases, 'Call the Revenge Porn Helpline.', { names: ['Revenge Porn Helpline'] }),
    ).toEqual([]);
    expect(told(kindPhrases, 'A perpetrator.', { titles: ['perpetrator'] })).toEqual([]);
    expect(
      told(kindPhrases, 'It is domestic violence.', {
        titles: ['Domestic Violence Disclosure Scheme'],
      }),
    ).toHaveLength(1);
  });
  test('is what stands in a list of what not to say', () => {
    expect(
      told(kindPhrases, '<Dont title="Do not say">\n\n- "Why don\'t you just leave?"\n\n</Dont>'),
    ).toEqual([]);
    expect(told(kindPhrases, '- "Why don\'t you just leave?"')).toHaveLength(1);
  });
});

describe('on pages for someone who hurts another', () => {
  const change = { path: 'en/pages/change/x.mdx' };
  test.each([
    'You are a monster.',
    'You cannot help it.',
    'She made you angry.',
    'It got out of hand. Things got out of hand.',
    'Control your anger.',
    'Both of you can talk.',
    'Save your marriage.',
    'Win her back.',
    'She should forgive you.',
    'The course can cure you.',
    'Well done for ringing.',
    'Drink made you do it.',
  ])('%s', (text) => {
    expect(told(kindPhrases, text, change).length).toBeGreaterThan(0);
  });
  test.each([
    'Have you said, "You made me do it"?',
    'They do not have to forgive you.',
    'It is not about anger.',
    'Do drink or drugs make things worse?',
    'You can change.',
  ])('but not: %s', (text) => expect(told(kindPhrases, text, change)).toEqual([]));
  test('the list holds there alone', () =>
    expect(told(kindPhrases, 'Both of you can talk. You are brave. Well done.')).toEqual([]));
});

describe('an exclamation mark', () => {
  test('is told', () =>
    expect(told(noShouting, 'Call now!')).toEqual([
      '4: an exclamation mark in "Call now!"; write a full stop',
    ]));
  test("is not seen in a picture's or a comment's sign", () =>
    expect(told(noShouting, '![A map](x.png)\n\n<!-- note -->\n\nCall now.')).toEqual([]));
});
