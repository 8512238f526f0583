import { describe, expect, test } from 'vitest';
import { limits, weighPage } from '../../src/build/page-weight.ts';
import { toHref } from '../../src/i18n/routes.ts';
import { built, dist, editorsPath, faultsOf, pages, site } from '../support/built-site.ts';

// The page for editors shows every part of the site at once, with all their scripts.
const visitors = pages.filter(({ path }) => path.endsWith('/') && path !== editorsPath);
const first = (pattern: RegExp): string =>
  pages.find(({ path }) => pattern.test(path))?.path ?? `a page like ${pattern}`;
const most = [...visitors]
  .sort((a, b) => b.html.length - a.html.length)
  .slice(0, 3)
  .map(({ path }) => path);

const light = built.flatMap(({ tag }) =>
  ['/', '/help/', '/helplines/', '/change/'].map((path) => toHref(tag, path)),
);
const others = [
  '/services/',
  '/services/a-to-z/',
  '/words/',
  '/search/',
  `/services/${site.frontDoor}/`,
  first(/^\/services\/for\/./),
  first(/^\/words\/./),
  '/help/in-danger-now/',
  '/safe-use/',
  '/professionals/',
  ...most,
];

describe('a page weighs no more than it may, and is painted after one request', () => {
  test.each([...new Set([...light, ...others])])('%s', (path) => {
    const weight = weighPage(dist, path);
    const limit = limits(path);
    expect(weight.html, 'it was weighed').toBeGreaterThan(500);
    expect(weight.total, `bytes in all, at most ${limit.total}`).toBeLessThanOrEqual(limit.total);
    expect(weight.scripts, `bytes of scripts, at most ${limit.scripts}`).toBeLessThanOrEqual(
      limit.scripts,
    );
    expect(weight.blocking, 'requests before the first paint').toBe(1);
  });
});

test('the scripts of every page', () => {
  // Pages that ask for the same scripts weigh the same: one of each is weighed.
  const kinds = new Map<string, number>();
  const scriptsOf = (html: string): string =>
    [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag).join();
  expect(
    faultsOf(({ html, path }) => {
      const kind = scriptsOf(html);
      const bytes = kinds.get(kind) ?? weighPage(dist, path).scripts;
      kinds.set(kind, bytes);
      return bytes > 0 && bytes <= limits(path).scripts ? [] : [`${bytes} bytes of scripts`];
    }, visitors),
  ).toEqual([]);
  expect(kinds.size, 'kinds of pages').toBeGreaterThan(1);
});

test('every page is painted after one request', () =>
  expect(
    faultsOf(({ document }) => [
      ...document.querySelectorAll('link[rel~="stylesheet"]').map(() => 'a style that blocks'),
      ...document
        .querySelectorAll('script[src]')
        .filter(
          (script) =>
            script.getAttribute('type') !== 'module' &&
            !script.hasAttribute('defer') &&
            !script.hasAttribute('async'),
        )
        .map(() => 'a script that blocks'),
    ]),
  ).toEqual([]));
