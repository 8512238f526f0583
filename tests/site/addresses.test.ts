import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addressFile,
  builtAddresses,
  deadAddresses,
  parseAddresses,
  readAddresses,
  toAddressFile,
} from '../../src/build/published-addresses.ts';
import { siteRedirects } from '../../src/build/redirects.ts';
import { built, dist } from '../support/built-site.ts';
import { fromRoot } from '../support/root.ts';

const redirects = siteRedirects();
const published = readAddresses(fromRoot(addressFile));
const tags = built.map(({ tag }) => tag);

describe('an address once published never dies', () => {
  test('each has its page, or leads to one, in every language', () => {
    expect(published.length, `${addressFile} was read`).toBeGreaterThan(100);
    expect(deadAddresses(published, tags, dist, redirects)).toEqual([]);
  });

  test('new pages are on the list', () =>
    expect(
      builtAddresses(dist).filter((path) => !published.includes(path)),
      'run "npm run addresses" and commit what it adds',
    ).toEqual([]));

  test('the list is in order, each address once', () =>
    expect(published).toEqual([...new Set(published)].sort()));

  test('what leads elsewhere leads to a page in one step', () =>
    expect(redirects.filter(({ to }) => redirects.some(({ from }) => from === to))).toEqual([]));
});

describe('the watch over addresses', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'addresses-'));
    for (const path of ['', 'help', 'pl/help', 'pl']) {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'index.html'), '');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('sees English pages', () => expect(builtAddresses(folder)).toEqual(['/', '/help/']));
  test('sees a page that is gone, in each language, and says what to do', () => {
    expect(deadAddresses(['/help/'], ['en', 'pl'], folder, [])).toEqual([]);
    const faults = deadAddresses(['/gone/'], ['en', 'pl'], folder, []);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('redirects');
    expect(deadAddresses(['/help/'], ['en', 'ar'], folder, [])).toHaveLength(1);
  });
  test('is content with one that leads to a page, and not with one that leads nowhere', () => {
    expect(
      deadAddresses(['/gone/'], ['en'], folder, [{ from: '/gone/', to: '/help/', status: 301 }]),
    ).toEqual([]);
    expect(
      deadAddresses(['/gone/'], ['en'], folder, [
        { from: '/gone/', to: '/gone-too/', status: 301 },
      ]),
    ).toHaveLength(1);
  });
  test('asks for a short way in every language', () => {
    expect(
      deadAddresses(['/go/x/'], ['en', 'pl'], folder, [
        { from: '/go/x/', to: '/help/', status: 301 },
      ]),
    ).toHaveLength(1);
    expect(deadAddresses(['/go/x/'], ['en', 'pl'], folder, [])).toHaveLength(2);
  });
  test('adds, and takes nothing away', () =>
    expect(parseAddresses(toAddressFile(['/old/', '/help/'], ['/', '/help/']))).toEqual([
      '/',
      '/help/',
      '/old/',
    ]));
});
