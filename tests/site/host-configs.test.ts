import { describe, expect, test } from 'vitest';
import { headerRules, headersFor, toHash, toHeadersFile } from '../../src/build/headers.ts';
import { readHeaderRules } from '../../src/build/host-headers.ts';
import { toCaddy } from '../../src/build/hosts/caddy.ts';
import { endingOf, mediaTypes } from '../../src/build/hosts/media-types.ts';
import { toNginx } from '../../src/build/hosts/nginx.ts';
import { isPrefix, redirectLimits, redirectOf, siteRedirects } from '../../src/build/redirects.ts';
import {
  built,
  dist,
  files,
  findPage,
  pages,
  readBuilt,
  shortWays,
  site,
} from '../support/built-site.ts';
import {
  readForCaddy,
  readForCloudflare,
  readForNetlify,
  readForNginx,
  readMovesForCaddy,
  readMovesForCdn,
  readMovesForNginx,
  type HeaderReader,
  type MoveReader,
} from '../support/host-configs.ts';
import { locales } from '../../src/i18n/locales.ts';
import { toHref } from '../../src/i18n/routes.ts';

// "npm run check:hosts" asks the servers themselves; this needs none of them, and reads what is
// made for them.
const rules = await readHeaderRules(dist);
const redirects = siteRedirects();
const readers: Record<string, HeaderReader> = {
  Cloudflare: readForCloudflare(readBuilt('/_headers')),
  Netlify: readForNetlify(readBuilt('/_headers')),
  nginx: readForNginx(toNginx(rules, redirects)),
  Caddy: readForCaddy(toCaddy(rules, redirects)),
};

const moveReaders: Record<string, MoveReader> = {
  'Cloudflare and Netlify': readMovesForCdn(readBuilt('/_redirects')),
  nginx: readMovesForNginx(toNginx(rules, redirects)),
  Caddy: readMovesForCaddy(toCaddy(rules, redirects)),
};
/** An address for each redirect. */
const askedMoves = redirects.map((redirect) =>
  isPrefix(redirect) ? redirect.from.replace('*', 'HELP/') : redirect.from,
);

/** An address in the place of each rule, and some of each kind besides. */
const asked = [
  ...new Set([
    ...rules.map(({ pattern }) => pattern.replace('*', 'x/')),
    '/data/figures.json',
    '/campaigns/',
    '/campaigns/calendar.ics/',
    '/preview.png',
    '/apple-touch-icon.png',
    '/',
    '/help/',
    '/services/x',
    '/embedded/',
    '/help/embed/',
    '/icon.svg.txt',
    '/pagefind/pagefind.js',
    ...askedMoves,
    ...built.flatMap(({ tag }) =>
      ['/embed/helplines/', '/embed/safe-window/'].map((path) => toHref(tag, path)),
    ),
  ]),
];

describe.each(Object.entries(readers))('%s', (_, read) => {
  // The type of a file has a test of its own: servers have a table for it.
  test.each(asked)('sends to %s what headers.ts says, and nothing else', (path) =>
    expect({ ...read(path), 'Content-Type': '' }).toEqual({
      ...headersFor(path, rules),
      'Content-Type': '',
    }),
  );
});

describe.each(Object.entries(moveReaders))('%s', (_, read) => {
  test('leads from each address where redirects.ts says', () =>
    expect(askedMoves.filter((path) => read(path) !== redirectOf(path, redirects)?.to)).toEqual(
      [],
    ));
  test('and no page elsewhere', () =>
    expect(
      [...pages, ...shortWays].map(({ path }) => path).filter((path) => read(path) !== undefined),
    ).toEqual([]));
});

describe('a short link that is typed in other letters than it is printed', () => {
  /** Where a reader comes to who types this, after all moves; the last one is a page or nothing. */
  const follow = (read: MoveReader, path: string, steps = 0): { path: string; steps: number } => {
    const to = read(path) ?? (path.endsWith('/') ? undefined : findPage(`${path}/`)?.path);
    return to === undefined || steps > 5 ? { path, steps } : follow(read, to, steps + 1);
  };
  const ways = shortWays.flatMap(({ path }) =>
    [
      path,
      path.toUpperCase(),
      path.replace('/go/', '/GO/'),
      path.replace('/go/', '/Go/'),
      path.replace(/^\/[a-z]+/, (first) => first.toUpperCase()),
      path.replace(/[^/]+(?=\/$)/, (code) => code.toUpperCase()),
      path.replace(/[^/]+(?=\/$)/, (code) => code.charAt(0).toUpperCase() + code.slice(1)),
    ]
      .flatMap((typed) => [typed, typed.replace(/\/$/, '')])
      .map((typed) => ({ typed, path })),
  );
  test.each(Object.entries(moveReaders))(
    'leads to the same page, after four moves at most: %s',
    (_, read) => {
      expect(ways.length).toBeGreaterThan(500);
      expect(
        ways.filter(
          ({ typed, path }) => follow(read, typed).path !== path || follow(read, typed).steps > 4,
        ),
      ).toEqual([]);
    },
  );
});

// https://developers.cloudflare.com/pages/configuration/redirects/: what is more is passed over
// without a word.
test('_redirects stays within what Cloudflare reads, its exact ones first', () => {
  const exact = redirects.filter((redirect) => !isPrefix(redirect)).length;
  expect(
    exact,
    'a short link takes some four a language in capitals: offer fewer spellings in ' +
      'src/build/redirects.ts',
  ).toBeLessThanOrEqual(redirectLimits.exact);
  expect(redirects.length - exact).toBeLessThanOrEqual(redirectLimits.prefix);
  expect(redirects.findIndex(isPrefix)).toBe(exact);
  expect(
    siteRedirects({ ...site, languages: locales.map(({ tag }) => tag) }).filter(isPrefix).length,
    'with all languages',
  ).toBeLessThanOrEqual(redirectLimits.prefix);
});

test('every page is refused to the frames of other sites; the cards alone are let', () => {
  const ancestors = (path: string): string =>
    /frame-ancestors ([^;]+)/.exec(headersFor(path, rules)['Content-Security-Policy'] ?? '')?.[1] ??
    'everyone';
  expect(pages.filter(({ path }) => ancestors(path) !== "'none'").map(({ path }) => path)).toEqual(
    [],
  );
  expect(built.map(({ tag }) => ancestors(toHref(tag, '/embed/helplines/')))).toEqual(
    built.map(() => '*'),
  );
  expect(['/embed', '/embedded/', '/help/embed/', '/xx/embed/'].map(ancestors)).toEqual(
    Array(4).fill("'none'"),
  );
});

// https://developers.cloudflare.com/pages/configuration/headers/: what is longer, or more, is
// passed over without a word.
test('_headers stays within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  const longest =
    readBuilt('/_headers')
      .split('\n')
      .sort((a, b) => b.length - a.length)[0] ?? '';
  expect(
    longest.length,
    'the policy grows by 54 with every file of src/styles/families: join two that stand in the ' +
      'same pages',
  ).toBeLessThanOrEqual(2000);
});

test(
  'they hold with every language of the table, twice as many calendars, and four more ' +
    'families of styles',
  () => {
    const hash = (name: string): string => toHash(name);
    const inPages = new Set(pages.flatMap(({ styles }) => styles));
    const many = headerRules(
      {
        styles: [...inPages, 'a', 'b', 'c', 'd'].map(hash),
        scripts: [hash('latch')],
        calendars: Array.from(
          { length: 2 * files.filter((file) => file.endsWith('.ics')).length },
          (_, index) => `/campaigns/${index}.ics`,
        ),
        cards: {
          folders: locales.map(({ tag }) => toHref(tag, '/embed/')),
          styles: [hash('card')],
        },
        windows: {
          folders: locales.map(({ tag }) => toHref(tag, '/embed/safe-window/')),
          styles: [hash('window')],
          scripts: [hash('leave')],
        },
      },
      'preload',
    );
    expect(locales.length).toBeGreaterThan(built.length);
    expect(many.length).toBeLessThanOrEqual(100);
    const lines = toHeadersFile(many).split('\n');
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
    // More languages make more rules, and no line longer.
    const longest = (list: readonly string[]): number =>
      Math.max(...list.map(({ length }) => length));
    expect(longest(lines) - longest(readBuilt('/_headers').split('\n'))).toBe(4 * 54);
  },
);

test('every kind of file that is built has a type', () => {
  const kinds = new Set(
    files.filter((file) => !file.startsWith('/_') && !/\.(br|gz)$/.test(file)).map(endingOf),
  );
  expect(kinds.size).toBeGreaterThan(5);
  expect(
    [...kinds].filter((kind) => !mediaTypes[kind]),
    'add these to src/build/hosts/media-types.ts',
  ).toEqual([]);
});

test('a type that a rule gives is the one in the table', () => {
  const wrong = [{ pattern: '/x.csv', headers: { 'Content-Type': 'text/plain' } }];
  expect(() => toNginx(wrong, [])).toThrow('media-types.ts');
});

describe('what a server would read as its own is refused', () => {
  test.each(['a "quoted" word', 'a $variable', 'a {placeholder}', 'two\nlines'])('%s', (value) => {
    const wrong = [{ pattern: '/*', headers: { 'X-Wrong': value } }];
    expect(() => toNginx(wrong, [])).toThrow('X-Wrong');
    expect(() => toCaddy(wrong, [])).toThrow('X-Wrong');
  });
});

describe('the readers fail when they should', () => {
  const lost = (text: string, from: string | RegExp, to: string): string => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };
  const card = '/embed/helplines/';
  test('for a card whose policy Cloudflare would join to the other', () =>
    expect(
      readForCloudflare(
        lost(readBuilt('/_headers'), /(\n\/embed\/\*\n) *! Content-Security-Policy\n/, '$1'),
      )(card),
    ).not.toEqual(headersFor(card, rules)));
  test('for a place of nginx that has lost a header', () =>
    expect(
      readForNginx(lost(toNginx(rules, redirects), /(location \/ \{\n).*\n/, '$1'))('/'),
    ).not.toEqual(headersFor('/', rules)));
  test('for a move that is missing', () => {
    expect(
      readMovesForNginx(lost(toNginx(rules, redirects), 'location ^~ /GO/', 'location ^~ /G/'))(
        '/GO/help/',
      ),
    ).toBeUndefined();
    expect(
      readMovesForNginx(
        lost(toNginx(rules, redirects), 'location = /go/HELP/ ', 'location = /go/HALP/ '),
      )('/go/HELP/'),
    ).toBeUndefined();
    expect(
      readMovesForCaddy(lost(toCaddy(rules, redirects), '~^/GO/', '~^/G/'))('/GO/help/'),
    ).toBeUndefined();
    expect(
      readMovesForCaddy(lost(toCaddy(rules, redirects), 'redir @moved0', 'redir @other'))(
        '/go/HELP/',
      ),
    ).toBeUndefined();
    expect(
      readMovesForCdn(lost(readBuilt('/_redirects'), '/GO/*', '/G/*'))('/GO/help/'),
    ).toBeUndefined();
  });
  test('for a move without headers', () =>
    expect(
      readForCaddy(lost(toCaddy(rules, redirects), 'header @moved0', 'header @other'))('/go/HELP/'),
    ).not.toEqual(headersFor('/go/HELP/', rules)));
  test('for a place that is missing', () => {
    expect(
      readForNginx(lost(toNginx(rules, redirects), 'location ^~ /embed/', 'location ^~ /x/'))(card),
    ).not.toEqual(headersFor(card, rules));
    expect(
      readForCaddy(lost(toCaddy(rules, redirects), 'handle /embed/*', 'handle /x/*'))(card),
    ).not.toEqual(headersFor(card, rules));
  });
});
