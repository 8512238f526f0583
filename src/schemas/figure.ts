import { z } from 'astro/zod';
import { day } from './date.ts';
import { source } from './source.ts';
import { text } from './text.ts';

/** A statistic with the place it comes from. The sentence around it is written where it is used. */
export const figure = z.strictObject({
  /** What is counted, in plain English: "domestic abuse crimes recorded by the police". */
  counts: text('counts (what is counted)'),
  value: z.number({ error: 'value is a number without commas, units or quotes' }),
  unit: z.enum(['people', 'crimes', 'incidents', 'percent', 'per-1000', 'pounds', 'referrals', 'cases', 'years'], { error: 'unit is one of: people, crimes, incidents, percent, per-1000, pounds, referrals, cases, years' }),
  area: text('area'),
  period: text('period (the year or years counted)'),
  /** What a reader must know before repeating it. */
  caveat: text('caveat').optional(),
  /** Where in the document: page, paragraph, table. */
  place: text('place'),
  source,
  checked: day,
});
export type Figure = z.infer<typeof figure>;
