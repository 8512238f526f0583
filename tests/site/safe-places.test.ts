import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import {
  faultsOf,
  findPage,
  pages,
  textOf,
  toDocument,
  translated,
} from '../support/built-site.ts';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { toHref } from '../../src/i18n/routes.ts';
import { recordOf, records } from '../support/records.ts';

// Where a refuge is must not be told, nor be guessed from what is told.
const postcode = /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2})\b/g;
const street =
  /\b\d{1,4}[a-z]?,?\s+(?:[A-Z][\p{L}'’.-]+\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Terrace|Place|Court|Gardens|Grove|Square|Parade|Walk|Mews|Quay|Hill|House)\b/gu;
const map =
  /\/\/(?:[^/]*\.)?(?:maps\.|openstreetmap|what3words|w3w|bing\.com\/maps|google\.[a-z.]+\/maps|goo\.gl\/maps|waze)|^geo:/i;
const landline = /^tel:\+44[12]/;

const attributes = (document: HTMLElement): string =>
  document
    .querySelectorAll('*')
    .flatMap((element) =>
      Object.entries(element.attributes)
        .filter(([name]) => !/^(d|class|src)$/.test(name))
        .map(([, value]) => value),
    )
    .join('\n');

/** Postcodes that may stand on a page: those of records that publish an address. */
const published = records
  .filter(({ isRefuge }) => !isRefuge)
  .flatMap(({ address = '' }) => address.match(postcode) ?? [])
  .map((found) => found.replace(/\s/g, ''));
const postcodesIn = (document: HTMLElement): string[] =>
  [...`${textOf(document)}\n${attributes(document)}`.matchAll(postcode)]
    .map(([found]) => found)
    .filter((found) => !published.includes(found.replace(/\s/g, '')))
    .map((found) => `"${found}" looks like a postcode`);

/** @param others dialled numbers of other services, which the page leads to instead */
function hintsIn(document: HTMLElement, others: readonly string[]): string[] {
  const main = document.querySelector('main');
  const links = document
    .querySelectorAll('main a[href]')
    .map((link) => link.getAttribute('href') ?? '');
  return [
    ...postcodesIn(document),
    ...[...textOf(main).matchAll(street)].map(
      ([found]) => `"${found}" looks like a street address`,
    ),
    ...links.filter((href) => map.test(href)).map((href) => `${href} leads to a map`),
    ...links
      .filter((href) => landline.test(href) && !others.includes(href.slice('tel:'.length)))
      .map((href) => `${href} is a landline, which tells the area`),
    ...document
      .querySelectorAll('main address, main img, main picture, main iframe, [itemprop="address"]')
      .map(({ rawTagName }) => `has <${rawTagName}>`),
  ];
}

const refuges = records.filter(({ isRefuge }) => isRefuge);

describe('a safe place stays secret', () => {
  test.each(refuges.map(({ id }) => id))('%s', (id) => {
    // The page may lead to who can be called instead; their numbers are their own.
    const others = (recordOf(id).callInstead ?? [])
      .filter((other) => !recordOf(other).isRefuge)
      .flatMap((other) => recordOf(other).phones ?? [])
      .map(({ dial }) => dial);
    const own = [sourceLocale, ...translated].map(({ tag }) =>
      findPage(toHref(tag, `/services/${id}/`)),
    );
    expect(own.every(Boolean), 'has a page in every language').toBe(true);
    expect(
      faultsOf(
        ({ document }) => hintsIn(document, others),
        own.flatMap((page) => page ?? []),
      ),
    ).toEqual([]);
  });

  test('there are records to guard', () => expect(refuges.length).toBeGreaterThan(0));

  test('no page has a postcode of a record that publishes none', () =>
    expect(faultsOf(({ document }) => postcodesIn(document), pages)).toEqual([]));
});

describe('the guard fails when it should', () => {
  test.each([
    '<p>Ask at ZZ99 9ZZ</p>',
    '<p>Ask at 14 Example Road</p>',
    '<p>3b Old Mill Lane, at the back</p>',
    '<a href="https://www.google.co.uk/maps/place/x">Map</a>',
    '<a href="https://www.openstreetmap.org/#map=1">Map</a>',
    '<a href="geo:50.9,-1.4">Map</a>',
    '<a href="tel:+441134960000">Ring</a>',
    '<address>Here</address>',
    '<img src="/front-door.jpg" alt="">',
    '<a href="/x/" title="ZZ1 9ZZ">x</a>',
  ])('for %s', (markup) =>
    expect(hintsIn(toDocument(`<main>${markup}</main>`), [])).toHaveLength(1),
  );

  test.each([
    '<p>24 hours a day. Ring 0808 000 0000.</p>',
    '<a href="tel:+448080000000">Ring</a>',
    '<p>Section 76 Serious Crime Act 2015</p>',
  ])('but not for %s', (markup) =>
    expect(hintsIn(toDocument(`<main>${markup}</main>`), [])).toEqual([]),
  );
});
