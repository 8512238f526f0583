/** Where a sentence stands in its text. */
export interface Span {
  start: number;
  end: number;
}

// A full stop, then space, then something that can begin a sentence. Quotes and brackets may stand
// between.
const sentenceEnd = /[.?!…]+["')\]]*\s+(?=["'(]*[\p{Lu}\p{N}])/gu;
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|Mr|Mrs|Ms|Dr|St|Rd|vs)|\b\p{Lu})\.$/u;

/**
 * Finds the sentences of one block. What stands without a full stop, such as a heading or an item
 * of a list, is one sentence.
 * @param text without Markdown's signs
 */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) spans.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const isAbbreviation =
      match[0].trimEnd() === '.' && abbreviation.test(text.slice(start, match.index + 1));
    if (!isAbbreviation) add(match.index + match[0].length);
  }
  add(text.length);
  return spans;
}
