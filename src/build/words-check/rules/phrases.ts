import { changePhrases } from '../data/change-phrases.ts';
import { phrases, type Exception, type Phrase } from '../data/phrases.ts';
import { shown } from '../plain.ts';
import { isInName, isQuoted, type Sentence } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { lineAt } from './hard-words.ts';

const toFinder = ({ find, ...phrase }: Phrase) => ({
  ...phrase,
  finder: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${find.replace(/ /g, '\\s+')})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
});
const everywhere = phrases.map(toFinder);
const onChangePages = [...everywhere, ...changePhrases.map(toFinder)];

const warning =
  /\b(?:not|never|no|nor|without|avoid\w*|unsafe|wrong|myths?|excuses?|blam\w+|faults?|\w+n't)\b/i;
const choice = /\b(?:chose|choice|choose)\b/i;

/** Whether a text warns, apart from the words that are warned against. */
const warns = (text: string, found: string): boolean => {
  const rest = text.replace(found, ' ');
  return warning.test(rest) || choice.test(rest);
};

function isExcepted(
  unless: Exception | undefined,
  sentence: Sentence,
  found: string,
  index: number,
): boolean {
  const isInQuotes = isQuoted(sentence, index);
  if (unless === 'quoted') return isInQuotes;
  if (unless === 'warned-against')
    return sentence.block.isWarning || warning.test(sentence.text.replace(found, ' '));
  if (unless === 'quoted-as-wrong')
    return isInQuotes && (sentence.block.isWarning || warns(sentence.block.text, found));
  return false;
}

/**
 * No blame, no excuses, no labels, no padding. A page whose own title is the word may use it as its
 * title has it.
 */
export const kindPhrases: Rule = ({ file, section, titles, sentences }) =>
  sentences.flatMap((sentence) =>
    (section === 'change' ? onChangePages : everywhere).flatMap(({ finder, instead, unless }) =>
      [...sentence.hidden.matchAll(finder)]
        .filter(
          ({ 0: found, index }) =>
            !isExcepted(unless, sentence, found, index) &&
            !isInName(sentence, found, index) &&
            !titles.some((title) => title.includes(found)),
        )
        .map(({ 0: found, index }) => ({
          file,
          line: lineAt(sentence, index),
          message:
            `"${found.replace(/\s+/g, ' ')}" is not how we write; write ${instead}. It ` +
            `stands in "${shown(sentence.text)}"`,
        })),
    ),
  );

/** Nothing is shouted. */
export const noShouting: Rule = ({ file, sentences }) =>
  sentences
    .filter(({ text }) => text.includes('!'))
    .map((sentence) => ({
      file,
      line: lineAt(sentence, sentence.text.indexOf('!')),
      message: `an exclamation mark in "${shown(sentence.text)}"; write a full stop`,
    }));
