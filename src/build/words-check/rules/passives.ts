import { irregularParticiples, notPassive } from '../data/participles.ts';
import { shown } from '../plain.ts';
import type { Rule } from '../rule.ts';

const be =
  "(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|(?:it|he|she|you|they|we|that|who|what|there)'(?:re|s(?=\\s+(?:being|been))))";
const between =
  '(?:\\s+(?:not|never|no ' +
  'longer|often|always|also|still|already|just|only|even|sometimes|usually|soon|then|now|all|both|ever|being|been|\\w+ly))*';
const passive = new RegExp(`\\b${be}${between}\\s+([a-z]+(?:-[a-z]+)?)\\b`, 'gi');

const isParticiple = (word: string): boolean =>
  irregularParticiples.has(word) ||
  (/[a-z]{2}ed$/.test(word) && !/(?:eed|-sized|-aged)$/.test(word));

/**
 * "This is called stalking" gives a name, and hides nobody. "The police are called" and "called to"
 * are passives.
 */
const isNaming = (word: string, after: string): boolean =>
  word === 'called' &&
  !/^(?:\s+(?:to|about|out|in|back|for|by|on|at|when|if|again)\b|[\s.,;:?)]*$|[.,;:?])/.test(after);

/**
 * "Is run by a charity" and "was hurt by him" are passives whatever the word; "by Monday" is a day.
 */
const isDoneBy = (after: string): boolean =>
  /^\s+by\s+(?!phone|email|text|post|appointment|law|\d)/.test(after);

function isPassive(word: string, after: string): boolean {
  if (word === 'used' && /^\s+to\b/.test(after)) return false;
  return isParticiple(word) && !isNaming(word, after) && (!notPassive.has(word) || isDoneBy(after));
}

/**
 * Finds the passives of a sentence: a form of "be" and a participle. Words that say how someone is
 * ("worried", "married") are none.
 * @returns each as it stands: `was told`
 */
export const passivesIn = (text: string): string[] =>
  [...text.matchAll(passive)]
    .filter(({ 0: found, 1: word = '', index }) =>
      isPassive(word.toLowerCase(), text.slice(index + found.length)),
    )
    .map(([found]) => found.replace(/\s+/g, ' '));

/** How many sentences of a page may be passive: one for each ten begun. */
export const mostPassives = (sentences: number): number => Math.ceil(sentences / 10);

/** The doer is in the sentence. A few passives are let be; a page that has more is told of all. */
export const doersNamed: Rule = ({ file, sentences }) => {
  const found = sentences
    .map((sentence) => ({ ...sentence, passives: passivesIn(sentence.hidden) }))
    .filter(({ passives }) => passives.length > 0);
  const most = mostPassives(sentences.length);
  if (found.length <= most) return [];
  return found.map(({ text, line, passives }) => ({
    file,
    line,
    message:
      `"${passives.join('", "')}" hides who does it: "${shown(text)}"; say who ("he hit ` +
      `her", not "she was hit"). ${found.length} of ${sentences.length} sentences here do ` +
      `so, at most ${most}`,
  }));
};
