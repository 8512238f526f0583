import { z } from 'astro/zod';

export const reviewStates = ['machine', 'translator', 'specialist'] as const;
/**
 * How far a translation has been read by people: by no one, by a translator, by a specialist of the
 * field too.
 */
export type ReviewState = (typeof reviewStates)[number];

/**
 * Carried by every file outside `content/en`: which English it was made from, and who has read it.
 */
export const translation = z.strictObject({
  of: z
    .string({
      error: 'of is missing; run "npm run check:content" to see the version of the English file',
    })
    .regex(/^[0-9a-f]{12}$/, { error: 'of is the 12-character version of the English file' }),
  review: z.enum(reviewStates, { error: `review is one of: ${reviewStates.join(', ')}` }),
});
export type Translation = z.infer<typeof translation>;
