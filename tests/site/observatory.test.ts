import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/build/headers.ts';
import { readHeaderRules } from '../../src/build/host-headers.ts';
import { built, dist, pages } from '../support/built-site.ts';
import { observatory } from '../support/observatory.ts';
import { toHref } from '../../src/i18n/routes.ts';

const rules = await readHeaderRules(dist);
const at = (path: string) => observatory(headersFor(path, rules));

test('every page has 130 points or more', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(({ path }) => at(path).score < 130).map(({ path }) => path)).toEqual([]);
});

// Another site may show a card, also where it shuts itself off from others: that costs the ten
// points of a policy for resources.
test('what other sites show in a frame has 120 or more', () =>
  expect(
    built
      .map(({ tag }) => at(toHref(tag, '/embed/helplines/')).score)
      .filter((score) => score < 120),
  ).toEqual([]));

test('data for everyone has no less than the pages but for that', () =>
  expect(at('/data/figures.json').score).toBe(at('/').score - 10));

describe('the score falls when a header goes', () => {
  const whole = headersFor('/', rules);
  const scoreOf = (changes: Record<string, string | undefined>): number =>
    observatory(
      Object.fromEntries(
        Object.entries({ ...whole, ...changes }).filter(([, value]) => value !== undefined),
      ) as Record<string, string>,
    ).score;
  const policy = (from: string | RegExp, to: string): string => {
    expect(whole['Content-Security-Policy']).toMatch(from);
    return whole['Content-Security-Policy']?.replace(from, to) ?? '';
  };
  test.each<[string, () => Record<string, string | undefined>, number]>([
    ['no policy', () => ({ 'Content-Security-Policy': undefined }), 55],
    [
      'inline scripts',
      () => ({
        'Content-Security-Policy': policy(/script-src[^;]*/, "script-src 'self' 'unsafe-inline'"),
      }),
      80,
    ],
    [
      'scripts made of texts',
      () => ({ 'Content-Security-Policy': policy("'wasm-unsafe-eval'", "'unsafe-eval'") }),
      110,
    ],
    [
      'a default of our own',
      () => ({ 'Content-Security-Policy': policy("default-src 'none'", "default-src 'self'") }),
      125,
    ],
    ['no https by rule', () => ({ 'Strict-Transport-Security': undefined }), 80],
    ['a month of it', () => ({ 'Strict-Transport-Security': 'max-age=2592000' }), 120],
    ['types that are guessed', () => ({ 'X-Content-Type-Options': undefined }), 125],
    ['a referrer', () => ({ 'Referrer-Policy': 'unsafe-url' }), 120],
    ['a cookie', () => ({ 'Set-Cookie': 'a=b' }), 80],
    ['resources for everyone', () => ({ 'Cross-Origin-Resource-Policy': 'cross-origin' }), 120],
    [
      'credentials for everyone',
      () => ({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' }),
      50,
    ],
  ])('%s', (_, changes, score) => expect(scoreOf(changes())).toBe(score));
});
