import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/build/headers.ts';
import { readHeaderRules } from '../../src/build/host-headers.ts';
import { dist, pages, readBuilt } from '../support/built-site.ts';
import { whileServed } from '../support/served.ts';

// Without a touch icon iOS keeps a picture of the page on the home screen; it asks for this address
// by itself, so no page names it.
const touchIcon = readFileSync(join(dist, 'apple-touch-icon.png'));
const favicon = readFileSync(join(dist, 'favicon.ico'));
const ground = /<rect[^>]* fill="#([0-9a-f]{6})"/.exec(readBuilt('/icon.svg'))?.[1] ?? '';

/**
 * How far the colours of a picture are from those of the icon, drawn at the same size: 0 is the
 * same, 255 the other end.
 */
async function distance(picture: Buffer, size: number): Promise<number> {
  const flat = (image: Sharp) =>
    image
      .resize(size, size)
      .flatten({ background: `#${ground}` })
      .removeAlpha()
      .raw()
      .toBuffer();
  const [a, b] = await Promise.all([
    flat(sharp(picture)),
    flat(sharp(Buffer.from(readBuilt('/icon.svg')), { density: 600 })),
  ]);
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

describe('the icon for the home screen', () => {
  test('is 180 pixels square, opaque, and looks like the icon', async () => {
    const { width, height } = await sharp(touchIcon).metadata();
    expect([width, height]).toEqual([180, 180]);
    expect((await sharp(touchIcon).stats()).isOpaque).toBe(true);
    expect(await distance(touchIcon, 180)).toBeLessThan(4);
  });
  test('a picture of a page is told from it', async () =>
    expect(
      await distance(
        await sharp({ create: { width: 180, height: 180, channels: 3, background: '#ffffff' } })
          .png()
          .toBuffer(),
        180,
      ),
    ).toBeGreaterThan(40));
  test('says nothing: no text, no day, no program stands in it', async () => {
    const { exif, xmp, iptc, comments } = await sharp(touchIcon).metadata();
    expect([exif, xmp, iptc, comments]).toEqual([undefined, undefined, undefined, undefined]);
    expect(touchIcon.toString('latin1')).not.toMatch(/tEXt|iTXt|zTXt|tIME/);
    expect(touchIcon.length).toBeLessThan(6 * 1024);
  });
  test('costs the pages nothing', () =>
    expect(
      pages.filter(({ html }) => html.includes('apple-touch-icon') || html.includes('favicon.ico')),
    ).toEqual([]));
});

test('favicon.ico holds one picture of 32 pixels that looks like the icon', async () => {
  expect([
    favicon.readUInt16LE(0),
    favicon.readUInt16LE(2),
    favicon.readUInt16LE(4),
    favicon[6],
    favicon[7],
  ]).toEqual([0, 1, 1, 32, 32]);
  expect(await distance(favicon.subarray(favicon.readUInt32LE(18)), 32)).toBeLessThan(8);
});

describe('the server sends them', () => {
  const answers = new Map<string, Response>();
  beforeAll(() =>
    whileServed(async (origin) => {
      for (const path of ['/apple-touch-icon.png', '/favicon.ico'])
        answers.set(path, await fetch(`${origin}${path}`));
    }),
  );
  test.each([
    ['/apple-touch-icon.png', 'image/png'],
    ['/favicon.ico', 'image/x-icon'],
  ])('%s', async (path, type) => {
    const { status, headers } = answers.get(path) as Response;
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    const wanted = headersFor(path, await readHeaderRules(dist));
    expect(
      Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)])),
    ).toEqual(wanted);
    expect(headers.get('cache-control'), 'kept by nobody on the way').toBe('no-store');
  });
});
