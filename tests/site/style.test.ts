import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { faultsOf, files, pages, readBuilt } from '../support/built-site.ts';

const texts = [...new Set(pages.flatMap(({ styles }) => styles))];

test('one text of style, once in every page', () => {
  expect(faultsOf(({ styles }) => styles.length === 1 ? [] : [`${styles.length} <style>`])).toEqual([]);
  expect(texts, 'the same text in all pages').toHaveLength(1);
  expect(files.filter((file) => file.endsWith('.css')), 'no style besides').toEqual([]);
});

test('its hash is what the policy lets through', () => {
  const hash = createHash('sha256').update(texts[0] ?? '', 'utf8').digest('base64');
  expect(readBuilt('/_headers')).toMatch(new RegExp(`style-src 'sha256-${hash.replace(/[+/=]/g, '\\$&')}'(;|$)`, 'm'));
});

test('old browsers can read it, and it fetches nothing', () => {
  const text = texts.join('\n');
  expect(text.length).toBeGreaterThan(1000);
  expect(text, 'a browser from before 2022 drops what is inside @layer').not.toMatch(/@layer/);
  expect(text).not.toMatch(/@import|@font-face|url\(/);
});
