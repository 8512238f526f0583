import { z } from 'astro/zod';
import { httpsAddress } from './address.ts';
import { day } from './date.ts';
import { sources } from './source.ts';
import { ids, text } from './text.ts';

/**
 * `yearly-same-day`: the same days every year. `yearly-check`: every year, on days that somebody
 * sets anew.
 */
const repeatKinds = ['yearly-same-day', 'yearly-check'] as const;
export type Repeats = (typeof repeatKinds)[number];

/**
 * A campaign: when it is held, whom it names, what it counts. What it says is in
 * `content/<language>/campaigns/<id>.md`.
 */
export const campaign = z
  .strictObject({
    name: text('name'),
    /** What a shared calendar shows: calm, where the name says too much. */
    calmName: text('calmName').optional(),
    /** The days that a source gives, this year's or an earlier year's. */
    starts: day,
    ends: day,
    /** Left out: it is held once. */
    repeats: z
      .enum(repeatKinds, {
        error: `repeats is one of: ${repeatKinds.join(', ')}; leave it out for something held once`,
      })
      .optional(),
    web: httpsAddress('web').optional(),
    /** The services to name, most fitting first. */
    services: ids.default([]),
    /** Figures to use with it, by the names of their files. */
    figures: ids.default([]),
    sources,
    lastChecked: day,
  })
  .refine((value) => value.starts <= value.ends, {
    path: ['ends'],
    error: 'ends is before starts; check both days',
  });
export type Campaign = z.infer<typeof campaign>;
