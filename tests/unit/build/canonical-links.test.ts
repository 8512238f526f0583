import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  canonicalOf,
  isCanonical,
  withTrueAlternates,
} from '../../../src/build/canonical-links.ts';

const page = (own: string): string =>
  `<head><link rel="canonical" href="${own}"><link rel="alternate" hreflang="en-GB" ` +
  'href="https://a.example/x/"><link rel="alternate" hreflang="pl" ' +
  'href="https://a.example/pl/x/"></head>';
const folder = mkdtempSync(join(tmpdir(), 'canonical-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a page is to be found under the address that it names as its own, and under no other', () => {
  for (const path of ['x', 'pl/x', 'y']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['x', 'pl/x'])
    writeFileSync(join(folder, path, 'index.html'), page('https://a.example/x/'));
  writeFileSync(join(folder, 'y/index.html'), '<head></head>');
  expect(
    ['/x/', '/pl/x/', '/y/', '/z/'].map((path) => isCanonical(`https://a.example${path}`, folder)),
  ).toEqual([true, false, false, false]);
});

test('links to languages in which a page does not stand go, and nothing else', () => {
  const html = page('https://a.example/x/');
  expect(canonicalOf(html)).toBe('https://a.example/x/');
  expect(withTrueAlternates(html, new Set(['https://a.example/x/']))).toBe(
    html.replace(/<link rel="alternate" hreflang="pl"[^>]*>/, ''),
  );
  expect(
    withTrueAlternates(html, new Set(['https://a.example/x/', 'https://a.example/pl/x/'])),
  ).toBe(html);
});
