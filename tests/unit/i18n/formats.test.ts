import { describe, expect, test } from 'vitest';
import {
  collate,
  formatDay,
  formatDays,
  formatDaysAndYear,
  formatLanguage,
  formatList,
  formatMonth,
  formatTime,
  formatWeekday,
} from '../../../src/i18n/formats.ts';
import { locales } from '../../../src/i18n/locales.ts';

describe('a day', () => {
  test('is written out in English', () =>
    expect(formatDay('en-GB', '2026-11-22')).toBe('22 November 2026'));
  test('is written in the language', () =>
    expect(formatDay('pl', '2026-11-22')).toBe('22 listopada 2026'));
  test('does not slip to the day before, whatever the time zone', () =>
    expect(formatDay('en-GB', '2026-01-01')).toBe('1 January 2026'));
  test.each(locales.map(({ lang }) => lang))('has Latin digits in %s', (lang) =>
    expect(formatDay(lang, '2026-11-22')).toMatch(/\d/),
  );
  test.each(locales.map(({ lang }) => lang))('has no other digits in %s', (lang) =>
    expect(formatDay(lang, '2026-11-22').replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u),
  );
});

describe('some days', () => {
  const plain = (text: string) => text.replace(/[\u2009\u00a0]/g, ' ');
  test('are said from first to last, without what they share', () => {
    expect(plain(formatDays('en-GB', '2026-11-25', '2026-12-10'))).toBe(
      '25 November – 10 December',
    );
    expect(plain(formatDays('en-GB', '2027-02-02', '2027-02-08'))).toBe('2 – 8 February');
    expect(plain(formatDaysAndYear('en-GB', '2025-04-21', '2025-04-25'))).toBe(
      '21 – 25 April 2025',
    );
  });
  test('of one, it has its weekday', () =>
    expect(formatDays('en-GB', '2026-11-25', '2026-11-25')).toBe('Wednesday 25 November'));
  test('are said in the language', () =>
    expect(formatDays('pl', '2027-02-02', '2027-02-08')).toBe('2–8 lutego'));
  test.each(locales.map(({ lang }) => lang))('have Latin digits alone in %s', (lang) => {
    const said =
      `${formatDays(lang, '2026-11-25', '2026-12-10')} ` +
      `${formatDaysAndYear(lang, '2025-04-21', '2025-04-25')} ${formatMonth(lang, '2027-04')}`;
    expect(said).toMatch(/25.*10.*2025.*2027/s);
    expect(said.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
  });
});

test('a month has its year', () =>
  expect([formatMonth('en-GB', '2026-11'), formatMonth('pl', '2027-04')]).toEqual([
    'November 2026',
    'kwiecień 2027',
  ]));

test('a month is written out in the language, with Latin digits', () => {
  expect(formatMonth('en-GB', '2026-11-22')).toBe('November 2026');
  expect(formatMonth('pl', '2026-01-01')).toBe('styczeń 2026');
  expect(formatMonth('ar', '2026-11-22')).toContain('2026');
});

describe('a weekday', () => {
  test('is named in full', () => {
    expect(formatWeekday('en-GB', 'mon')).toBe('Monday');
    expect(formatWeekday('en-GB', 'sun')).toBe('Sunday');
  });
  test('is named in the language', () => expect(formatWeekday('pl', 'wed')).toBe('środa'));
});

describe('a time', () => {
  test.each([
    ['09:30', '9:30am'],
    ['16:30', '4:30pm'],
    ['09:00', '9am'],
    ['12:30', '12:30pm'],
    ['00:30', '12:30am'],
    ['12:00', 'noon'],
    ['00:00', 'midnight'],
    ['23:05', '11:05pm'],
  ])('%s is said as %s in English', (time, said) => {
    expect(formatTime('en-GB', time)).toBe(said);
  });
  test('keeps the clock of other languages', () => expect(formatTime('pl', '16:30')).toBe('16:30'));
  test.each(locales.map(({ lang }) => lang))('has Latin digits in %s', (lang) =>
    expect(formatTime(lang, '16:35')).toMatch(/35/),
  );
});

describe('a list', () => {
  test('is joined as the language joins', () => {
    expect(formatList('en-GB', ['a', 'b', 'c'])).toBe('a, b and c');
    expect(formatList('pl', ['a', 'b', 'c'])).toBe('a, b i c');
  });
  test('of one is that one', () => expect(formatList('en-GB', ['a'])).toBe('a'));
  test('of none is empty', () => expect(formatList('en-GB', [])).toBe(''));
});

describe('the name of a language', () => {
  test("is said in the reader's", () => {
    expect(formatLanguage('en-GB', 'pl')).toBe('Polish');
    expect(formatLanguage('pl', 'ar')).toBe('arabski');
  });
  test('is its tag when nobody knows it', () => expect(formatLanguage('en-GB', 'qqz')).toBe('qqz'));
});

describe('an order of names', () => {
  const sort = (lang: string, names: string[]) => [...names].sort(collate(lang));
  test('does not mind capitals, quotes and accents', () =>
    expect(sort('en-GB', ['refuge', '"Honour"', 'IDVA', 'Éclair'])).toEqual([
      'Éclair',
      '"Honour"',
      'IDVA',
      'refuge',
    ]));
  test('counts numbers as numbers', () =>
    expect(sort('en-GB', ['16 Days', '2 Days'])).toEqual(['2 Days', '16 Days']));
  test('follows the alphabet of the language', () =>
    expect(sort('pl', ['łza', 'lza', 'mza'])).toEqual(['lza', 'łza', 'mza']));
});
