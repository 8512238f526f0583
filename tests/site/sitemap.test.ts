import { expect, test } from 'vitest';
import { securityPath } from '../../src/build/public-files.ts';
import { files, pages, readBuilt, site } from '../support/built-site.ts';

const listed = files
  .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
  .flatMap((file) =>
    [...readBuilt(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? ''),
  );
const leftOut = /^\/(about\/style|search)\/$|^\/campaigns\/posters\/./;

test(
  'the map of the site holds every English page but search, posters to print and the one for ' +
    'editors',
  () => {
    const wanted = pages
      .filter(
        ({ path, locale }) => locale.tag === 'en' && path.endsWith('/') && !leftOut.test(path),
      )
      .map(({ path }) => new URL(path, site.url).href);
    expect(wanted.length).toBeGreaterThan(100);
    expect(
      wanted.filter((url) => !listed.includes(url)),
      'missing',
    ).toEqual([]);
  },
);

test('and nothing that is not there or should not be found', () => {
  expect(new Set(listed).size, 'each once').toBe(listed.length);
  const paths = listed.map((url) => (url.startsWith(site.url) ? new URL(url).pathname : url));
  expect(
    paths.filter((path) =>
      /\/(about\/style|search)\/$|\/(go|embed)\/|\/campaigns\/posters\/./.test(path),
    ),
    'left out, in every language',
  ).toEqual([]);
  expect(
    paths.filter((path) => !pages.some((page) => page.path === path)),
    'no such page',
  ).toEqual([]);
});

test(
  'every page on it names itself as the page to be found, in every language; copies of the ' +
    'English are left out',
  () => {
    const canonicalOf = (document: (typeof pages)[number]['document']): string =>
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    expect(listed.some((url) => url.includes('/pl/'))).toBe(true);
    const wanted = pages
      .filter(
        ({ path, document }) =>
          canonicalOf(document) === new URL(path, site.url).href && !path.endsWith('/search/'),
      )
      .map(({ path }) => new URL(path, site.url).href);
    expect([...listed].sort()).toEqual(wanted.sort());
  },
);

test('robots.txt lets all in, and names the map and no page', () => {
  expect(readBuilt('/robots.txt')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site.url).href}\n`,
  );
  expect(files).toContain('/sitemap-index.xml');
});

test('security.txt is there when site.yaml names someone, and only then', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(files.includes(securityPath)).toBe(
    site.security !== undefined && site.security.expires >= today,
  );
});

test('the page not found, and pages for editors, are kept from search engines', () => {
  const hidden = pages
    .filter(({ document }) =>
      document.querySelector('meta[name="robots"]')?.getAttribute('content')?.includes('noindex'),
    )
    .map(({ path }) => path);
  expect(hidden).toContain('/404.html');
  expect(hidden.filter((path) => listed.includes(new URL(path, site.url).href))).toEqual([]);
});
