import { get } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { headerRules, headersFor, lostPage, redirects, toHeadersFile, toRedirectsFile, toHash } from '../../src/build/headers.ts';
import { built, cards, files, findPage, pageAt, pages, readBuilt, windows } from '../support/built-site.ts';
import { toHref } from '../../src/i18n/routes.ts';
import { whileServed } from '../support/served.ts';

const hashesOf = (texts: readonly string[]): string[] => [...new Set(texts)].map(toHash).sort();
const rules = headerRules({
  styles: hashesOf(pages.flatMap(({ styles }) => styles)),
  scripts: hashesOf(pages.map(({ latch }) => latch)),
  cards: { folders: built.map(({ tag }) => toHref(tag, '/embed/')).sort(), styles: hashesOf(cards.flatMap(({ styles }) => styles)) },
  windows: { folders: windows.map(({ path }) => path).sort(), styles: hashesOf(windows.flatMap(({ styles }) => styles)), scripts: hashesOf(windows.map(({ latch }) => latch)) },
});
/** What is not there is answered with the page for that, and with its headers. */
const wantedAt = (path: string): Record<string, string> => headersFor(path.includes('nothing') ? lostPage : path, rules);

interface Answer { status: number; headers: Record<string, string | string[] | undefined>; body: string }
const ask = (url: string): Promise<Answer> => new Promise((resolve, reject) => {
  get(url, (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
  }).on('error', reject);
});

test('_headers and _redirects are what headers.ts makes', () => {
  expect(readBuilt('/_headers')).toBe(toHeadersFile(rules));
  expect(readBuilt('/_redirects')).toBe(toRedirectsFile(redirects));
});

describe('the server sends them', () => {
  const asset = files.find((file) => file.startsWith('/assets/') && file.endsWith('.js')) ?? '/assets/';
  const paths = ['/', '/services/', asset, '/icon.svg', '/pagefind/pagefind.js', '/embed/helplines/', '/embed/safe-window/', '/nothing-here/', '/assets/nothing.js'];
  const answers = new Map<string, Answer>();
  beforeAll(() => whileServed(async (origin) => {
    for (const path of [...paths, '/services', ...redirects.map(({ from }) => from)]) answers.set(path, await ask(`${origin}${path}`));
  }));
  const answerTo = (path: string): Answer => answers.get(path) as Answer;

  test.each(paths)('%s', (path) => {
    const { headers } = answerTo(path);
    const wanted = wantedAt(path);
    expect(Object.keys(wanted)).toContain('Content-Security-Policy');
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, headers[name.toLowerCase()]]))).toEqual(wanted);
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

  test.each(redirects)('$from leads to $to', ({ from, to, status }) => {
    expect(answerTo(from).status).toBe(status);
    expect(answerTo(from).headers['location']).toBe(to);
    expect(findPage(to), 'which is there').toBeDefined();
    expect(findPage(from), 'no page stands in its way').toBeUndefined();
  });
});

test('the policy allows nobody but us', () => {
  const policy = headersFor('/', rules)['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  for (const closed of ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]) expect(policy).toContain(closed);
  expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'|data:|blob:/);
});
