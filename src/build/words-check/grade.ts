import { fleschKincaid } from 'flesch-kincaid';
import type { Prose } from './prose.ts';
import { isFixed, syllablesOf, wordsIn } from './tokens.ts';

/** What a page's prose measures. */
export interface Measure {
  grade: number;
  words: number;
  sentences: number;
  longest: number;
}

/**
 * The highest grade a section may have: 6 for those who may be in danger, for posters and for the
 * glossary, 8 for the rest.
 */
export const mostGrade = (section: string): number =>
  ['help', 'change', 'step-in', 'words', 'posters'].includes(section) ? 6 : 8;

/**
 * Flesch-Kincaid grade over a page's whole prose. Each heading and each item of a list ends a
 * sentence.
 *
 * Names, short forms and numbers (see `names.ts`, `isFixed`) are words in the length of their
 * sentence, but are left out of the count of syllables: these are counted in the other words alone
 * and carried over to all. So a name makes a page neither harder nor easier, and only a writer's
 * own words do.
 */
export function measure(prose: Prose): Measure {
  const all = prose.sentences.map(({ hidden }) => wordsIn(hidden));
  const words = all.flat();
  const own = words.filter((token) => !isFixed(token));
  const syllables = own.reduce((sum, token) => sum + syllablesOf(token), 0);
  const grade =
    own.length === 0
      ? 0
      : fleschKincaid({
          sentence: all.length,
          word: words.length,
          syllable: (syllables / own.length) * words.length,
        });
  return {
    grade,
    words: words.length,
    sentences: all.length,
    longest: Math.max(0, ...all.map((tokens) => tokens.length)),
  };
}
