import { formatNumber, type Amount } from './figures.ts';
import { numberIn } from './written-numbers.ts';

const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const parts: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
};
const number = `(?:\\d{1,2}|${small.join('|')})`;

// "35.5%", "17 per cent", "2.3 million", "4,804", "18920" (not a year), "1 in 5", "one woman in
// three", "nearly a third", "eight times higher".
const patterns = [
  /£?\d[\d.,]*\s?(?:%|٪|per ?cent\b|million\b|billion\b|mln\b)/gi,
  /(?<![\d.,/-])£?\d{1,3}(?:[,\u00a0]\d{3})+(?![\d,]*%)/g,
  /(?<![\w.,/#-])£?(?!(?:1[6-9]|20)\d\d(?!\d))\d{4,}(?![\w/-])/g,
  new RegExp(`\\b${number} (?:\\w+ )?in (?:\\d{1,3}|${small.join('|')}|twenty|hundred)\\b`, 'gi'),
  new RegExp(
    `\\b(?:\\d[\\d.]*|${small.join('|')}) times (?:higher|lower|more|less|as|the)\\b`,
    'gi',
  ),
  /\b(?:nearly|almost|about|around|over|more than|less than|fewer than|under)\s+(?:(?:a|one)\s+)?(?:half|third|quarter|fifth|tenth)\b/gi,
];

/**
 * What looks like a statistic in a text: shares, large counts, "1 in 5", "nearly a third". A text
 * that holds one must name the record it is from.
 */
export const statisticsIn = (text: string): { found: string; index: number }[] =>
  patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ found: match[0].trim(), index: match.index })),
    )
    .filter(
      (one, place, all) =>
        !all.some(
          (other, otherPlace) =>
            otherPlace !== place &&
            other.index <= one.index &&
            other.index + other.found.length >= one.index + one.found.length &&
            other.found.length > one.found.length,
        ),
    )
    .sort((a, b) => a.index - b.index);

const toNumber = (word: string): number =>
  small.includes(word)
    ? small.indexOf(word) + 1
    : ({ twenty: 20, hundred: 100 }[word] ?? Number(word));

/** The share that a text says in words: "one in five" is 20. */
export function shareIn(text: string): number | undefined {
  const ratio = new RegExp(
    `\\b(${number}) (?:\\w+ )?(?:in|of|out of) (\\d{1,3}|${small.join('|')}|twenty|hundred)\\b`,
    'i',
  ).exec(text);
  if (ratio)
    return (
      (100 * toNumber((ratio[1] ?? '').toLowerCase())) / toNumber((ratio[2] ?? '').toLowerCase())
    );
  const part = /\b(half|third|quarter|fifth|tenth)\b/i.exec(text)?.[1]?.toLowerCase();
  return part ? parts[part] : undefined;
}

/** How far a share said in words may lie from the number: "nearly a third" for 31.4%. */
const nearly = 4;

const sayPercent = /[%٪]|per ?cent|procent/i;

const spelt = (text: string): number =>
  small.findIndex((word) => new RegExp(`\\b${word}\\b`, 'i').test(text)) + 1;
const groups = (text: string): number => (text.match(/\d+/g) ?? []).length;

/**
 * Whether a text has the number itself and no other, whatever the language; in a chart a share may
 * stand without its sign.
 */
export const hasNumber = (text: string, { value, unit }: Amount): boolean =>
  !['one-in', 'ordinal'].includes(unit) &&
  shareIn(text) === undefined &&
  (numberIn(text) ?? spelt(text)) === value &&
  (unit === 'percent' || !sayPercent.test(text)) &&
  (unit === 'times' || !/\btimes\b/.test(text)) &&
  groups(text) <= Math.max(1, groups(formatNumber({ value, unit })));

/**
 * Whether a text that links to a figure says its number, and no other: in digits, or as a share in
 * words that lies near it or near what is left of a hundred.
 */
export function saysFigure(text: string, amount: Amount): boolean {
  const share = shareIn(text);
  const percent =
    amount.unit === 'percent'
      ? amount.value
      : amount.unit === 'one-in'
        ? 100 / amount.value
        : undefined;
  if (share !== undefined && percent !== undefined)
    return Math.min(Math.abs(share - percent), Math.abs(100 - share - percent)) <= nearly;
  return (
    hasNumber(text, amount) ||
    (!/\d/.test(formatNumber(amount)) && text.toLowerCase().includes(formatNumber(amount)))
  );
}
