import { describe, expect, test } from 'vitest';
import { toCalendarFile, type CalendarEntry } from '../../../src/domain/calendar-file.ts';
import { faultsInCalendar, propertiesOf } from '../../support/calendar.ts';

const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'day@safe.example',
  summary: 'A day',
  url: 'https://safe.example/go/day/',
  starts: '2026-11-25',
  ends: '2026-11-25',
  isYearly: false,
  isTentative: false,
  checked: '2026-11-22',
  ...changes,
});
const file = (changes: Partial<CalendarEntry> = {}): string =>
  toCalendarFile('Safe City', [entry(changes)]);
const valueOf = (text: string, name: string): string | undefined =>
  propertiesOf(text).find((property) => property.name === name)?.value;

describe('a calendar file keeps to RFC 5545', () => {
  test('in every line', () =>
    expect(
      faultsInCalendar(file({ description: 'Check the date.', isYearly: true, isTentative: true })),
    ).toEqual([]));
  test('begins and ends as it must, and says its version and maker', () => {
    expect(file().startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Safe City//')).toBe(true);
    expect(file().endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });
  test('whole days end on the day after the last one', () => {
    expect([valueOf(file(), 'DTSTART'), valueOf(file(), 'DTEND')]).toEqual([
      '20261125',
      '20261126',
    ]);
    expect(valueOf(file({ ends: '2026-12-31' }), 'DTEND')).toBe('20270101');
    expect(valueOf(file({ starts: '2028-02-28', ends: '2028-02-28' }), 'DTEND')).toBe('20280229');
    expect(
      propertiesOf(file())
        .filter(({ name }) => /^DT(START|END)$/.test(name))
        .map(({ parameters }) => parameters),
    ).toEqual(['VALUE=DATE', 'VALUE=DATE']);
  });
  test('the stamp is the day the facts were checked, in UTC', () =>
    expect(valueOf(file(), 'DTSTAMP')).toBe('20261122T000000Z'));
  test('the id is the one given, and the same each time', () => {
    expect(valueOf(file(), 'UID')).toBe('day@safe.example');
    expect(file()).toBe(file());
  });
  test('a day that comes back says so', () => {
    expect(valueOf(file({ isYearly: true }), 'RRULE')).toBe('FREQ=YEARLY');
    expect(valueOf(file(), 'RRULE')).toBeUndefined();
  });
  test('days that may change are tentative', () =>
    expect([valueOf(file({ isTentative: true }), 'STATUS'), valueOf(file(), 'STATUS')]).toEqual([
      'TENTATIVE',
      'CONFIRMED',
    ]));
  test('nobody is busy because of it', () => expect(valueOf(file(), 'TRANSP')).toBe('TRANSPARENT'));
  test('commas, semicolons, backslashes and new lines are escaped', () =>
    expect(file({ summary: 'One, two; three\\four\nfive' })).toContain(
      '\r\nSUMMARY:One\\, two\\; three\\\\four\\nfive\r\n',
    ));
  test('also in the name of the calendar', () =>
    expect(toCalendarFile('Safe; City, too', [entry()])).toContain(
      '\r\nX-WR-CALNAME:Safe\\; City\\, too\r\n',
    ));
  test.each([
    ['Latin', 'a'.repeat(300)],
    ['Polish', 'zażółć gęślą jaźń '.repeat(20)],
    ['Arabic', 'يوم '.repeat(90)],
    ['signs of four octets', '🎗'.repeat(80)],
  ])('long lines are folded at 75 octets, never within a sign: %s', (_, summary) => {
    const text = file({ summary });
    expect(faultsInCalendar(text)).toEqual([]);
    expect(valueOf(text, 'SUMMARY')).toBe(summary);
  });
});

describe('the reading of calendar files fails when it should', () => {
  const good = file();
  test.each([
    ['an open last line', good.slice(0, -2)],
    ['lines that end without a return', good.replaceAll('\r\n', '\n')],
    ['a line too long', good.replace('SUMMARY:A day', `SUMMARY:${'a'.repeat(80)}`)],
    ['a line too long in octets', good.replace('SUMMARY:A day', `SUMMARY:${'ż'.repeat(40)}`)],
    ['a bare comma', good.replace('SUMMARY:A day', 'SUMMARY:A day, a night')],
    ['no id', good.replace(/UID:.*\r\n/, '')],
    ['no stamp', good.replace(/DTSTAMP:.*\r\n/, '')],
    ['a stamp in local time', good.replace(/(DTSTAMP:\d{8}T\d{6})Z/, '$1')],
    ['an end that is not after its start', good.replace('20261126', '20261125')],
    [
      'a day written as a time',
      good.replace('DTSTART;VALUE=DATE:20261125', 'DTSTART:20261125T000000'),
    ],
    ['two entries of one id', toCalendarFile('x', [entry(), entry()])],
    ['no entry at all', toCalendarFile('x', [])],
    ['a line that is no property', good.replace('SUMMARY:A day', 'A day')],
  ])('for %s', (_, text) => expect(faultsInCalendar(text)).not.toEqual([]));
});
