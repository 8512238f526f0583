import type { Rule } from '../rule.ts';

const empty =
  /^(?:an? |the )?(?:introduction|overview|(?:more|further|other|additional|general|key|useful|important|background)(?: information| details| info)?|information|background|general|about|summary|details|notes?|miscellaneous|misc|conclusion|context|faqs?|frequently asked questions|resources|contents?|what you need to know|read more|next)\s*[:.]?$/i;

/** A heading says what is below it, also to someone who reads the headings alone. */
export const tellingHeadings: Rule = ({ file, blocks }) =>
  blocks
    .filter(({ kind, text }) => kind === 'heading' && empty.test(text.trim()))
    .map(({ line, text }) => ({
      file,
      line,
      message:
        `the heading "${text.trim()}" says nothing of what is below it; write what the ` +
        'reader finds or can do there, like "If you cannot speak"',
    }));
