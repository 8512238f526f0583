import { describe, expect, test } from 'vitest';
import { daysBetween, isFresh, oldYearOf } from '../../../src/domain/freshness.ts';

describe('the days between two days', () => {
  test('are none for the same day', () => expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0));
  test('are whole across the end of a month and a year', () =>
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1));
  test('know leap years', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
  });
  test('are whole across the days when the clocks change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
  test('are negative for a day that has not come', () =>
    expect(daysBetween('2026-11-23', '2026-11-22')).toBe(-1));
});

describe('a fact is fresh', () => {
  test('on the day it was checked', () =>
    expect(isFresh('2026-11-22', '2026-11-22', 180)).toBe(true));
  test('on the last day of the limit', () =>
    expect(isFresh('2026-05-26', '2026-11-22', 180)).toBe(true));
  test('no more on the day after', () =>
    expect(isFresh('2026-05-25', '2026-11-22', 180)).toBe(false));
});

describe('the year of an old source', () => {
  test.each([
    ['2020', '2020'],
    ['2023-02', '2023'],
    ['undated, after 2018', '2018'],
    ['2019-2023', '2023'],
  ])('%s is shown as %s', (asOf, year) => {
    expect(oldYearOf(asOf, '2026-11-22')).toBe(year);
  });
  test.each(['2026', '2026-08-14', 'undated'])('%s is not old, or does not say', (asOf) => {
    expect(oldYearOf(asOf, '2026-11-22')).toBeUndefined();
  });
});
