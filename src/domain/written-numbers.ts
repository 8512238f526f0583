/**
 * Reads a number as people write it in any of the languages: "18,920", "18 920", "35.5", "35,5",
 * "2.3 million". A comma before three digits parts thousands; any other is a decimal comma.
 * @returns the first number of the text, or `undefined`
 */
export function numberIn(text: string): number | undefined {
  const [found, millions] =
    /\d(?:[\d.,]|[\s\u00a0](?=\d{3}))*(?:[\s\u00a0]*(million|mln|milion\p{L}*|مليون))?/u.exec(
      text,
    ) ?? [];
  if (found === undefined) return undefined;
  const digits = found
    .replace(/[^\d.,]/g, '')
    .replace(/[.,]$/, '')
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  return Number(digits) * (millions ? 1_000_000 : 1);
}
