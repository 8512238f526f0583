import { z } from 'astro/zod';
import { text } from './text.ts';
import { translation } from './translation.ts';

/**
 * What a service is, in plain words of one language. The body of the file is one to three short
 * paragraphs.
 */
export const serviceText = z.strictObject({
  /** One sentence for cards and lists. Never used in titles or previews, so it may be plain. */
  summary: text('summary'),
  whoFor: text('whoFor'),
  notFor: text('notFor').optional(),
  /** How to get in, in words. */
  access: text('access').optional(),
  /** What happens when you get in touch; only what a source says. */
  onContact: text('onContact').optional(),
  /** Hours that no timetable can hold ("you are seen by appointment"). */
  hoursNote: text('hoursNote').optional(),
  costNote: text('costNote').optional(),
  languagesNote: text('languagesNote').optional(),
  /** Safe-contact facts, a sentence each. */
  safety: z.array(text('a safety note')).default([]),
  /** What happened to it, and what to use instead. Required unless the status is open. */
  statusNote: text('statusNote').optional(),
  typed: z.array(text('a typed word')).default([]),
  translation: translation.optional(),
});
export type ServiceText = z.infer<typeof serviceText>;
