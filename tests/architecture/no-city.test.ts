import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numbersIn } from '../../src/domain/phones.ts';
import { fromRoot } from '../support/root.ts';
import { filesIn } from '../support/source-files.ts';

// The kit is for any city: what is true of one stands in content/.
const city = (parse(readFileSync(fromRoot('content/site.yaml'), 'utf8')) as { city: string }).city;
const names = [...new Set([city, 'Southampton', 'PIPPA', 'Hampton', 'Hampshire'])];
const nameLike = new RegExp(`(?<![\\p{L}])(${names.join('|')})`, 'giu');

function factsIn(path: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...[...line.matchAll(nameLike)].map(
        ([found]) =>
          `${path} line ${index + 1} says "${found}": take it from content/, or say it of any city`,
      ),
      ...numbersIn(line).map(
        (found) =>
          `${path} line ${index + 1} has the number "${found}": numbers stand in ` +
          'content/data/services alone; in an example write 01632 and dots',
      ),
    ]);
}

test('no fact of a city stands in src/', () => {
  expect(filesIn('src', ['']).flatMap(({ path, text }) => factsIn(path, text))).toEqual([]);
});

describe('the rule on facts fails when it should', () => {
  test.each([
    'Safe City Southampton',
    'call:pippa-helpline',
    'the Hampton Trust',
    'HAMPSHIRE',
    'Call 023 8091 7917',
    'tel:+442380917917',
    "dial: '08088024040'",
  ])('for "%s"', (text) => {
    expect(factsIn('src/x.ts', text)).toHaveLength(1);
  });
  test.each([
    'a city',
    'dial: 999',
    '01632 …',
    'viewBox="0 0 24 24"',
    'const ms = 86_400_000;',
    '#0a4a4b',
    'new Date(Date.UTC(2024, 0, 1))',
  ])('but not for "%s"', (text) => {
    expect(factsIn('src/x.ts', text)).toEqual([]);
  });
});
