import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import {
  editorsPath,
  faultsOf,
  framed,
  pageAt,
  pages,
  textOf,
  toDocument,
} from '../support/built-site.ts';
import { phoneLike, toDigits } from '../support/numbers.ts';
import { records } from '../support/records.ts';

const proved = records.filter(
  ({ sources = [], lastChecked = '' }) =>
    sources.length > 0 && /^\d{4}-\d\d-\d\d$/.test(lastChecked),
);
const phones = proved.flatMap(({ phones = [] }) => phones);
const texts = proved.flatMap(({ texts = [] }) => texts);
const dialled = new Set(phones.map(({ dial }) => dial));
const texted = new Set(texts.map(({ to }) => to));
/** Every number that a record with a source and a day has, as digits. */
const known = new Set(
  [
    ...phones.flatMap(({ dial, display }) => [dial, display]),
    ...texts.flatMap(({ to, display }) => [to, display]),
  ].map(toDigits),
);

/**
 * What a reader can see or hear, and what search shows: text, and the attributes that hold words.
 */
function wordsOf(document: HTMLElement): string {
  const held = document.querySelectorAll('*').flatMap((element) =>
    Object.entries(element.attributes)
      .filter(([name]) => /^(data-|aria-|title$|alt$|content$|value$|placeholder$)/.test(name))
      .map(([, value]) => value),
  );
  return [textOf(document), ...held].join('\n');
}

const isKnown = (found: string): boolean => known.has(toDigits(found));
// A name that ends in its number stands before the number itself: "(18000) 18000".
const strangersIn = (document: HTMLElement): string[] =>
  phoneLike(wordsOf(document))
    .filter((found) => !isKnown(found) && !found.split(/[ \u00a0]+/).every(isKnown))
    .map(
      (found) => `"${found}" is in no record of content/data/services that has a source and a day`,
    );

function deadLinksIn(document: HTMLElement): string[] {
  return document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const [scheme, number = ''] = [href.slice(0, 4), href.slice(4).split(/[?&]/)[0]];
    if (!(scheme === 'tel:' ? dialled : texted).has(number))
      return [`${href} is in no record of content/data/services that has a source and a day`];
    return toDigits(textOf(link)).includes(toDigits(number))
      ? []
      : [`${href} is shown as "${textOf(link)}": what is read and what is dialled differ`];
  });
}

const visitors = [...pages, ...framed].filter(({ path }) => path !== editorsPath);

describe('every number comes from a record with a source and a day', () => {
  test('what a tap rings or texts, and it is the number that is shown', () => {
    expect(
      pages.flatMap(({ document }) => document.querySelectorAll('a[href^="tel:"]')).length,
      'numbers to tap were found',
    ).toBeGreaterThan(pages.length);
    expect(faultsOf(({ document }) => deadLinksIn(document), visitors)).toEqual([]);
  });

  test('whatever looks like a number, wherever it stands', () => {
    expect(
      pages.flatMap(({ document }) => phoneLike(textOf(document))).length,
      'numbers were found',
    ).toBeGreaterThan(pages.length);
    expect(faultsOf(({ document }) => strangersIn(document), visitors)).toEqual([]);
  });

  test('the page for editors has real ones and such as nobody can have', () => {
    // Ofcom keeps these for plays and films.
    const invented = /^(0808157\d{4}|07700900\d{3}|02079460\d{3}|01632960\d{3})$/;
    const found = phoneLike(wordsOf(pageAt(editorsPath).document));
    expect(found.filter((number) => !isKnown(number) && !invented.test(toDigits(number)))).toEqual(
      [],
    );
  });
});

describe('the search for numbers fails when it should', () => {
  test.each([
    '0113 496 0000',
    '01134960000',
    '+44 113 496 0000',
    '+44 (0)113 496 0000',
    '(0113) 496-0000',
    'tel. 0113.496.0000',
    '0113\u00a0496\u00a00000',
    '0800 2020 247',
    'Text HELP to 70999',
    'text 7099',
    '116 000',
    'Ring 112 now',
    'zadzwoń pod numer 112',
    'اتصل على 112',
    'رقم: 112',
  ])('for "%s"', (text) => {
    expect(phoneLike(text)).toHaveLength(1);
  });
  test.each([
    '22 November 2026',
    '2026-11-22',
    'in 2019-20 and 2019–2020',
    'Act 1997, section 4A',
    '1,234 people in 2022 (2022, draft)',
    '£12,500',
    '9:30am to 4:30pm',
    'call 24 hours, 7 days',
    'press 55',
    'priorities 2, 3 and 4 (2022',
    'SO99 9ZZ',
    '12.5%',
  ])('but not for "%s"', (text) => {
    expect(phoneLike(text)).toEqual([]);
  });
  test('for a page with a number of its own, in text, in a link, in what search shows', () => {
    expect(strangersIn(toDocument('<p>Ring 0113 496 0000</p>'))).toHaveLength(1);
    expect(strangersIn(toDocument('<p><span data-value="+441134960000"></span></p>'))).toHaveLength(
      1,
    );
    expect(deadLinksIn(toDocument('<a href="tel:+441134960000">0113 496 0000</a>'))).toHaveLength(
      1,
    );
    expect(deadLinksIn(toDocument('<a href="sms:70999?body=HELP">70999</a>'))).toHaveLength(1);
  });
  test('for a link that shows another number than it dials', () => {
    const { dial = '', display = '' } = phones.find((phone) => phone.dial.startsWith('+')) ?? {};
    expect(deadLinksIn(toDocument(`<a href="tel:${dial}">${display}</a>`))).toEqual([]);
    expect(deadLinksIn(toDocument(`<a href="tel:${dial}">0113 496 0000</a>`))).toHaveLength(1);
  });
});
