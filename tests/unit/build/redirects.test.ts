import { describe, expect, test } from 'vitest';
import {
  isPrefix,
  redirectOf,
  siteRedirects,
  toRedirectsFile,
} from '../../../src/build/redirects.ts';

const redirects = siteRedirects({
  languages: ['en', 'pl', 'zh-hans'],
  shortLinks: { help: '/help/', 'step-in': '/step-in/', '16-days': '/campaigns/x/' },
});
const to = (path: string): string | undefined => redirectOf(path, redirects)?.to;

describe('an address that is typed otherwise than it is written', () => {
  test.each([
    ['/glossary', '/words/'],
    ['/glossary/', '/words/'],
    ['/en', '/'],
    ['/en/', '/'],
    ['/go/HELP/', '/go/help/'],
    ['/go/Help', '/go/help/'],
    ['/go/STEP-IN', '/go/step-in/'],
    ['/go/Step-in/', '/go/step-in/'],
    ['/go/Step-In/', '/go/step-in/'],
    ['/go/16-DAYS/', '/go/16-days/'],
    ['/pl/go/HELP/', '/pl/go/help/'],
    ['/GO/help/', '/go/help/'],
    ['/Go/HELP', '/go/HELP'],
    ['/PL/go/help/', '/pl/go/help/'],
    ['/pl/GO/help/', '/pl/go/help/'],
    ['/ZH-HANS/help/', '/zh-hans/help/'],
    ['/zh-Hans/', '/zh-hans/'],
  ])('%s leads to %s', (path, target) => expect(to(path)).toBe(target));
  test.each([
    '/',
    '/go/help/',
    '/go/help',
    '/pl/',
    '/pl/go/help/',
    '/zh-hans/',
    '/GOING/',
    '/english/',
    '/go/',
    '/AR/help/',
    '/GO/a\r\nX: y',
  ])('%s leads nowhere', (path) => expect(to(path)).toBeUndefined());
  test('none leads to itself, and each stands once', () => {
    expect(redirects.filter(({ from, to: target }) => from === target)).toEqual([]);
    expect(new Set(redirects.map(({ from }) => from)).size).toBe(redirects.length);
  });
});

test('those for all that begins so come last, and are written as hosts read them', () => {
  expect(redirects.findIndex(isPrefix)).toBe(
    redirects.filter((redirect) => !isPrefix(redirect)).length,
  );
  expect(
    toRedirectsFile([
      { from: '/a', to: '/b/', status: 301 },
      { from: '/A/*', to: '/a/*', status: 301 },
    ]),
  ).toBe('/a /b/ 301\n/A/* /a/:splat 301\n');
});

test('a file of the site that cannot be read takes no moved address away', () =>
  expect(redirectOf('/glossary/', siteRedirects({}))?.to).toBe('/words/'));
