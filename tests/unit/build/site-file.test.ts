import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSite, siteUrl } from '../../../src/build/site-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(text: string): string {
  const file = join(folder, 'site.yaml');
  writeFileSync(file, text);
  return file;
}

test('the file of the site is read', () => {
  expect(readSite(fileWith('city: Testbridge\nurl: https://testbridge.example\n')).city).toBe(
    'Testbridge',
  );
  expect(siteUrl(fileWith('url: https://testbridge.example\n'))).toBe('https://testbridge.example');
});

// The content gate tells what is wrong, with its line; it could not if the build stopped here.
describe('nothing is thrown', () => {
  test.each([
    ['a slip in YAML', 'city: "Testbridge\n'],
    ['a reference to nothing', 'city: *bold\n'],
    ['an empty file', ''],
    ['a list', '- city\n'],
    ['one word', 'city\n'],
  ])('for %s', (_, text) => {
    expect(readSite(fileWith(text))).toEqual({});
    expect(siteUrl(fileWith(text))).toBeUndefined();
  });
  test('for a file that is not there', () =>
    expect(readSite(join(folder, 'none.yaml'))).toEqual({}));
  test.each(['testbridge', '5', '[a]', '{ a: b }', ''])('for the address "%s"', (url) =>
    expect(siteUrl(fileWith(`url: ${url}\n`))).toBeUndefined(),
  );
});
