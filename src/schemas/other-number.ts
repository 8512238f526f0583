import { z } from 'astro/zod';
import { source } from './source.ts';
import { text } from './text.ts';

/**
 * `content/data/other-numbers.yaml`: large numbers in sentences that are no statistics, such as a
 * limit in a law. Each with its reason.
 */
export const otherNumbers = z.array(
  z.strictObject({
    /** As it is written in the text: "£10,000". */
    says: text('says (the number as it is written)'),
    why: text('why (what it is, if not a statistic)'),
    source,
  }),
  { error: 'this file is a list; each entry starts with "- says:"' },
);
export type OtherNumbers = z.infer<typeof otherNumbers>;
