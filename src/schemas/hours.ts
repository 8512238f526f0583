import { z } from 'astro/zod';
import { text } from './text.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const time = z
  .string({ error: "a time is missing; write it in quotes, like '09:30'" })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    error: "a time is written in quotes on the 24-hour clock, like '09:30' or '16:00'",
  });

/**
 * One stretch of opening: these days, from, to. Midnight as a closing time is `'00:00'`; a close
 * before the open is the next morning.
 */
export const openingTime = z.strictObject({
  days: z
    .array(z.enum(weekdays, { error: `a day is one of: ${weekdays.join(', ')}` }), {
      error: 'days is a list such as [mon, tue, wed]',
    })
    .min(1, { error: 'days is empty; list the days, such as [mon, tue]' }),
  from: time,
  to: time.optional(),
});
export type OpeningTime = z.infer<typeof openingTime>;

/**
 * When someone answers: always, or a list of times in the city's own time zone. `asOf` says how old
 * the source is.
 */
export const hours = z.union(
  [
    z.strictObject({ always: z.literal(true), asOf: text('asOf').optional() }),
    z.strictObject({
      times: z
        .array(openingTime)
        .min(1, { error: 'times is empty; write the opening times or delete "hours"' }),
      bankHolidays: z
        .enum(['open', 'closed'], {
          error: 'bankHolidays is open or closed; leave it out when the source does not say',
        })
        .optional(),
      asOf: text('asOf').optional(),
    }),
  ],
  {
    error:
      'hours is either "always: true" or "times:" with a list of days, from and to (like ' +
      "'09:30')",
  },
);
export type Hours = z.infer<typeof hours>;
