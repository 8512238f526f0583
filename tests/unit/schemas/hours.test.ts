import { describe, expect, test } from 'vitest';
import { hours, openingTime } from '../../../src/schemas/hours.ts';
import { messagesOf } from '../../support/messages.ts';

const stretch = { days: ['mon', 'tue'], from: '09:30', to: '16:30' };

describe('hours', () => {
  test('are always, or a list of times', () => {
    expect(messagesOf(hours, { always: true })).toEqual([]);
    expect(messagesOf(hours, { times: [stretch], bankHolidays: 'closed', asOf: '2026' })).toEqual(
      [],
    );
  });
  test.each([
    ['not both', { always: true, times: [stretch] }],
    ['not "never"', { always: false }],
    ['not in words', 'nine to five'],
    ['not empty', {}],
  ])('are %s', (_, value) => {
    expect(messagesOf(hours, value)).toEqual([
      'hours is either "always: true" or "times:" with a list of days, from and to (like ' +
        "'09:30')",
    ]);
  });
  test('are not without times', () =>
    expect(messagesOf(hours, { times: [] })).toEqual([
      'times is empty; write the opening times or delete "hours"',
    ]));
});

describe('a stretch of opening', () => {
  const faults = (change: Record<string, unknown>): string[] =>
    messagesOf(openingTime, { ...stretch, ...change });
  test('may have no end', () => expect(faults({ to: undefined })).toEqual([]));
  test('may end at midnight or the next morning', () => {
    expect(faults({ to: '00:00' })).toEqual([]);
    expect(faults({ from: '22:00', to: '06:00' })).toEqual([]);
  });
  test.each(['9:30', '24:00', '12:60', '9.30', '9am', '09:30 '])(
    'has no time such as "%s"',
    (from) => {
      expect(faults({ from })).toEqual([
        "a time is written in quotes on the 24-hour clock, like '09:30' or '16:00'",
      ]);
    },
  );
  test('has days by their short names', () =>
    expect(faults({ days: ['Monday'] })).toEqual([
      'a day is one of: mon, tue, wed, thu, fri, sat, sun',
    ]));
  test('has a day at least', () =>
    expect(faults({ days: [] })).toEqual(['days is empty; list the days, such as [mon, tue]']));
});
