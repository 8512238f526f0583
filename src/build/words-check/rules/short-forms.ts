import { knownShortForms, namesInCapitals } from '../data/short-forms.ts';
import { nameSign } from '../names.ts';
import { toPlain } from '../plain.ts';
import { isQuoted, type Prose, type Sentence } from '../prose.ts';
import type { Rule } from '../rule.ts';

// Letters alone: what has digits, such as "form C1A", is a code and stands for no words.
const form =
  /(?<![\p{L}\p{N}.&-])\p{Lu}+(?:&\p{Lu}+|\p{Lu})(?:\+|s(?![\p{L}]))?(?![\p{L}\p{N}]|\.\p{L})/gu;
const link = /\[([^\]]*)\]\((?:word|service|call):[^)]*\)/g;
const small = /^(?:of|and|the|for|in|on|to|with|a|an|by|from|at)$/i;

/**
 * Every short form is explained: spelt out or told on the page ("ABC is a charity"), linked to its
 * word or service, marked by the glossary, or known to all. Told once a page, where it stands
 * first.
 */
export const explainedShortForms: Rule = (prose, { marks }) => {
  const linked = prose.blocks
    .flatMap(({ raw }) => [...raw.matchAll(link)].map(([, inner = '']) => toPlain(inner)))
    .join('\n');
  const told = new Set<string>();
  return prose.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(form)].flatMap(({ 0: found, index }) => {
      const single = found.replace(/s$/, '');
      const forms = [found, single];
      const isKnown =
        told.has(single) ||
        forms.some(
          (one) =>
            knownShortForms.has(one) ||
            namesInCapitals.has(one) ||
            marks.has(one) ||
            has(linked, one),
        ) ||
        isPartOfName(sentence, found, index) ||
        isShown(prose, single) ||
        isTyped(sentence, index) ||
        isSpeltOutOn(prose, single);
      told.add(single);
      return isKnown
        ? []
        : [
            {
              file: prose.file,
              line: sentence.line + sentence.text.slice(0, index).split('\n').length - 1,
              message:
                `"${found}" is not explained; write it out with the short form in brackets, ` +
                `link it like [${found}](word:${single.toLowerCase()}), or do without it`,
            },
          ];
    }),
  );
};

const has = (text: string, one: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${one.replace(/\+/g, '\\+')}(?![\\p{L}\\p{N}])`, 'u').test(text);

/**
 * "SPECTRUM Centre for Independent Living": a name of several words, in which a part is in
 * capitals.
 */
function isPartOfName({ hidden }: Sentence, found: string, index: number): boolean {
  if (hidden[index] !== nameSign) return false;
  return hidden[index - 2] === nameSign || hidden[index + found.length + 1] === nameSign;
}

/** The page's own name ("LINX"), or that of a service whose name and contact the page shows. */
const isShown = ({ titles, services }: Prose, single: string): boolean =>
  [...titles, ...services].some((name) => has(name, single));

/** What the reader is to type: between quote marks, or after "text". */
const isTyped = (sentence: Sentence, index: number): boolean =>
  isQuoted(sentence, index) || /\b(?:text|type|send)\s+$/i.test(sentence.text.slice(0, index));

/**
 * In a sentence that has the short form, or in a title, any run of words will do; elsewhere it must
 * be a name, in capitals.
 */
const isSpeltOutOn = ({ sentences, titles }: Prose, single: string): boolean =>
  titles.some((title) => isSpeltOut(single, title)) ||
  sentences.some(
    ({ text }) =>
      isSpeltOut(single, text, !has(text, single)) ||
      new RegExp(`^${single}s? (?:is|are) (?:an?|the) `).test(text),
  );

/**
 * Whether a text has a run of words whose first letters make the short form; small words between
 * them may count or not.
 * @param inCapitals then the words of the run must begin with capitals
 */
export function isSpeltOut(single: string, text: string, inCapitals = false): boolean {
  const letters = single.replace(/[^\p{L}]/gu, '');
  return text
    .replaceAll(single, ' ')
    .split(/[.!?:;()]+/)
    .some((part) => {
      const words = (part.match(/[\p{L}\p{N}']+/gu) ?? []).map((word) =>
        inCapitals ? word : word.toUpperCase(),
      );
      return words.some((_, start) => spells(words, start, letters));
    });
}

function spells(words: readonly string[], at: number, letters: string): boolean {
  if (letters === '') return true;
  const word = words[at];
  if (word === undefined) return false;
  if (word[0] === letters[0] && spells(words, at + 1, letters.slice(1))) return true;
  return small.test(word) && spells(words, at + 1, letters);
}
