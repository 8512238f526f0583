import { shown } from '../plain.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '../tokens.ts';

const most = 25;

/** No sentence is too long to hold in mind. Every word counts here, those of names too. */
export const shortSentences: Rule = ({ file, sentences }) =>
  sentences.flatMap(({ text, line }) => {
    const count = wordsIn(text).length;
    return count <= most
      ? []
      : [
          {
            file,
            line,
            message:
              `a sentence of ${count} words, at most ${most}: "${shown(text, 300)}"; make ` +
              'two of it, or a list',
          },
        ];
  });
