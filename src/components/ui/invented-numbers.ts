/**
 * Numbers for examples, out of the ranges that Ofcom keeps free for drama: no call to one ever
 * reaches anybody. Only the last three digits can be chosen, so that no real number can be made
 * here by mistake.
 */
const ranges = {
  freephone: ['0808', '157', '0'],
  landline: ['020', '7946', '0'],
  mobile: ['07700', '900', ''],
} as const;

/**
 * @param range which kind of number it looks like
 * @param last its last three digits
 * @returns the number as an owner would print it, and as a tap dials it
 */
export function inventNumber(
  range: keyof typeof ranges,
  last: `${number}`,
): { display: string; dial: string } {
  const [area, middle, start] = ranges[range];
  const display = start ? `${area} ${middle} ${start}${last}` : `${area} ${middle}${last}`;
  return { display, dial: `+44${display.replaceAll(' ', '').slice(1)}` };
}
