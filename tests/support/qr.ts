import jsqr from 'jsqr';
import sharp, { type Sharp } from 'sharp';

// The package's types say a default export; Node gives the module around it.
const read = ((jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr);

// About what a camera sees; larger pictures take long to read and tell no more.
const width = 512;

/** What a phone's camera would read in a picture of a code, or nothing. */
export async function readCode(picture: Buffer | string): Promise<string | undefined> {
  const { data, info } = await toDots(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const toDots = (picture: Buffer | string): Sharp => sharp(Buffer.from(picture)).resize(width, width).flatten({ background: 'white' }).toColourspace('srgb');

/** How wide a picture is, and how wide the light margin around its code, both in dots. */
export async function measureCode(picture: Buffer): Promise<{ width: number; height: number; margin: number; module: number }> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const isDark = (x: number, y: number): boolean => (data[(y * info.width + x) * info.channels] ?? 255) < 128;
  let margin = 0;
  while (margin < info.width && !isDark(margin, margin)) margin += 1;
  // The first corner of every code is a dark line seven modules long.
  let run = 0;
  while (isDark(margin + run, margin)) run += 1;
  return { width: info.width, height: info.height, margin, module: run / 7 };
}
