import { z } from 'astro/zod';
import { ids, text } from './text.ts';
import { translation } from './translation.ts';

/**
 * Whom a message speaks to: someone being hurt, someone worried about how they behave, everyone
 * around them.
 */
export const messageAudiences = ['survivors', 'worried', 'bystanders'] as const;
export type MessageAudience = (typeof messageAudiences)[number];

// Numbers everyone knows may stand; a count or a day comes from its record.
const digits = /\d/;
const known = /\b(?:999|101|111|55)\b/g;

const message = z.strictObject({
  for: z.enum(messageAudiences, { error: `for is one of: ${messageAudiences.join(', ')}` }),
  /** What is said, word for word: one to three sentences. */
  say: text('say').refine((value) => !digits.test(value.replace(known, '')), {
    error:
      'a message has no figure and no date in it; name the figure under "figures" in the ' +
      "campaign's record, and the page shows it with its source",
  }),
  /** The services whose name and number stand below it. */
  call: ids.min(1, {
    error: 'nobody to call; a message always says who can help, by the id of a service',
  }),
});
/** What a campaign says, in one language. The body of the file says how to use it. */
export const campaignText = z.strictObject({
  /** What it wants, in one sentence. */
  aim: text('aim'),
  messages: z
    .array(message, { error: 'messages is a list; each begins with "- for:"' })
    .min(3, { error: 'a campaign has three to six messages' })
    .max(6, { error: 'a campaign has three to six messages' })
    .refine(
      (list) => messageAudiences.every((audience) => list.some((entry) => entry.for === audience)),
      {
        error:
          'one message at least is for survivors, one for people worried about how they behave ' +
          '(worried), one for bystanders',
      },
    ),
  typed: z.array(text('a typed word')).default([]),
  translation: translation.optional(),
});
export type CampaignText = z.infer<typeof campaignText>;
