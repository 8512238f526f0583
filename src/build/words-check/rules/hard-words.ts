import { hardWords } from '../data/hard-words.ts';
import { shown } from '../plain.ts';
import { isInName, isQuoted, type Sentence } from '../prose.ts';
import type { Rule } from '../rule.ts';

const finders = hardWords.map(([hard, easy]) => ({
  finder: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${hard.replace(/ /g, '\\s+')})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  easy,
}));

/**
 * Everyday words. Names are left alone, and so is what stands between quote marks: there someone
 * else speaks.
 */
export const easyWords: Rule = ({ file, titles, sentences }) =>
  sentences.flatMap((sentence) =>
    finders.flatMap(({ finder, easy }) =>
      [...sentence.hidden.matchAll(finder)]
        .filter(
          ({ 0: found, index }) =>
            !isQuoted(sentence, index) &&
            !isInName(sentence, found, index) &&
            !titles.some((title) => title.includes(found)),
        )
        .map(({ 0: found, index }) => ({
          file,
          line: lineAt(sentence, index),
          message:
            `"${found.replace(/\s+/g, ' ')}" has an easier word: ${easy}. It stands in ` +
            `"${shown(sentence.text)}"`,
        })),
    ),
  );

/** The line of a place in a sentence, which may run over several. */
export const lineAt = ({ text, line }: Sentence, index: number): number =>
  line + text.slice(0, index).split('\n').length - 1;
