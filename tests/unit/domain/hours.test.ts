import { describe, expect, test } from 'vitest';
import { hoursToLines, type HoursWords } from '../../../src/domain/hours.ts';
import type { OpeningTime } from '../../../src/schemas/hours.ts';

const words: HoursWords = {
  always: 'always',
  everyDay: 'every day',
  notBankHolidays: 'not on bank holidays',
  span: (first, last) => `${first} to ${last}`,
  list: (days) => days.join(' and '),
  line: (days, from, to) => `${days}, ${from} to ${to}`,
  openEnded: (days, from) => `${days} from ${from}`,
  day: (day) => day.toUpperCase(),
  time: (time) => `[${time}]`,
};

const linesOf = (...times: OpeningTime[]): string[] => hoursToLines({ times }, words);

describe('opening hours in words', () => {
  test('say "always" for a line that never closes', () => {
    expect(hoursToLines({ always: true, asOf: '2026' }, words)).toEqual(['always']);
  });

  test('join days in a row to a span', () => {
    expect(
      linesOf({ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:30', to: '16:30' }),
    ).toEqual(['MON to FRI, [09:30] to [16:30]']);
    expect(linesOf({ days: ['tue', 'wed', 'thu'], from: '09:00', to: '17:00' })).toEqual([
      'TUE to THU, [09:00] to [17:00]',
    ]);
  });

  test('list days that are not in a row', () => {
    expect(linesOf({ days: ['mon', 'wed', 'fri'], from: '10:00', to: '12:00' })).toEqual([
      'MON and WED and FRI, [10:00] to [12:00]',
    ]);
    expect(linesOf({ days: ['mon', 'tue', 'thu', 'fri'], from: '10:00', to: '12:00' })).toEqual([
      'MON and TUE and THU and FRI, [10:00] to [12:00]',
    ]);
  });

  test('list two days even when they are neighbours', () => {
    expect(linesOf({ days: ['sat', 'sun'], from: '10:00', to: '12:00' })).toEqual([
      'SAT and SUN, [10:00] to [12:00]',
    ]);
  });

  test('name one day alone', () => {
    expect(linesOf({ days: ['thu'], from: '13:00', to: '15:00' })).toEqual([
      'THU, [13:00] to [15:00]',
    ]);
  });

  test('say "every day" for all seven', () => {
    expect(
      linesOf({
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        from: '08:00',
        to: '20:00',
      }),
    ).toEqual(['every day, [08:00] to [20:00]']);
  });

  test('put days in the order of the week, whatever the order they were typed in', () => {
    expect(linesOf({ days: ['wed', 'mon', 'tue'], from: '09:00', to: '17:00' })).toEqual([
      'MON to WED, [09:00] to [17:00]',
    ]);
  });

  test('do not make a span across the weekend', () => {
    expect(linesOf({ days: ['sun', 'mon', 'tue'], from: '09:00', to: '17:00' })).toEqual([
      'MON and TUE and SUN, [09:00] to [17:00]',
    ]);
  });

  test('do not count a day twice', () => {
    expect(linesOf({ days: ['mon', 'mon', 'tue', 'wed'], from: '09:00', to: '17:00' })).toEqual([
      'MON to WED, [09:00] to [17:00]',
    ]);
  });

  test('leave the end open when nobody knows it', () => {
    expect(linesOf({ days: ['mon'], from: '19:00' })).toEqual(['MON from [19:00]']);
  });

  test('keep a line for each stretch, in the order given', () => {
    expect(
      linesOf(
        { days: ['mon'], from: '09:00', to: '12:00' },
        { days: ['mon'], from: '13:00', to: '17:00' },
      ),
    ).toEqual(['MON, [09:00] to [12:00]', 'MON, [13:00] to [17:00]']);
  });
});

describe('bank holidays', () => {
  const times: OpeningTime[] = [{ days: ['mon'], from: '09:00', to: '17:00' }];
  const last = 'MON, [09:00] to [17:00]';

  test('are named at the end when the line is closed then', () => {
    expect(hoursToLines({ times, bankHolidays: 'closed' }, words)).toEqual([
      last,
      'not on bank holidays',
    ]);
  });
  test('are not named when it is open then', () =>
    expect(hoursToLines({ times, bankHolidays: 'open' }, words)).toEqual([last]));
  test('are not named when no source says', () =>
    expect(hoursToLines({ times }, words)).toEqual([last]));
});
