/**
 * Reads a colour as a style sheet writes it.
 * @param hex `#rrggbb`, or `#rgb` as a build shortens it
 * @throws for any other way to write a colour, so that a token is never passed over in silence
 */
function toChannels(hex: string): number[] {
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(hex.trim())?.[1];
  if (!digits) throw new Error(`"${hex}" is not a colour of the form #rrggbb`);
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(whole.slice(at, at + 2), 16) / 255);
}

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance, as WCAG 2.2 defines it: 0 for black, 1 for white. */
function luminanceOf(hex: string): number {
  const [red, green, blue] = toChannels(hex).map(toLinear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, as WCAG 2.2 defines it.
 * @returns 1 for the same colour, up to 21 for black on white
 */
export function contrastOf(one: string, other: string): number {
  const [lighter, darker] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** "7.3", always rounded down, so that what is shown as 7 is 7. */
export const formatContrast = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
