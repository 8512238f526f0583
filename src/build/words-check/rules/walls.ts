import { shown } from '../plain.ts';
import type { ProseBlock } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '../tokens.ts';

const most = 120;

/** No wall of text: a heading or a list breaks what is longer than a small screen. */
export const noWalls: Rule = ({ file, blocks }) => {
  const stretches: { first: ProseBlock; words: number }[] = [];
  let open: { first: ProseBlock; words: number } | undefined;
  for (const block of blocks) {
    if (block.kind !== 'text' || block.isApart) {
      open = undefined;
      if (!block.isApart) continue;
    }
    const words = wordsIn(block.text).length;
    if (open) open.words += words;
    else {
      open = { first: block, words };
      stretches.push(open);
    }
    if (block.isApart) open = undefined;
  }
  return stretches
    .filter(({ words }) => words > most)
    .map(({ first, words }) => ({
      file,
      line: first.line,
      message:
        `${words} words without a heading or a list, at most ${most}, from ` +
        `"${shown(first.text, 60)}"; add a heading, or make a list of the steps`,
    }));
};
