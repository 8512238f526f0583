import { describe, expect, test } from 'vitest';
import {
  byMonth,
  inOrder,
  nextOccasion,
  type CampaignDays,
  type Occasion,
} from '../../../src/domain/campaign-dates.ts';

const ribbon: CampaignDays = {
  starts: '2026-11-25',
  ends: '2026-11-25',
  repeats: 'yearly-same-day',
};
const sixteen: CampaignDays = {
  starts: '2026-11-25',
  ends: '2026-12-10',
  repeats: 'yearly-same-day',
};
const week: CampaignDays = { starts: '2025-04-21', ends: '2025-04-25', repeats: 'yearly-check' };
const once: CampaignDays = { starts: '2026-03-01', ends: '2026-03-02' };

describe('a campaign on the same day every year', () => {
  test('is next on the day of its record', () =>
    expect(nextOccasion(ribbon, '2026-11-22')).toEqual({
      kind: 'dated',
      month: '2026-11',
      starts: '2026-11-25',
      ends: '2026-11-25',
      mustCheck: false,
    }));
  test('is next today, on its day', () =>
    expect(nextOccasion(ribbon, '2026-11-25')).toMatchObject({ starts: '2026-11-25' }));
  test('moves to the next year when it has passed', () =>
    expect(nextOccasion(ribbon, '2026-11-26')).toMatchObject({
      starts: '2027-11-25',
      ends: '2027-11-25',
      month: '2027-11',
    }));
  test('moves as many years as it must', () => {
    expect(nextOccasion(ribbon, '2030-01-01')).toMatchObject({ starts: '2030-11-25' });
    expect(nextOccasion(ribbon, '2030-12-01')).toMatchObject({ starts: '2031-11-25' });
  });
  test('that goes on now stands in this month, and has not moved', () =>
    expect(nextOccasion(sixteen, '2026-12-03')).toMatchObject({
      month: '2026-12',
      starts: '2026-11-25',
      ends: '2026-12-10',
    }));
  test('moves both its days', () =>
    expect(nextOccasion(sixteen, '2026-12-11')).toMatchObject({
      starts: '2027-11-25',
      ends: '2027-12-10',
    }));
  test('moves over the end of a year', () => {
    const turn: CampaignDays = {
      starts: '2026-12-27',
      ends: '2027-01-03',
      repeats: 'yearly-same-day',
    };
    expect(nextOccasion(turn, '2027-01-02')).toMatchObject({
      starts: '2026-12-27',
      ends: '2027-01-03',
    });
    expect(nextOccasion(turn, '2027-01-04')).toMatchObject({
      starts: '2027-12-27',
      ends: '2028-01-03',
    });
  });
});

describe('a campaign whose days are set each year', () => {
  test('has days to check while those of its record are to come', () =>
    expect(nextOccasion(week, '2025-04-01')).toEqual({
      kind: 'dated',
      month: '2025-04',
      starts: '2025-04-21',
      ends: '2025-04-25',
      mustCheck: true,
    }));
  test('has a month alone when they have passed: its days are never made up', () =>
    expect(nextOccasion(week, '2026-11-22')).toEqual({ kind: 'month', month: '2027-04' }));
  test('is expected this year until about the days of last time', () => {
    expect(nextOccasion(week, '2026-04-25')).toEqual({ kind: 'month', month: '2026-04' });
    expect(nextOccasion(week, '2026-04-26')).toEqual({ kind: 'month', month: '2027-04' });
  });
});

describe('a campaign held once', () => {
  test('is dated until it has passed', () =>
    expect(nextOccasion(once, '2026-03-02')).toMatchObject({
      kind: 'dated',
      starts: '2026-03-01',
    }));
  test('then is over, and does not move', () =>
    expect(nextOccasion(once, '2026-03-03')).toEqual({ kind: 'over', month: '2026-03' }));
});

describe('a calendar', () => {
  const at = (id: string, occasion: Occasion) => ({ id, occasion });
  const dated = (starts: string, ends = starts): Occasion => ({
    kind: 'dated',
    month: starts.slice(0, 7),
    starts,
    ends,
    mustCheck: false,
  });
  const items = [
    at('later', dated('2027-03-08')),
    at('unknown', { kind: 'month', month: '2027-02' }),
    at('february', dated('2027-02-06')),
    at('long', dated('2026-11-25', '2026-12-10')),
    at('short', dated('2026-11-25')),
    at('over', { kind: 'over', month: '2026-03' }),
  ];
  test('goes from month to month, soonest first; what has no day comes last in its month', () => {
    expect(
      byMonth(items).map(({ month, items: inMonth }) => [month, ...inMonth.map(({ id }) => id)]),
    ).toEqual([
      ['2026-11', 'short', 'long'],
      ['2027-02', 'february', 'unknown'],
      ['2027-03', 'later'],
    ]);
  });
  test('leaves its own list as it was', () => {
    inOrder(items);
    expect(items[0]?.id).toBe('later');
  });
});
