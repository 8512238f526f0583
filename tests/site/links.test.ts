import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, findPage, pages, shared, type BuiltPage } from '../support/built-site.ts';
import { whileServed } from '../support/served.ts';

describe('links inside the site', () => {
  const visited = new Set<string>();
  let links: LinkResult[] = [];
  beforeAll(() =>
    whileServed(async (origin) => {
      const checker = new LinkChecker();
      checker.on('pagestart', (url) => visited.add(new URL(url).pathname));
      ({ links } = await checker.check({
        path: `${origin}/`,
        recurse: true,
        concurrency: 20,
        timeout: 120_000,
        retryErrors: true,
        retryErrorsCount: 3,
        linksToSkip: (url) => Promise.resolve(!url.startsWith(`${origin}/`)),
      }));
    }),
  );

  // Given a folder, or stopped early, the checker finds nothing and is content.
  test('were followed', () => expect(visited.size).toBeGreaterThan(400));
  test('are not broken', () =>
    expect(
      links
        .filter(({ state }) => state === LinkState.BROKEN)
        .map(({ url, status, parent }) => `${parent}: ${url} gives ${status}`),
    ).toEqual([]));
  test('lead to every page', () =>
    expect(
      shared.map(({ path }) => path).filter((path) => !visited.has(path)),
      'no link leads to these',
    ).toEqual([]));
});

/** Places named after # that are not there. */
function lostPlaces({ document, path }: BuiltPage): string[] {
  return document.querySelectorAll('a[href*="#"]').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (/^[a-z]+:/i.test(href) || href.startsWith('//')) return [];
    const { pathname, hash } = new URL(href, `http://site${path}`);
    const id = decodeURIComponent(hash.slice(1));
    const target = findPage(pathname);
    return target && (id === '' || target.document.getElementById(id))
      ? []
      : [`${href} leads to no place`];
  });
}

test('every # leads to a place', () => {
  expect(
    pages.flatMap(({ document }) => document.querySelectorAll('a[href*="#"]')).length,
  ).toBeGreaterThan(pages.length);
  expect(faultsOf(lostPlaces)).toEqual([]);
});

test('every label, description and list of a field is there', () =>
  expect(
    faultsOf(({ document }) =>
      ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'list'].flatMap((attribute) =>
        document.querySelectorAll(`[${attribute}]`).flatMap((element) =>
          (element.getAttribute(attribute) ?? '')
            .split(/\s+/)
            .filter((id) => !document.getElementById(id))
            .map((id) => `${attribute}="${id}" names nothing`),
        ),
      ),
    ),
  ).toEqual([]));
