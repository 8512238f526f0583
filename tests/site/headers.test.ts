import { get } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  fromHeadersFile,
  headerRules,
  headersFor,
  lostPage,
  strictTransport,
  toHeadersFile,
  toHash,
} from '../../src/build/headers.ts';
import { isPrefix, siteRedirects, toRedirectsFile } from '../../src/build/redirects.ts';
import { readSite } from '../../src/build/site-file.ts';
import {
  built,
  cards,
  files,
  findPage,
  pageAt,
  pages,
  readBuilt,
  windows,
} from '../support/built-site.ts';
import { fromRoot } from '../support/root.ts';
import { toHref } from '../../src/i18n/routes.ts';
import { whileServed } from '../support/served.ts';

const hashesOf = (texts: readonly string[]): string[] => [...new Set(texts)].map(toHash).sort();
const rules = headerRules(
  {
    styles: hashesOf(pages.flatMap(({ styles }) => styles)),
    scripts: hashesOf(pages.map(({ latch }) => latch)),
    cards: {
      folders: built.map(({ tag }) => toHref(tag, '/embed/')).sort(),
      styles: hashesOf(cards.flatMap(({ styles }) => styles)),
    },
    windows: {
      folders: windows.map(({ path }) => path).sort(),
      styles: hashesOf(windows.flatMap(({ styles }) => styles)),
      scripts: hashesOf(windows.map(({ latch }) => latch)),
    },
    calendars: files.filter((file) => file.endsWith('.ics')),
  },
  readSite(fromRoot('content/site.yaml')).hsts,
);
/** What is not there is answered with the page for that, and with its headers. */
const wantedAt = (path: string): Record<string, string> =>
  headersFor(path.includes('nothing') ? lostPage : path, rules);

const redirects = siteRedirects();

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
const ask = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, (response) => {
      let body = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => {
          body += part;
        })
        .on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
    }).on('error', reject);
  });

test('_headers and _redirects are what headers.ts makes', () => {
  expect(readBuilt('/_headers')).toBe(toHeadersFile(rules));
  expect(readBuilt('/_redirects')).toBe(toRedirectsFile(redirects));
});

describe('the server sends them', () => {
  const asset =
    files.find((file) => file.startsWith('/assets/') && file.endsWith('.js')) ?? '/assets/';
  const paths = [
    '/',
    '/services/',
    asset,
    '/icon.svg',
    '/preview.png',
    '/data/figures.csv',
    '/campaigns/calendar.ics',
    '/pagefind/pagefind.js',
    '/embed/helplines/',
    '/embed/safe-window/',
    '/nothing-here/',
    '/assets/nothing.js',
  ];
  const answers = new Map<string, Answer>();
  beforeAll(() =>
    whileServed(async (origin) => {
      for (const path of [
        ...paths,
        '/services',
        ...redirects.map(({ from }) => from.replace('*', 'help/')),
      ])
        answers.set(path, await ask(`${origin}${path}`));
    }),
  );
  const answerTo = (path: string): Answer => answers.get(path) as Answer;

  test.each(paths)('%s', (path) => {
    const { headers } = answerTo(path);
    const wanted = wantedAt(path);
    expect(Object.keys(wanted)).toContain('Content-Security-Policy');
    expect(
      Object.fromEntries(Object.keys(wanted).map((name) => [name, headers[name.toLowerCase()]])),
    ).toEqual(wanted);
  });

  test('a page is found, and is not kept; what is named by its content is', () => {
    expect(answerTo('/').status).toBe(200);
    expect(answerTo('/').headers['cache-control']).toBe('no-store');
    expect(answerTo(asset).status).toBe(200);
    expect(answerTo(asset).headers['cache-control']).toContain('immutable');
  });

  test('an asset that is missing is not kept for a year', () => {
    expect(answerTo('/assets/nothing.js').status).toBe(404);
    expect(answerTo('/assets/nothing.js').headers['cache-control']).toBe('no-store');
  });

  test('what is not there says so, and leads to a person', () => {
    const { status, headers, body } = answerTo('/nothing-here/');
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('text/html');
    expect(body).toBe(pageAt('/404.html').html);
  });

  test('an address without its last slash leads to the page', () => {
    expect(answerTo('/services').status).toBe(301);
    expect(answerTo('/services').headers['location']).toBe('/services/');
  });

  test.each(redirects.filter((redirect) => !isPrefix(redirect)))(
    '$from leads to $to',
    ({ from, to, status }) => {
      expect(answerTo(from).status).toBe(status);
      expect(answerTo(from).headers['location']).toBe(to);
      expect(findPage(to), 'which is there').toBeDefined();
      expect(findPage(from), 'no page stands in its way').toBeUndefined();
    },
  );

  test.each(redirects.filter(isPrefix))(
    '$from leads to $to, with what follows',
    ({ from, to, status }) => {
      expect(answerTo(from.replace('*', 'help/')).status).toBe(status);
      expect(answerTo(from.replace('*', 'help/')).headers['location']).toBe(
        to.replace('*', 'help/'),
      );
      expect(
        pages.filter(({ path }) => path.startsWith(from.slice(0, -1))),
        'no page stands in its way',
      ).toEqual([]);
    },
  );
});

test('no header keeps, reports, speculates, asks for hints or lets someone in', () => {
  const named = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  // A header is a decision: a new one is added here by whoever has thought of what it leaves
  // behind.
  expect([...named].sort()).toEqual([
    'Access-Control-Allow-Origin',
    'Cache-Control',
    'Content-Security-Policy',
    'Content-Type',
    'Cross-Origin-Embedder-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'Request-OTR',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'X-DNS-Prefetch-Control',
  ]);
  expect(
    rules
      .flatMap(({ headers }) => Object.values(headers))
      .filter((value) => /report-(?:to|uri)|https?:/.test(value)),
  ).toEqual([]);
});

test(
  'data and calendars are open to the scripts of other sites, pictures to be shown by them, ' +
    'and nothing else is',
  () => {
    const open = (path: string): string[] => [
      headersFor(path, rules)['Access-Control-Allow-Origin'] ?? '',
      headersFor(path, rules)['Cross-Origin-Resource-Policy'] ?? '',
    ];
    const calendars = files.filter((file) => file.endsWith('.ics'));
    expect(calendars.length).toBeGreaterThan(1);
    for (const path of [...files.filter((file) => file.startsWith('/data/')), ...calendars])
      expect(open(path), path).toEqual(['*', 'cross-origin']);
    for (const path of ['/preview.png', '/icon.svg'])
      expect(open(path), path).toEqual(['', 'cross-origin']);
    expect(
      pages.filter(({ path }) => open(path).join() !== ',same-origin').map(({ path }) => path),
    ).toEqual([]);
    expect(open('/assets/x.js')).toEqual(['', 'same-origin']);
  },
);

test('how far https goes is the choice of site.yaml', () => {
  expect(strictTransport(undefined)).toBe('max-age=63072000');
  expect(strictTransport('subdomains')).toBe('max-age=63072000; includeSubDomains');
  expect(strictTransport('preload')).toBe('max-age=63072000; includeSubDomains; preload');
});

test('what is written for hosts reads back as what was meant', () =>
  expect(fromHeadersFile(toHeadersFile(rules))).toEqual(rules));

test('the policy allows nobody but us', () => {
  const policy = headersFor('/', rules)['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  for (const closed of ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(closed);
  for (const held of ["require-trusted-types-for 'script'", 'trusted-types default'])
    expect(policy).toContain(held);
  expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'|data:|blob:/);
});
