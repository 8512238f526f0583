import { describe, expect, test } from 'vitest';
import { numbersIn, smsHref, telHref } from '../../../src/domain/phones.ts';

describe('a tap on a number', () => {
  test('dials the international form', () =>
    expect(telHref('+441632960001')).toBe('tel:+441632960001'));
  test('dials a short code as it is', () => expect(telHref('999')).toBe('tel:999'));
});

describe('a tap on a text line', () => {
  test('opens a message to the number', () => expect(smsHref('85258')).toBe('sms:85258'));
  test('fills in the word to send', () =>
    expect(smsHref('85258', 'SHOUT')).toBe('sms:85258?body=SHOUT'));
  test('keeps spaces and signs of the word whole', () =>
    expect(smsHref('999', 'HELP & ME')).toBe('sms:999?body=HELP%20%26%20ME'));
});

describe('in prose, a number is found', () => {
  test.each([
    ['in the grouping of its owner', '02380 917 917'],
    ['of the free kind', '0808 2000 247'],
    ['with the code of the country', '+44 23 8091 7917'],
    ['with the code of the country and a nought in brackets', '+44 (0)23 8091 7917'],
    ['in one row', '02380917917'],
    ['in one row with the code of the country', '+442380917917'],
    ['with its area in brackets', '(023) 8091 7917'],
    ['with hyphens', '023-8091-7917'],
    ['with dots', '023.8091.7917'],
    ['with spaces that do not break', '0808\u00a0802\u00a04040'],
    ['of eight digits', '0800 1111'],
    ['of a mobile', '07700 900 123'],
  ])('%s', (_, number) => {
    expect(numbersIn(`Call ${number}, any day.`)).toEqual([number]);
  });

  test('twice when there are two', () =>
    expect(numbersIn('Call 01632 960 001 or 01632 960 002.')).toEqual([
      '01632 960 001',
      '01632 960 002',
    ]));
  test('in a link', () => expect(numbersIn('[ring](tel:01632960001)')).toEqual(['01632960001']));
  test('in a sentence of another script', () =>
    expect(numbersIn('اتصل على 01632 960001 الآن')).toEqual(['01632 960001']));
  test('as a code to text', () => expect(numbersIn('You can text 85258 now.')).toEqual(['85258']));
  test('as a code to text a word to', () =>
    expect(numbersIn('Text SHOUT to 85258.')).toEqual(['85258']));
  test('as a code to reach by text', () =>
    expect(numbersIn('Reach them on 85258 by text.')).toEqual(['85258']));
});

describe('in prose, no number is seen in', () => {
  test.each([
    ['a short number everyone may write', 'Call 999. Press 55. Or ring 101 or 111.'],
    ['a year', 'The law of 2015 changed in 2021.'],
    ['a span of years', 'from 2018-2021, and 2022/23'],
    ['a day as data', "checked: '2026-11-22'"],
    ['a day as people write it', '05-11-2026, 05/11/2026 and 25 November 2026'],
    ['an age or an amount', 'aged 16 to 59; 4,804 crimes; £190,000; 0.25'],
    ['a time', 'from 09:30 to 16:30'],
    ['the version of a file', "of: '0123456789ab' and '012345678901'"],
    ['an address of the web', 'https://example.org/02380917917/page'],
    ['large numbers without a nought', '18920 incidents, 85258 people'],
    ['a drawing', '<path d="M0 0 100 100 200 24 24"/>'],
  ])('%s', (_, prose) => {
    expect(numbersIn(prose)).toEqual([]);
  });
});
