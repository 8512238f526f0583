import { expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import {
  cards,
  editorsPath,
  faultsOf,
  inOneLine,
  pages,
  textOf,
  toDocument,
} from '../support/built-site.ts';
import { records } from '../support/records.ts';

const names = new Map(records.map(({ id, name = '' }) => [id, inOneLine(name)]));

/**
 * What a browser that translates the page may change, and must not: a number, and the name of a
 * service that leads to its page.
 */
function changeable(document: HTMLElement): string[] {
  const numbers = document
    .querySelectorAll('a[href^="tel:"], a[href^="sms:"]')
    .map((link) => link.querySelector('bdi') ?? link);
  const links = document
    .querySelectorAll('main a[href*="/services/"]')
    .filter(
      (link) =>
        names.get(
          /\/services\/([a-z0-9-]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
        ) === inOneLine(textOf(link)) && !link.closest('.prose, .word-list'),
    );
  return [...numbers, ...links]
    .filter((element) => !element.closest('[translate="no"]'))
    .map(
      (element) => `"${inOneLine(textOf(element))}" may be translated: translate="no" is missing`,
    );
}

test('browsers translate no number and no name', () => {
  const among = [...pages, ...cards].filter(({ path }) => path !== editorsPath);
  expect(faultsOf(({ document }) => changeable(document), among)).toEqual([]);
});

test('what may be translated is told', () => {
  const [id, name] = [...names][0] ?? [];
  expect(
    changeable(
      toDocument(
        `<main><a href="tel:999"><bdi>999</bdi></a> <a href="/services/${id}/">${name}</a></main>`,
      ),
    ),
  ).toHaveLength(2);
  expect(
    changeable(
      toDocument(
        '<main translate="no"><a href="tel:999"><bdi>999</bdi></a> <a ' +
          `href="/services/${id}/">${name}</a></main>`,
      ),
    ),
  ).toEqual([]);
});
