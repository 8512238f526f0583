import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, readBuilt } from '../support/built-site.ts';
import { finderOf } from '../support/numbers.ts';
import { fromRoot } from '../support/root.ts';

const retired = readFileSync(fromRoot('tests/fixtures/retired-phones.txt'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim())
  .filter(Boolean);
const finders = retired.map((number) => [number, finderOf(number)] as const);

const found = (name: string, text: string): string[] =>
  finders
    .filter(([, finder]) => finder.test(text))
    .map(([number]) => `${name} has ${number}: see tests/fixtures/retired-phones.txt`);

test('no retired or unproved number is on a page', () => {
  const readable = files.filter((file) => /\.(html|xml|json|txt|js|svg)$/.test(file));
  expect(readable.length).toBeGreaterThan(10);
  expect(readable.flatMap((file) => found(`dist${file}`, readBuilt(file)))).toEqual([]);
});

test('no retired or unproved number is in the content', () => {
  const content = readdirSync(fromRoot('content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(content.flatMap((file) => found(file, readFileSync(file, 'utf8')))).toEqual([]);
});

describe('the search for retired numbers', () => {
  test('has a list', () => expect(retired.length).toBeGreaterThan(10));
  test.each([
    '0113 496 0000',
    '01134960000',
    '+44 113 4960000',
    '+44 (0)113 496 0000',
    '+441134960000',
    '(0113) 496-0000',
  ])('finds it written as "%s"', (text) => {
    expect(finderOf('0113 496 0000').test(`call ${text}.`)).toBe(true);
  });
  test.each(['0113 496 00001', '0113 496 000', '30113 496 0000'])(
    'does not take "%s" for it',
    (text) => expect(finderOf('0113 496 0000').test(`call ${text}.`)).toBe(false),
  );
});
