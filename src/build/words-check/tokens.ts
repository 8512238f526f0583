import { syllable } from 'syllable';
import { nameSign } from './names.ts';

const word = new RegExp(
  `[\\p{L}\\p{N}${nameSign}](?:[\\p{L}\\p{N}${nameSign}'&+/.-]*[\\p{L}\\p{N}${nameSign}+])?`,
  'gu',
);

/** The words of a text. "24/7", "A&E", "self-referral" and "didn't" are one word each. */
export const wordsIn = (text: string): string[] => text.match(word) ?? [];

/**
 * A number, a short form ("IDVA", "LGBT+") or a part of a name: nobody can write an easier one, so
 * it does not count as hard.
 */
export const isFixed = (token: string): boolean =>
  /\d/.test(token) || token.includes(nameSign) || (token.match(/\p{Lu}/gu) ?? []).length >= 2;

/**
 * How many syllables a word has, by the `syllable` package. A word with hyphens has those of its
 * parts.
 */
export const syllablesOf = (token: string): number =>
  token.split(/[-/]/).reduce((sum, part) => sum + (part ? Math.max(1, syllable(part)) : 0), 0);
