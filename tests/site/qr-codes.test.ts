import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtShortLinks } from '../../src/build/published-short-links.ts';
import { localeParam, fromParam, toSourcePath } from '../../src/i18n/routes.ts';
import { dist, files, findPage, pages, site } from '../support/built-site.ts';
import { measureCode, readCode } from '../support/qr.ts';
import { whileServed } from '../support/served.ts';

const links = builtShortLinks(dist);
const pictures = files.filter((file) => file.startsWith('/campaigns/qr/'));
const fileOf = (path: string, ending: string): string =>
  `/campaigns/qr/${toSourcePath(path).split('/')[2]}-${fromParam(localeParam(path)).tag}.${ending}`;
const bytes = (file: string): Buffer => readFileSync(join(dist, file));

/** What a camera reads in the code of each short link. Read once, since it takes a while. */
const readAll = async (ending: string) =>
  new Map(
    await Promise.all(
      [...links.keys()].map(
        async (path) => [path, await readCode(bytes(fileOf(path, ending)))] as const,
      ),
    ),
  );
const reading = { svg: readAll('svg'), png: readAll('png') };

/** Where an address leads in the served site: the pages on the way, each with its status. */
const follow = async (origin: string, address: string) => {
  const path = address.startsWith(site.url)
    ? address.slice(new URL(site.url).origin.length)
    : '/not-ours';
  const first = await fetch(`${origin}${path}`);
  const to = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(await first.text())?.[1];
  const last = to ? await fetch(`${origin}${to}`, { redirect: 'manual' }) : undefined;
  return { first: first.status, to, last: last?.status };
};

describe('the code of every short link, in every language', () => {
  test('is there as a drawing and as dots, and no other picture is', () =>
    expect([...pictures].sort()).toEqual(
      [...links.keys()].flatMap((path) => [fileOf(path, 'png'), fileOf(path, 'svg')]).sort(),
    ));

  test.each(['svg', 'png'] as const)('is read by a camera as that link: %s', async (ending) => {
    expect([...(await reading[ending])]).toEqual(
      [...links.keys()].map((path) => [path, new URL(path, site.url).href]),
    );
  });

  test('answers, and leads to a page that answers', async () => {
    const read = await reading.png;
    const found = await whileServed((origin) =>
      Promise.all(
        [...links].map(async ([path, to]) => ({
          path,
          wanted: to,
          ...(await follow(origin, read.get(path) ?? '')),
        })),
      ),
    );
    expect(
      found.filter(({ first, to, last, wanted }) => first !== 200 || last !== 200 || to !== wanted),
    ).toEqual([]);
  });

  test('has four light modules around it, and is sharp at a thousand dots', async () => {
    for (const path of links.keys()) {
      const { width, height, margin, module } = await measureCode(bytes(fileOf(path, 'png')));
      expect(width, path).toBeGreaterThanOrEqual(1000);
      expect(height, path).toBe(width);
      expect([margin / module, Number.isInteger(module)], path).toEqual([4, true]);
      const drawing = await measureCode(bytes(fileOf(path, 'svg')));
      expect(drawing.margin / drawing.module, path).toBe(4);
    }
  });

  test('can still be read with a spot on it', async () => {
    for (const path of [...links.keys()].slice(0, 6)) {
      const spot = await sharp({
        create: { width: 120, height: 120, channels: 3, background: 'white' },
      })
        .png()
        .toBuffer();
      const spoilt = await sharp(bytes(fileOf(path, 'png')))
        .composite([{ input: spot, left: 560, top: 560 }])
        .png()
        .toBuffer();
      expect(await readCode(spoilt), path).toBe(new URL(path, site.url).href);
    }
  });
});

describe('codes that stand in pages', () => {
  const drawn = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<div class="qr"[^>]*>(<svg[\s\S]*?<\/svg>)/g)].map(([, svg = '']) => ({
      path,
      svg,
    })),
  );

  test("lead to a short link of the page's own language", async () => {
    const pagesWithCodes = [...new Set(drawn.map(({ path }) => path))].filter(
      (path) => !path.startsWith('/about/style'),
    );
    expect(pagesWithCodes.length).toBeGreaterThan(5);
    for (const path of pagesWithCodes) {
      const codes = [...new Set(drawn.filter((code) => code.path === path).map(({ svg }) => svg))];
      for (const svg of codes) {
        const address = (await readCode(svg)) ?? '';
        expect(address.startsWith(site.url), `${path} has the code of ${address}`).toBe(true);
        const own = new URL(address).pathname;
        expect(
          [links.has(own), fromParam(localeParam(own)).tag],
          `${path} has the code of ${own}`,
        ).toEqual([true, findPage(path)?.locale.tag]);
      }
    }
  });
});

describe('the reading of codes fails when it should', () => {
  test('for a picture without a code', async () =>
    expect(
      await readCode(
        await sharp({ create: { width: 200, height: 200, channels: 3, background: 'white' } })
          .png()
          .toBuffer(),
      ),
    ).toBeUndefined());
  test('for an address of another site, or one that is gone', async () => {
    const addresses = [
      'https://elsewhere.example/go/help/',
      new URL('/go/nothing/', site.url).href,
    ];
    expect(
      await whileServed(async (origin) =>
        Promise.all(addresses.map(async (address) => (await follow(origin, address)).first)),
      ),
    ).toEqual([404, 404]);
  });
  test('for a margin that is too small', async () => {
    const cut = await sharp(bytes(fileOf('/go/help/', 'png')))
      .trim()
      .png()
      .toBuffer();
    const { margin, module } = await measureCode(cut);
    expect(margin / module).toBeLessThan(4);
  });
});
