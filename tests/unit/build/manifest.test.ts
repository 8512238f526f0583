import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeaderRule } from '../../../src/build/headers.ts';
import { readManifest, toManifest } from '../../../src/build/manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
const site: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'lost',
  'help/index.html': 'help',
  'help/index.html.br': 'packed',
  'help/index.html.gz': 'packed',
  'data/all.csv.gz': 'not a copy',
  'assets/x.js': 'script',
  _headers: 'rules',
  '.well-known/security.txt': 'Contact: x',
};
beforeAll(() => {
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(join(folder, 'dist', file, '..'), { recursive: true });
    writeFileSync(join(folder, 'dist', file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rules: HeaderRule[] = [
  { pattern: '/*', headers: { 'X-All': '1' } },
  {
    pattern: '/assets/*',
    headers: { 'X-Kept': '1', 'Content-Type': 'text/javascript; charset=utf-8' },
  },
];

describe('the manifest of a build', () => {
  test(
    'lists what visitors get, each with its hash, type and headers; packed copies belong to ' +
      'their files',
    () => {
      const { files, hidden, lost, headers, redirects, everywhere, url } = toManifest(
        join(folder, 'dist'),
        rules,
        [{ from: '/a', to: '/help/', status: 301 }],
        'https://testbridge.example',
      );
      expect(files.map(({ path }) => path).sort()).toEqual([
        '/',
        '/.well-known/security.txt',
        '/assets/x.js',
        '/data/all.csv.gz',
        '/help/',
      ]);
      expect(files.find(({ path }) => path === '/help/')).toEqual({
        path: '/help/',
        file: '/help/index.html',
        bytes: 4,
        sha256: createHash('sha256').update('help').digest('hex'),
        type: 'text/html; charset=utf-8',
        headers: everywhere,
        bare: everywhere,
      });
      expect(headers[files.find(({ path }) => path === '/assets/x.js')?.headers ?? -1]).toEqual({
        'X-All': '1',
        'X-Kept': '1',
      });
      expect([hidden, lost.file, url]).toEqual([
        ['/_headers'],
        '/404.html',
        'https://testbridge.example',
      ]);
      expect(redirects).toEqual([{ from: '/a', to: '/help/', status: 301, headers: everywhere }]);
      expect(headers[everywhere]).toEqual({ 'X-All': '1' });
    },
  );

  test('that is not there, or is none, is told in words', () => {
    const file = join(folder, 'manifest.json');
    expect(readManifest(file)).toMatch(/^There is no .*manifest\.json: run "npm run build" first/);
    writeFileSync(file, '{ "files": [');
    expect(readManifest(file)).toMatch(/cannot be read: run "npm run build" again/);
  });
});
