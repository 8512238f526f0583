import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromRoot } from '../../support/root.ts';

const cache = 'node_modules/.cache/posters';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posters-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Runs the command in the folder. */
function run(
  flags: string[],
  environment: Record<string, string> = {},
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fromRoot('src/build/posters.ts'), ...flags],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  return { status, said: stdout + stderr };
}

describe('before there is a site', () => {
  test.each([[[]], [['--if-able']]])(
    'the command says so, fails and touches nothing %o',
    (flags) => {
      write(`${cache}/0123.pdf`, 'a print');
      expect(run(flags)).toEqual({
        status: 1,
        said: 'there is no site in dist/; run "npm run build" first\n',
      });
      expect(readdirSync(folder)).toEqual(['node_modules']);
      expect(readdirSync(join(folder, cache))).toEqual(['0123.pdf']);
    },
  );
});

describe('where a build has stopped half-way', () => {
  test('the command says so in one line', () => {
    write('dist/index.html', '');
    expect(run([])).toEqual({
      status: 1,
      said:
        'there is no whole site in dist/: _headers is missing, which a build writes last; ' +
        'run "npm run build" again\n',
    });
  });
});

describe('a Chromium that is there and cannot start', () => {
  const start = (flags: string[]) => {
    write('dist/index.html', '<style>p { margin: 0 }</style>');
    write('dist/404.html', '');
    write('dist/_headers', '/*\n  X-Content-Type-Options: nosniff\n');
    write('dist/campaigns/posters/help/a4/index.html', '<head></head><main></main>');
    const broken = write('chromium', '#!/bin/sh\necho "a library is missing" >&2\nexit 127\n');
    chmodSync(broken, 0o755);
    return { broken, ...run(flags, { CHROMIUM: broken }) };
  };

  test('is named in one line, and is no fault of a machine that need not print', () => {
    const { broken, status, said } = start(['--if-able']);
    expect(said).toMatch(/^[^\n]+\n$/);
    expect(said).toContain(broken);
    expect(said).toContain('can still be printed from any browser');
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'dist/campaigns/posters/files')), 'nothing is published').toBe(
      false,
    );
  });

  test('is a fault when posters were asked for', () => expect(start([]).status).toBe(1));
});
