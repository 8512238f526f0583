import { describe, expect, test } from 'vitest';
import {
  explainedShortForms,
  isSpeltOut,
} from '../../../src/build/words-check/rules/short-forms.ts';
import { told } from '../../support/prose.ts';

describe('a short form is explained', () => {
  test.each([
    ['by being spelt out', 'An IDVA is an independent domestic violence adviser.', {}],
    ['by a sentence that says what it is', 'Ask SSAFA. SSAFA is a charity.', {}],
    [
      'by its name in capitals elsewhere on the page',
      '## The Domestic Homicide Review\n\nA DHR takes a year.',
      {},
    ],
    ['in brackets after its words', 'The Integrated Care Board (ICB) pays.', {}],
    ['by a link to a word', 'Fill in [DASH](word:dash). DASH takes an hour.', {}],
    ['by a link to a service', 'Call the [NCDV](call:ncdv).', {}],
    ['by the glossary, also in the plural', 'Ask an IDVA. IDVAs help.', { marks: ['IDVA'] }],
    ["by the page's title", 'LINX is a course.', { titles: ['LINX'] }],
    ['by a service that the page shows', 'Call the NSPCC.', { services: ['NSPCC Helpline'] }],
    ['as part of a name', 'Ask SPECTRUM Centre.', { names: ['SPECTRUM Centre'] }],
    [
      'because everyone knows it',
      'Your GP, the NHS, A&E, BSL, CCTV, LGBT+ people in the UK. OK?',
      {},
    ],
    ['because it is what to type', 'Text REGISTER to 999. Then send "YES".', {}],
  ])('%s', (_, text, about) => expect(told(explainedShortForms, text, about)).toEqual([]));
});

describe('a short form is told', () => {
  test('once, where it stands first, with what to do', () => {
    expect(told(explainedShortForms, 'One.\n\nThe DHR is done. DHRs help. The DHR ends.')).toEqual([
      '6: "DHR" is not explained; write it out with the short form in brackets, link it like ' +
        '[DHR](word:dhr), or do without it',
    ]);
  });
  test.each([
    'Call the IOPC.',
    'Two ACEs.',
    '- (VPS)',
    'Read about R&R.',
    'Call the police soon. The CPS decides.',
  ])('%s', (text) => expect(told(explainedShortForms, text)).toHaveLength(1));
  test('when its letters are a name of a service that the page neither links nor shows', () =>
    expect(told(explainedShortForms, 'Ask about HRDA.', { names: ['HRDA'] })).toHaveLength(1));
  test.each(['I am here.', 'Plan A is good.', 'Fill in form C1A.', 'See example.ORG.UK today.'])(
    'but not: %s',
    (text) => expect(told(explainedShortForms, text)).toEqual([]),
  );
});

test('a short form is spelt by the first letters of a run of words', () => {
  expect(
    isSpeltOut(
      'PIPPA',
      'Prevention, Intervention and Public Protection Alliance'.replace(/,/g, ''),
    ),
  ).toBe(true);
  expect(isSpeltOut('CARA', 'Cautioning And Relationship Abuse')).toBe(true);
  expect(isSpeltOut('MARAC', 'multi-agency risk assessment conference')).toBe(true);
  expect(isSpeltOut('MARAC', 'a risk meeting')).toBe(false);
  expect(isSpeltOut('DHR', 'domestic. Homicide review')).toBe(false);
  expect(isSpeltOut('DHR', 'domestic homicide review', true)).toBe(false);
  expect(isSpeltOut('DHR', 'Domestic Homicide Review', true)).toBe(true);
});
