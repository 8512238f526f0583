import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHeaderRules } from '../../src/build/host-headers.ts';
import { checkLive, type LiveReport } from '../../src/build/live-check/check.ts';
import { manifestFile, readManifest, toManifest, type Manifest } from '../../src/build/manifest.ts';
import { securityPath } from '../../src/build/public-files.ts';
import { createSite } from '../../src/build/site-server.ts';
import { siteRedirects } from '../../src/build/redirects.ts';
import { dist, files, site } from '../support/built-site.ts';
import { fromRoot } from '../support/root.ts';
import { whileMeddled } from '../support/meddling-server.ts';
import { harmless, meddlings, notes, type Meddling } from '../support/meddlings.ts';

const manifest = toManifest(dist, await readHeaderRules(dist), siteRedirects(), site.url);
const readBuilt = (file: string): Buffer => readFileSync(join(dist, file));
const ask = (
  origin: string,
  most?: number,
  more: Partial<Parameters<typeof checkLive>[0]> = {},
): Promise<LiveReport> =>
  checkLive({ origin, manifest, readBuilt, ...(most && { most }), ...more });
// One server for all: it reads every page when it starts.
const server = await createSite(dist);
let origin = '';
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        resolve();
      });
    }),
);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const askMeddled = (list: readonly Meddling[], most = 4): Promise<LiveReport> =>
  whileMeddled(origin, list, (meddled) => ask(meddled, most));

describe('the manifest', () => {
  test('on the disk is that of this build', () =>
    expect(
      readManifest(fromRoot(manifestFile)),
      'run "npm run build", then "npm run posters"',
    ).toEqual(manifest));
  test('lists every file that visitors get, with its hash, its type and its headers', () => {
    const packed = files.filter((file) => /\.(br|gz)$/.test(file));
    expect(
      [...manifest.files.map(({ file }) => file), ...manifest.hidden, manifest.lost.file].sort(),
    ).toEqual(files.filter((file) => !packed.includes(file)));
    expect(
      manifest.files.filter(
        ({ type, sha256, headers }) =>
          !type ||
          !/^[0-9a-f]{64}$/.test(sha256) ||
          !manifest.headers[headers]?.['Content-Security-Policy'],
      ),
    ).toEqual([]);
    expect(manifest.hidden).toEqual(['/_headers', '/_redirects']);
  });
});

describe('the live check', () => {
  test('finds nothing on our own server, at any address', async () => {
    const { faults, notes: told, passed, failed } = await ask(origin);
    expect({ faults, told, failed }).toEqual({ faults: [], told: [], failed: 0 });
    expect(passed).toBeGreaterThan(manifest.files.length + manifest.redirects.length);
  }, 120_000);

  test('nor through one that meddles with nothing', async () =>
    expect((await askMeddled([])).faults).toEqual([]));
  test.each(harmless)('nor one that $name', async (meddling) =>
    expect(await askMeddled([meddling])).toMatchObject({ faults: [], notes: [], failed: 0 }),
  );
  test.each(notes)('tells, but does not count, one that $name', async ({ told, ...meddling }) => {
    const report = await askMeddled([{ told, ...meddling }]);
    expect(report.faults).toEqual([]);
    expect(report.notes.join('\n')).toMatch(told);
  });

  test.each(meddlings)('names one that $name', async ({ told, ...meddling }) => {
    const { faults, failed } = await askMeddled([{ told, ...meddling }]);
    expect(faults.join('\n')).toMatch(told);
    expect(failed).toBeGreaterThan(0);
    expect(
      faults.filter((line) => line.includes('\n')),
      'one line each',
    ).toEqual([]);
  });

  test('names all that are done at once', async () => {
    const together = meddlings.filter(
      ({ name }) => /^adds [A-Z]/.test(name) && name !== 'adds Server',
    );
    const { faults } = await askMeddled(together);
    expect(
      together
        .filter(({ told }) => !faults.some((line) => told.test(line)))
        .map(({ name }) => name),
    ).toEqual([]);
    expect(faults.length, 'each once, and not once a page').toBeLessThan(together.length * 3);
  });
});

/** A server that leads everything somewhere, or shows it. */
async function whilePlain<Result>(
  answer: (path: string) => { status: number; location?: string },
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(({ url = '/' }, response) => {
    const { status, location } = answer(url);
    response.writeHead(status, { ...(location && { Location: location }) }).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`).finally(() => {
    server.closeAllConnections();
    server.close();
  });
}

describe('plain http', () => {
  const secure = 'https://own.example';
  test.each<[string, (path: string) => { status: number; location?: string }, RegExp | undefined]>([
    ['that leads to https', (path) => ({ status: 301, location: `${secure}${path}` }), undefined],
    [
      'that shows the page',
      () => ({ status: 200 }),
      /plain http is answered with 200, not led to https for ever/,
    ],
    [
      'that leads for a time',
      (path) => ({ status: 302, location: `${secure}${path}` }),
      /answered with 302/,
    ],
    [
      'that leads elsewhere',
      () => ({ status: 301, location: `${secure}/` }),
      /plain http leads to https:\/\/own\.example\/, not to https:\/\/own\.example\/help\//,
    ],
  ])('%s', (_, answer, told) =>
    whilePlain(answer, async (plain) => {
      const { faults } = await ask(origin, 1, { plain, secure });
      if (told) expect(faults.join('\n')).toMatch(told);
      else expect(faults).toEqual([]);
    }),
  );
  test('that is shut', async () =>
    expect(
      (await ask(origin, 1, { plain: 'http://127.0.0.1:9', secure })).faults.join('\n'),
    ).toMatch(/plain http gives no answer/));
});

describe('a security.txt', () => {
  const answered = (text: string): Promise<LiveReport> => {
    const bytes = Buffer.from(text);
    const listed: Manifest = {
      ...manifest,
      files: [
        ...manifest.files.filter(({ path }) => path !== securityPath),
        {
          path: securityPath,
          file: securityPath,
          bytes: bytes.length,
          sha256: '',
          type: 'text/plain; charset=utf-8',
          headers: manifest.everywhere,
        },
      ],
    };
    const meddling: Meddling = {
      name: '',
      told: /^$/,
      meddle: (answer) => {
        if (answer.path === securityPath)
          Object.assign(answer, {
            status: 200,
            body: bytes,
            headers: { ...answer.headers, 'content-type': 'text/plain; charset=utf-8' },
          });
      },
    };
    return whileMeddled(origin, [meddling], (meddled) =>
      ask(meddled, 1, {
        manifest: listed,
        readBuilt: (file) => (file === securityPath ? bytes : readBuilt(file)),
      }),
    );
  };
  test('that has expired is named', async () =>
    expect(
      (
        await answered('Contact: mailto:x@own.example\nExpires: 2024-01-01T00:00:00Z\n')
      ).faults.join('\n'),
    ).toMatch(/security\.txt: .*expired on 2024-01-01/));
  test('so is one that names no day', async () =>
    expect((await answered('Contact: mailto:x@own.example\n')).faults.join('\n')).toMatch(
      /names no day/,
    ));
  test('and one that the build did not make', async () => {
    const unmade: Manifest = {
      ...manifest,
      files: manifest.files.filter(({ path }) => path !== securityPath),
    };
    const meddling: Meddling = {
      name: '',
      told: /^$/,
      meddle: (answer) => {
        if (answer.path === securityPath) answer.status = 200;
      },
    };
    expect(
      (
        await whileMeddled(origin, [meddling], (meddled) => ask(meddled, 1, { manifest: unmade }))
      ).faults.join('\n'),
    ).toMatch(/security\.txt: is not there, and is answered with 200/);
  });
});

describe('"npm run check:live" ends in words', () => {
  const run = (
    args: readonly string[],
    cwd = fromRoot('.'),
  ): { status: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [fromRoot('src/build/check-live.ts'), ...args],
      { cwd, encoding: 'utf8', timeout: 50_000 },
    );
    return { status, said: `${stdout}${stderr}` };
  };
  const folder = mkdtempSync(join(tmpdir(), 'live-check-'));
  test.each([
    ['without an address', [], /There is no address to ask\. Write the address of the site/],
    ['with a word for an address', ['example'], /"example" is not the address of a site/],
    ['with an address of a mail', ['mailto:a@b.example'], /is not the address of a site/],
    [
      'with an address of a page',
      ['https://own.example/help/'],
      /is more than the address of a site\. Write https:\/\/own\.example/,
    ],
    ['with two addresses', ['https://a.example', 'https://b.example'], /more than one address/],
    [
      'with a number that is none',
      ['https://own.example', '--pages', 'ten'],
      /--pages is followed by a whole number.*"ten"/,
    ],
    ['with no number', ['https://own.example', '--pages'], /followed by nothing/],
    [
      'with a host that is not there',
      ['http://127.0.0.1:9', '--pages', '1'],
      /http:\/\/127\.0\.0\.1:9 cannot be asked: nothing answers at this port\./,
    ],
    [
      'with a name that nobody has',
      ['https://nobody.invalid', '--pages', '1'],
      /https:\/\/nobody\.invalid cannot be asked: /,
    ],
  ])('%s', (_, args, told) => {
    const { status, said } = run(args);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/\n\s+at |Error:/);
    expect(status).toBe(1);
  });
  test('without a manifest', () => {
    expect(run(['https://own.example'], folder)).toEqual({
      status: 1,
      said:
        'There is no deploy/manifest.json: run "npm run build" first, in the folder from ' +
        'which the site was built.\n',
    });
    rmSync(folder, { recursive: true });
  });
  test('with a server that does not speak https', () =>
    whilePlain(
      () => ({ status: 200 }),
      async (plain) => {
        const { code, stderr } = await promisify(execFile)(
          process.execPath,
          [fromRoot('src/build/check-live.ts'), plain.replace('http:', 'https:'), '--pages', '1'],
          { cwd: fromRoot('.') },
        ).then(
          () => ({ code: 0, stderr: '' }),
          (error: { code: number; stderr: string }) => error,
        );
        expect([code, stderr]).toEqual([
          1,
          `${plain.replace('http:', 'https:')} cannot be asked: what answers does not speak ` +
            `https.\n`,
        ]);
      },
    ));
});
