import jsqr from 'jsqr';
import sharp, { type Sharp } from 'sharp';

// The package's types say a default export; Node gives the module around it.
const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

// About what a camera sees; larger pictures take long to read and tell no more.
const width = 512;

/** What a phone's camera would read in a picture of a code, or nothing. */
export const readCode = (picture: Buffer | string): Promise<string | undefined> =>
  decode(sharp(Buffer.from(picture)).resize(width, width));

/** A part of a picture: 0 is its beginning, 1 its end. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The same in a picture that shows more than the code. @param part where to look, when there are
 * several codes
 */
export async function findCode(
  picture: Buffer,
  part: Part = { left: 0, top: 0, width: 1, height: 1 },
): Promise<string | undefined> {
  const whole = await sharp(picture).metadata();
  const across = (share: number): number => Math.floor(share * whole.width),
    down = (share: number): number => Math.floor(share * whole.height);
  return decode(
    sharp(picture).extract({
      left: across(part.left),
      top: down(part.top),
      width: across(part.width),
      height: down(part.height),
    }),
  );
}

async function decode(dots: Sharp): Promise<string | undefined> {
  const { data, info } = await dots
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** How wide a picture is, and how wide the light margin around its code, both in dots. */
export async function measureCode(
  picture: Buffer,
): Promise<{ width: number; height: number; margin: number; module: number }> {
  const { data, info } = await sharp(picture)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isDark = (x: number, y: number): boolean =>
    (data[(y * info.width + x) * info.channels] ?? 255) < 128;
  let margin = 0;
  while (margin < info.width && !isDark(margin, margin)) margin += 1;
  // The first corner of every code is a dark line seven modules long.
  let run = 0;
  while (isDark(margin + run, margin)) run += 1;
  return { width: info.width, height: info.height, margin, module: run / 7 };
}
