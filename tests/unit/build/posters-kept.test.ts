import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keep } from '../../../src/build/posters/kept.ts';
import { fromRoot } from '../../support/root.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a print is kept under its name, and nothing beside it', () => {
  keep(join(folder, 'a.pdf'), Buffer.from('whole'));
  expect(readdirSync(folder)).toEqual(['a.pdf']);
  expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('whole');
});

// A limit to the size of files cuts a print off in the middle, as a full disk does.
test.skipIf(process.platform === 'win32')(
  'a print that does not fit on the disk never stands under its name',
  () => {
    const file = join(folder, 'a.pdf');
    const code =
      `import { keep } from ${JSON.stringify(fromRoot('src/build/posters/kept.ts'))}; ` +
      `keep(${JSON.stringify(file)}, Buffer.alloc(1_000_000));`;
    writeFileSync(join(folder, 'run.ts'), code);
    const { status } = spawnSync('sh', [
      '-c',
      'ulimit -f 16; exec "$0" "$1"',
      process.execPath,
      join(folder, 'run.ts'),
    ]);
    expect(status).not.toBe(0);
    expect(readdirSync(folder), 'it was cut off').toContain('a.pdf.part');
    expect(existsSync(file)).toBe(false);
  },
);
