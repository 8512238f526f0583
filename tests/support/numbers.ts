/**
 * The digits of a number as one would dial them in the country: `+44 (0)20 …` and `020 …` are the
 * same.
 */
export const toDigits = (text: string): string =>
  text
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^\+44/, '0')
    .replace(/\D/g, '');

// Digits with at most two signs between them, on one line.
const run = /(?<![\p{L}\d/_=#&?-])\+?\(?\d(?:[ \u00a0().–-]{0,2}\d)*(?![\p{L}\d_])/gu;
// A code someone is told to ring or to text, in the languages of the site.
const code =
  /(?:\b(?:call|ring|dial|phone|text)(?:s|ing)?|\b(?:za)?dzwo[nń]\p{L}*|\bnumer\p{L}*|\bsms-?\p{L}*|اتصل|الرقم|رقم)[\s:]+(?:(?:\S+\s+)?(?:to|on|pod|na|numer|على|إلى)\s+)?[\u2066-\u2069]?(\d{3,6})(?![ \u00a0.,:–-]?\d)/giu;

const isYear = (part: string): boolean => /^(19|20)\d\d$/.test(part);

/** A day, a year, a span of years: "2022-12-07", "2019-20", "2020 (2022". */
function isDate(found: string): boolean {
  const parts = found.split(/\D+/).filter(Boolean);
  return parts.some(isYear) && parts.every((part) => isYear(part) || part.length <= 2);
}

/**
 * By its digits alone: begins like a number of this country, is longer than any figure written
 * without commas, or is a European helpline.
 */
function isLong(found: string): boolean {
  const digits = found.replace(/\D/g, '');
  return (
    (/^(0|\(0|\+)/.test(found) && digits.length >= 7) ||
    digits.length >= 9 ||
    /\d{5}/.test(found) ||
    /^116 ?\d{3}$/.test(found)
  );
}

/**
 * Finds everything in a text that a reader could take for a telephone number or a code to ring or
 * to text. Wider than what the content check warns writers of, and made apart from it, so that one
 * slip does not blind both.
 */
export const phoneLike = (text: string): string[] => [
  ...new Set([
    ...[...text.matchAll(run)]
      .map(([found]) => found.trim())
      .filter((found) => isLong(found) && !isDate(found)),
    ...[...text.matchAll(code)].map((match) => match[1] ?? ''),
  ]),
];

/**
 * Finds a number however it is spaced, also in its international form. @param number as one would
 * write it
 */
export function finderOf(number: string): RegExp {
  const digits = toDigits(number);
  const spaced = (text: string) => [...text].join('[\\s\u00a0().–-]{0,3}');
  const forms = digits.startsWith('0')
    ? `(?:${spaced(digits)}|\\+?44[\\s().-]{0,3}(?:\\(?0\\)?[\\s().-]{0,3})?${spaced(digits.slice(1))})`
    : spaced(digits);
  return new RegExp(`(?<![\\w])${forms}(?![\\w])`, 'u');
}
