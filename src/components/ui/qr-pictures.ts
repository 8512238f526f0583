import sharp from 'sharp';
import { encode, renderSVG } from 'uqr';

/**
 * Light modules around a code, without which cameras do not find it: the standard asks for four.
 */
const quietZone = 4;

// M: a code can still be read when a seventh of it is dirty or torn.
const options = { border: quietZone, ecc: 'M' } as const;

/** The least width of a code as dots, so that it stays sharp on a sheet of A3. */
const leastWidth = 1000;

/** A code for a phone's camera, to print at any size. */
export const qrSvg = (address: string): string => renderSVG(address, options);

/** The same as dots: every module has the same whole number of them, so that no edge is blurred. */
export async function qrPng(address: string): Promise<Buffer> {
  const { data, size } = encode(address, options);
  const scale = Math.ceil(leastWidth / size);
  const dots = Buffer.from(data.flatMap((row) => row.map((isDark) => (isDark ? 0 : 255))));
  return sharp(dots, { raw: { width: size, height: size, channels: 1 } })
    .resize(size * scale, size * scale, { kernel: 'nearest' })
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer();
}
