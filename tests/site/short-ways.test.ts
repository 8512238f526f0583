import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  brokenShortLinks,
  builtShortLinks,
  parseShortLinks,
  promisedShortLinks,
  readShortLinks,
  shortLinkFile,
  toShortLinkFile,
} from '../../src/build/published-short-links.ts';
import { tellingWord } from '../../src/domain/calm.ts';
import { dist, faultsOf, findPage, shortWays, site } from '../support/built-site.ts';
import { fromRoot } from '../support/root.ts';

const published = readShortLinks(fromRoot(shortLinkFile));
const built = builtShortLinks(dist);

describe('a short link once printed', () => {
  test('stands, and leads where it led, in every language', () => {
    expect(published.size, `${shortLinkFile} was read`).toBeGreaterThan(60);
    expect(brokenShortLinks(published, built)).toEqual([]);
  });
  test.each([
    ['help', '/help/'],
    ['call', '/helplines/'],
    ['change', '/change/'],
  ])('the oldest codes too: %s', (code, to) =>
    expect([published.get(`/go/${code}/`), built.get(`/go/${code}/`)]).toEqual([to, to]),
  );
  test('is on the list as soon as it is built', () =>
    expect(
      [...built.keys()].filter((path) => !published.has(path)),
      'run "npm run addresses" and commit what it adds',
    ).toEqual([]));
});

// A short way is printed on cards and posters: it must work on every host, without scripts, and
// tell nobody.
test('each code of site.yaml leads to its page in every language, and no other code stands', () => {
  expect(Object.fromEntries(built)).toEqual(Object.fromEntries(promisedShortLinks(site)));
  expect(
    [...built.values()].filter((to) => !findPage(to)),
    'lead to no page',
  ).toEqual([]);
  expect(shortWays.map(({ path }) => path).sort()).toEqual([...built.keys()].sort());
});

test('each says its language, and leads to a page in it', () =>
  expect(
    faultsOf(({ document, path, locale }) => {
      const html = document.querySelector('html');
      const target = findPage(built.get(path) ?? '');
      return [
        ...(html?.getAttribute('lang') === locale.lang && html.getAttribute('dir') === locale.dir
          ? []
          : [`lang="${html?.getAttribute('lang')}" dir="${html?.getAttribute('dir')}"`]),
        ...(target?.locale.tag === locale.tag ? [] : [`leads to a page in ${target?.locale.tag}`]),
      ];
    }, shortWays),
  ).toEqual([]));

test('it tells nobody, is found by nobody, and has a link where the browser does not follow', () =>
  expect(
    faultsOf(({ document, path }) => {
      const meta = (name: string): string =>
        document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
      const telling = tellingWord(`${path} ${document.querySelector('title')?.text ?? ''}`);
      return [
        ...(meta('referrer') === 'no-referrer'
          ? []
          : ['no <meta name="referrer" content="no-referrer">']),
        ...(meta('robots').includes('noindex') ? [] : ['search engines may list it']),
        ...(document.querySelector('a[href]')?.getAttribute('href') === built.get(path)
          ? []
          : ['has no link to the page']),
        ...(document.querySelector('title')?.text.trim() ? [] : ['has no title']),
        ...(telling ? [`says "${telling}"`] : []),
        ...document
          .querySelectorAll('script, style, [style], link, img')
          .map(({ rawTagName }) => `has <${rawTagName}>`),
      ];
    }, shortWays),
  ).toEqual([]));

describe('the watch over short links', () => {
  const before = parseShortLinks('# a note\n/go/help/ /help/\n/pl/go/help/ /pl/help/\n');
  test('sees one that is gone, and one that leads elsewhere', () => {
    expect(brokenShortLinks(before, before)).toEqual([]);
    expect(brokenShortLinks(before, new Map([['/go/help/', '/words/']]))).toEqual([
      { path: '/go/help/', was: '/help/', to: '/words/' },
      { path: '/pl/go/help/', was: '/pl/help/' },
    ]);
  });
  test('adds, takes nothing away, and lets nothing lead elsewhere', () => {
    const text = toShortLinkFile(
      before,
      new Map([
        ['/go/help/', '/words/'],
        ['/go/card/', '/words/'],
      ]),
    );
    expect([...parseShortLinks(text)]).toEqual([
      ['/go/card/', '/words/'],
      ['/go/help/', '/help/'],
      ['/pl/go/help/', '/pl/help/'],
    ]);
  });
  test('reads where the built pages really lead', () => {
    const folder = mkdtempSync(join(tmpdir(), 'short-links-'));
    try {
      for (const [path, to] of [
        ['go/help', '/help/'],
        ['zh-hans/go/help', '/zh-hans/help/'],
      ] as const) {
        mkdirSync(join(folder, path), { recursive: true });
        writeFileSync(
          join(folder, path, 'index.html'),
          `<meta http-equiv="refresh" content="0; url=${to}">`,
        );
      }
      mkdirSync(join(folder, 'words/go/on'), { recursive: true });
      writeFileSync(join(folder, 'words/go/on/index.html'), '');
      expect([...builtShortLinks(folder)]).toEqual([
        ['/go/help/', '/help/'],
        ['/zh-hans/go/help/', '/zh-hans/help/'],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
