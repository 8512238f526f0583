import type { Figure, FigureQualifier } from '../schemas/figure.ts';

/** What decides how a number is written. */
export type Amount = Pick<Figure, 'value' | 'unit'> & { qualifier?: FigureQualifier | undefined };

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ordinalEnds: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinalRules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const parts: Readonly<Record<number, string>> = { 2: 'half', 3: 'a third', 4: 'a quarter' };

/** "4,804"; "2.3 million" for a round number of millions. */
function count(value: number): string {
  const millions = value / 1_000_000;
  return millions >= 1 && Number.isInteger(millions * 10)
    ? `${millions} million`
    : value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
}

/** "3rd", "12th", "21st". */
const inDigits = (place: number): string =>
  `${place}${ordinalEnds[ordinalRules.select(place)] ?? 'th'}`;

/** The number without its qualifier: "35.5%", "£190,000", "1 in 20". */
export function formatNumber({ value, unit }: Amount): string {
  switch (unit) {
    case 'percent':
      return `${value}%`;
    case 'pounds':
      return `£${count(value)}`;
    case 'per-1000':
      return `${value} per 1,000`;
    case 'per-10000':
      return `${value} per 10,000`;
    case 'times':
      return `${value} times`;
    case 'one-in':
      return parts[value] ?? `1 in ${value}`;
    case 'ordinal':
      return ordinals[value - 1] ?? inDigits(value);
    default:
      return count(value);
  }
}

/**
 * The number as people are to read it: "over 3,000", "about £800,000". English, since the sentences
 * are.
 */
export const formatFigure = (amount: Amount): string =>
  [amount.qualifier, formatNumber(amount)].filter(Boolean).join(' ');

const hole = /\{([^{}]*)\}/g;

/** What a sentence leaves open: `value`, or the id of another figure. */
export const holesIn = (sentence: string): string[] =>
  [...sentence.matchAll(hole)].map(([, name = '']) => name);

/**
 * Fills the holes of a sentence or a caveat.
 * @param numbers the written number for `value` and for every other id it names
 * @throws for an id that is no figure, which the content check says better
 */
export function fillSentence(sentence: string, numbers: ReadonlyMap<string, string>): string {
  const filled = sentence.replace(hole, (_, name: string) => {
    const number = numbers.get(name);
    if (number === undefined)
      throw new Error(`"${sentence}" names the figure "${name}", and there is none`);
    return number;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const spelt = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * The ways in which a document may write the number. None is empty: an empty one would stand in any
 * text.
 */
function formsOf({ value, unit }: Amount): string[] {
  const word = spelt[value - 1];
  switch (unit) {
    case 'percent':
      return [`${value}%`, `${value} per cent`];
    case 'per-1000':
    case 'per-10000':
      return [String(value)];
    case 'times':
      return [`${value} times`, ...(word ? [`${word} times`, `${word}-fold`] : [])];
    case 'one-in':
      return [
        `1 in ${value}`,
        ...(word ? [`one in ${word}`] : []),
        ...(parts[value] ? [parts[value].replace(/^a /, '')] : []),
      ];
    case 'ordinal':
      return [formatNumber({ value, unit }), inDigits(value)];
    case 'pounds':
      return [`£${value.toLocaleString('en-GB')}`, `£${count(value)}`];
    default:
      return [count(value), value.toLocaleString('en-GB'), String(value)];
  }
}

const qualifierWords: Record<FigureQualifier, string> = {
  about: 'about|around|approximately',
  almost: 'almost|nearly',
  over: 'over|more than',
  under: 'under|less than|fewer than',
  'up to': 'up to',
};

/**
 * Whether the number stands in the document's own words, with the qualifier that the record has and
 * no other.
 * @param quote the words of the document
 */
export function standsIn(amount: Amount, quote: string): boolean {
  const number = `(?<![\\d.,])(?:${formsOf(amount).map(escape).join('|')})(?![\\d]|[.,]\\d)`;
  const words = Object.entries(qualifierWords).map(([name, pattern]) => ({
    name,
    isSaid: new RegExp(`(?:${pattern})\\s+(?:a\\s+|an\\s+|by\\s+)?${number}`, 'i').test(quote),
  }));
  return (
    new RegExp(number, 'i').test(quote) &&
    words.every(({ name, isSaid }) => isSaid === (name === amount.qualifier))
  );
}
