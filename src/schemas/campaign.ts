import { z } from 'astro/zod';
import { day } from './date.ts';
import { sources } from './source.ts';
import { ids, text } from './text.ts';

/** A campaign: its dates and where its materials are. */
export const campaign = z
  .strictObject({
    name: text('name'),
    aim: text('aim'),
    starts: day,
    ends: day,
    web: z.url({ error: 'web is a full address that starts with https://' }).optional(),
    services: ids.default([]),
    sources,
    lastChecked: day,
  })
  .refine((value) => value.starts <= value.ends, { path: ['ends'], error: 'ends is before starts; check both days' });
export type Campaign = z.infer<typeof campaign>;
