import { describe, expect, test } from 'vitest';
import {
  fillSentence,
  formatFigure,
  holesIn,
  standsIn,
  type Amount,
} from '../../../src/domain/figures.ts';

const amount = (value: number, unit: Amount['unit'], qualifier?: Amount['qualifier']): Amount => ({
  value,
  unit,
  qualifier,
});

describe('a number is written as people read it', () => {
  test.each<[Amount, string]>([
    [amount(4804, 'crimes'), '4,804'],
    [amount(81, 'people'), '81'],
    [amount(1288018, 'incidents'), '1,288,018'],
    [amount(2300000, 'people'), '2.3 million'],
    [amount(2000000, 'people'), '2 million'],
    [amount(35.5, 'percent'), '35.5%'],
    [amount(190000, 'pounds'), '£190,000'],
    [amount(80.3, 'per-10000'), '80.3 per 10,000'],
    [amount(3.5, 'times'), '3.5 times'],
    [amount(20, 'one-in'), '1 in 20'],
    [amount(3, 'one-in', 'over'), 'over a third'],
    [amount(3, 'ordinal'), 'third'],
    [amount(11, 'ordinal'), '11th'],
    [amount(12, 'ordinal'), '12th'],
    [amount(21, 'ordinal'), '21st'],
    [amount(22, 'ordinal'), '22nd'],
    [amount(23, 'ordinal'), '23rd'],
    [amount(111, 'ordinal'), '111th'],
    [amount(3000, 'crimes', 'over'), 'over 3,000'],
    [amount(800000, 'pounds', 'about'), 'about £800,000'],
  ])('%o is %s', (value, text) => expect(formatFigure(value)).toBe(text));
});

describe('a sentence', () => {
  test('names what it leaves open', () =>
    expect(holesIn('In 2020 {value} of {all-of-them}.')).toEqual(['value', 'all-of-them']));
  test('is filled, and begins with a capital', () =>
    expect(
      fillSentence(
        '{value} of {other} came.',
        new Map([
          ['value', 'over a third'],
          ['other', '4,804'],
        ]),
      ),
    ).toBe('Over a third of 4,804 came.'));
  test('does not name what there is not', () =>
    expect(() => fillSentence('{value} of {othr}', new Map([['value', '1']]))).toThrow(
      'the figure "othr"',
    ));
});

describe('a number stands in the words of its document', () => {
  test.each<[Amount, string]>([
    [amount(4804, 'crimes'), 'There were 4,804 domestic flagged crimes'],
    [amount(2300000, 'people'), '2.3 million adults'],
    [amount(17, 'percent'), 'less than 1 in 5 (17%) victims'],
    [amount(46, 'percent'), 'almost half (46%) of'],
    [amount(5, 'times', 'over'), 'over five times higher'],
    [amount(5, 'times', 'about'), 'approximately 5 times higher'],
    [amount(8, 'times', 'almost'), 'are almost eight times higher'],
    [amount(3, 'one-in', 'over'), 'Over a third of respondents'],
    [amount(4, 'one-in', 'over'), 'reduced by over a quarter'],
    [amount(20, 'one-in'), '1 in 20 children'],
    [amount(3, 'ordinal'), 'is the third highest'],
    [amount(3, 'ordinal'), 'ranked 3rd'],
    [amount(12, 'ordinal'), 'the 12th rise'],
    [amount(21, 'ordinal'), 'the 21st rise'],
    [amount(22, 'ordinal'), 'the 22nd rise'],
    [amount(12, 'times'), 'was 12 times higher'],
    [amount(800000, 'pounds', 'about'), 'approximately £800,000 is spent'],
  ])('%o in "%s"', (value, quote) => expect(standsIn(value, quote)).toBe(true));

  test.each<[string, Amount, string]>([
    ['another number', amount(35, 'percent'), '35.5% of all violent crimes'],
    ['a part of a longer number', amount(804, 'crimes'), 'There were 4,804 crimes'],
    ['a number without its sign', amount(46, 'percent'), 'about 46 women'],
    [
      'a qualifier that the record leaves out',
      amount(10, 'percent'),
      'Approximately 10% of presentations',
    ],
    [
      'a qualifier that the document does not have',
      amount(10, 'percent', 'about'),
      '10% of presentations',
    ],
    ['another qualifier', amount(5, 'times', 'about'), 'over five times higher'],
    ['a fraction of another size', amount(3, 'one-in'), 'a quarter of them'],
    ['a place that is not told', amount(12, 'ordinal'), 'no number here'],
    ['a place told of another number', amount(21, 'ordinal'), 'the 121st rise'],
    ['no times at all', amount(0, 'times'), 'at all times'],
    ['a count too high to be spelt', amount(12, 'times'), 'undefined times'],
  ])('not %s', (_, value, quote) => expect(standsIn(value, quote)).toBe(false));
});
