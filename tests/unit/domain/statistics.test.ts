import { describe, expect, test } from 'vitest';
import { saysFigure, shareIn, statisticsIn } from '../../../src/domain/statistics.ts';

describe('what looks like a statistic is found', () => {
  test.each([
    ['It was 35.5% of them.', '35.5%'],
    ['It was 17 per cent.', '17 per cent'],
    ['In all 4,804 crimes.', '4,804'],
    ['In all 18920 crimes.', '18920'],
    ['Some 2.3 million adults.', '2.3 million'],
    ['They got £190,000 then.', '£190,000'],
    ['Fewer than 1 in 5 told.', '1 in 5'],
    ['For one woman in three it was.', 'one woman in three'],
    ['It is nearly a third of them.', 'nearly a third'],
    ['It fell by more than a quarter.', 'more than a quarter'],
    ['Over half had children.', 'Over half'],
    ['Rates were eight times higher.', 'eight times higher'],
    ['Było to 35,5% osób.', '35,5%'],
    ['Ponad 2,3 mln osób.', '2,3 mln'],
  ])('in "%s"', (text, found) =>
    expect(statisticsIn(text).map((one) => one.found)).toEqual([found]),
  );

  test('each once, in the order of reading', () =>
    expect(statisticsIn('Of 2,853, 31.4% and 1,065 again.').map(({ found }) => found)).toEqual([
      '2,853',
      '31.4%',
      '1,065',
    ]));

  test.each([
    'In 2020/21 and 1861.',
    'From 2019-2020.',
    'Call 999, or 101.',
    'Aged 16 to 74.',
    'Section 76 of the 2015 Act.',
    'One in your street.',
    'A third person.',
    'Half an hour.',
    'Room 12a.',
    'Put 5 in 2020.',
    'Press it three times.',
  ])('but not in "%s"', (text) => expect(statisticsIn(text)).toEqual([]));
});

test.each([
  ['one in five', 20],
  ['1 in 20', 5],
  ['one woman in three', 100 / 3],
  ['nearly a third', 100 / 3],
  ['more than half', 50],
  ['a lot', undefined],
])('"%s" is %s of a hundred', (text, share) => expect(shareIn(text)).toEqual(share));

describe('a link says the number of its figure', () => {
  const percent = (value: number) => ({ value, unit: 'percent' as const });
  test.each([
    ['31.4%', percent(31.4)],
    ['31,4%', percent(31.4)],
    ['29', percent(29)],
    ['nearly a third', percent(31.4)],
    ['fewer than 1 in 5', percent(17)],
    ['one in five', percent(81)],
    ['4,804', { value: 4804, unit: 'crimes' as const }],
    ['4 804', { value: 4804, unit: 'crimes' as const }],
    ['2.3 million', { value: 2300000, unit: 'people' as const }],
    ['more than a quarter', { value: 4, unit: 'one-in' as const }],
    ['third highest', { value: 3, unit: 'ordinal' as const }],
    ['eight times', { value: 8, unit: 'times' as const }],
    ['nine of ten', percent(91)],
  ])('"%s" for %o', (text, amount) => expect(saysFigure(text, amount)).toBe(true));
  test.each([
    ['31%', percent(31.4)],
    ['26%', percent(2.6)],
    ['314%', percent(31.4)],
    ['81%', { value: 81, unit: 'people' as const }],
    ['2', { value: 2000000, unit: 'people' as const }],
    ['eight times', { value: 8, unit: 'crimes' as const }],
    ['seven times', { value: 8, unit: 'times' as const }],
    ['half', percent(31.4)],
    ['one in five', percent(31.4)],
    ['4,840', { value: 4804, unit: 'crimes' as const }],
    ['4,804 crimes in 2020', { value: 4804, unit: 'crimes' as const }],
    ['fourth', { value: 3, unit: 'ordinal' as const }],
    ['many', percent(31.4)],
  ])('"%s" is not %o', (text, amount) => expect(saysFigure(text, amount)).toBe(false));
});
