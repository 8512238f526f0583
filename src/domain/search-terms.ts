/**
 * The groups of what search finds, in their order. What is for campaigns comes last: most people
 * ask for help.
 */
export const resultKinds = ['call', 'service', 'guide', 'word', 'campaign'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** Letters that the search index does not fold by itself. */
const folds: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/**
 * Writes text the way people type it: small letters, no accents, no marks on Arabic letters, plain
 * apostrophes. The index carries the folded words beside the written ones, and what is typed is
 * folded the same way.
 * @example fold('Żółty') // 'zolty'
 */
export const fold = (text: string): string =>
  text
    .toLocaleLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .replace(/[łđøßıæœ]/g, (letter) => folds[letter] ?? letter)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[\u2018\u2019`´]/g, "'");

/**
 * The words of a question that are worth searching for.
 * @param query what was typed
 * @param stopWords words that carry no meaning alone ("my", "is"), in the reader's language,
 *   already folded
 * @returns folded words; all of them when nothing but stop words was typed
 */
export function toTerms(query: string, stopWords: ReadonlySet<string>): string[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether a text holds a word that begins like the one typed: its first letters, all but the last
 * few, which change with grammar.
 * @param term folded
 */
export function holdsWord(text: string, term: string): boolean {
  const stem = [...term].slice(0, Math.max(3, [...term].length - 3)).join('');
  return ` ${fold(text).replace(/[^\p{L}\p{N}']+/gu, ' ')}`.includes(` ${stem}`);
}

/** Something found, with how well it fits one search. */
export interface Scored {
  id: string;
  score: number;
}

/**
 * Joins the answers to each word of a question into one order: what fits more of the words comes
 * first, then what fits better. What fits fewer words than the best is left out, unless there would
 * be hardly anything to show.
 * @param answers for each word, what was found
 * @param few how many answers are hardly any
 * @returns ids, best first, without repeats
 */
export function mergeAnswers(answers: readonly (readonly Scored[])[], few = 4): string[] {
  const totals = new Map<string, { words: number; score: number }>();
  for (const answer of answers) {
    const best = Math.max(...answer.map(({ score }) => score), Number.EPSILON);
    for (const { id, score } of answer) {
      const total = totals.get(id) ?? { words: 0, score: 0 };
      totals.set(id, { words: total.words + 1, score: total.score + score / best });
    }
  }
  const ordered = [...totals].sort(([, a], [, b]) => b.words - a.words || b.score - a.score);
  const least = ordered[Math.min(few, ordered.length) - 1]?.[1].words ?? 0;
  return ordered.filter(([, { words }]) => words >= least).map(([id]) => id);
}
