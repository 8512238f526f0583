import { describe, expect, test } from 'vitest';
import { headersFor, redirects } from '../../src/build/headers.ts';
import { readHeaderRules } from '../../src/build/host-headers.ts';
import { toCaddy } from '../../src/build/hosts/caddy.ts';
import { endingOf, mediaTypes } from '../../src/build/hosts/media-types.ts';
import { toNginx } from '../../src/build/hosts/nginx.ts';
import { built, dist, files, pages, readBuilt } from '../support/built-site.ts';
import { readForCaddy, readForCloudflare, readForNetlify, readForNginx, type HeaderReader } from '../support/host-configs.ts';
import { toHref } from '../../src/i18n/routes.ts';

// "npm run check:hosts" asks the servers themselves; this needs none of them, and reads what is made for them.
const rules = await readHeaderRules(dist);
const readers: Record<string, HeaderReader> = {
  'Cloudflare': readForCloudflare(readBuilt('/_headers')),
  'Netlify': readForNetlify(readBuilt('/_headers')),
  'nginx': readForNginx(toNginx(rules, redirects)),
  'Caddy': readForCaddy(toCaddy(rules, redirects)),
};

/** An address in the place of each rule, and some of each kind besides. */
const asked = [...new Set([
  ...rules.map(({ pattern }) => pattern.replace('*', 'x/')), '/', '/help/', '/services/x', '/embedded/', '/help/embed/', '/icon.svg.txt', '/pagefind/pagefind.js',
  ...redirects.map(({ from }) => from), ...built.flatMap(({ tag }) => ['/embed/helplines/', '/embed/safe-window/'].map((path) => toHref(tag, path))),
])];

describe.each(Object.entries(readers))('%s', (_, read) => {
  // The type of a file has a test of its own: servers have a table for it.
  test.each(asked)('sends to %s what headers.ts says, and nothing else', (path) => expect({ ...read(path), 'Content-Type': '' }).toEqual({ ...headersFor(path, rules), 'Content-Type': '' }));
});

test('every page is refused to the frames of other sites; the cards alone are let', () => {
  const ancestors = (path: string): string => /frame-ancestors ([^;]+)/.exec(headersFor(path, rules)['Content-Security-Policy'] ?? '')?.[1] ?? 'everyone';
  expect(pages.filter(({ path }) => ancestors(path) !== "'none'").map(({ path }) => path)).toEqual([]);
  expect(built.map(({ tag }) => ancestors(toHref(tag, '/embed/helplines/')))).toEqual(built.map(() => '*'));
  expect(['/embed', '/embedded/', '/help/embed/', '/xx/embed/'].map(ancestors)).toEqual(Array(4).fill("'none'"));
});

// https://developers.cloudflare.com/pages/configuration/headers/: what is longer, or more, is passed over without a word.
test('_headers stays within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  const longest = readBuilt('/_headers').split('\n').sort((a, b) => b.length - a.length)[0] ?? '';
  expect(longest.length, 'the policy grows by 54 with every file of src/styles/families: join two that stand in the same pages').toBeLessThanOrEqual(2000);
});

test('every kind of file that is built has a type', () => {
  const kinds = new Set(files.filter((file) => !file.startsWith('/_') && !/\.(br|gz)$/.test(file)).map(endingOf));
  expect(kinds.size).toBeGreaterThan(5);
  expect([...kinds].filter((kind) => !mediaTypes[kind]), 'add these to src/build/hosts/media-types.ts').toEqual([]);
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
  test('for a card whose policy Cloudflare would join to the other', () => expect(readForCloudflare(lost(readBuilt('/_headers'), /(\n\/embed\/\*\n) *! Content-Security-Policy\n/, '$1'))(card)).not.toEqual(headersFor(card, rules)));
  test('for a place of nginx that has lost a header', () => expect(readForNginx(lost(toNginx(rules, redirects), /(location \/ \{\n).*\n/, '$1'))('/')).not.toEqual(headersFor('/', rules)));
  test('for a place that is missing', () => {
    expect(readForNginx(lost(toNginx(rules, redirects), 'location ^~ /embed/', 'location ^~ /x/'))(card)).not.toEqual(headersFor(card, rules));
    expect(readForCaddy(lost(toCaddy(rules, redirects), 'handle /embed/*', 'handle /x/*'))(card)).not.toEqual(headersFor(card, rules));
  });
});
