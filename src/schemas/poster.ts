import { z } from 'astro/zod';
import { id, ids, text } from './text.ts';
import { translation } from './translation.ts';

/** What a poster can be printed or shown as. Their sizes are in domain/poster-formats.ts. */
export const posterFormats = ['a4', 'a5', 'wallet', 'screen', 'square', 'story'] as const;
export type PosterFormat = (typeof posterFormats)[number];

/**
 * What is drawn on a poster: components/directory/PosterArt.astro draws each. `plain` draws
 * nothing, and has slips to tear off.
 */
export const posterLooks = ['door', 'turn', 'crowd', 'voice', 'bell', 'plain'] as const;
export type PosterLook = (typeof posterLooks)[number];

/**
 * `content/data/posters/<id>.yaml`: what is on a poster in every language. Its numbers are those of
 * the records it names.
 */
export const poster = z
  .strictObject({
    /** Where it stands on the page of posters; small numbers first. */
    order: z.int().default(100),
    look: z.enum(posterLooks, { error: `look is one of: ${posterLooks.join(', ')}` }),
    /** The short link, in site.yaml, that its code leads to. */
    code: id,
    /** Whose numbers it shows, the one to read from afar first. */
    services: ids.default([]),
    /**
     * Or the groups of the helplines page, in site.yaml, of which it shows the first number each.
     */
    groups: ids.default([]),
    /**
     * The service for the other side: help to change on a poster about help to be safe, and the
     * other way round.
     */
    beside: id.optional(),
    /** The plain-spoken poster that this is the calm form of. */
    calmOf: id.optional(),
    formats: z
      .array(z.enum(posterFormats, { error: `formats is any of: ${posterFormats.join(', ')}` }))
      .min(1, { error: 'formats is empty; name at least one, or delete the line for all of them' })
      .default([...posterFormats]),
  })
  .refine(({ services, groups }) => services.length + groups.length > 0, {
    path: ['services'],
    error: 'a poster shows at least one number; add "services: [id, …]" or "groups: [id, …]"',
  });
export type Poster = z.infer<typeof poster>;

/** A text that must fit where it is printed. */
const short = (what: string, most: number) =>
  text(what).max(most, {
    error: `${what} is longer than ${most} characters, and would not fit; say it in fewer words`,
  });

/**
 * `content/<language>/posters/<id>.yaml`: the words of a poster. Few, since it is read in passing.
 */
export const posterText = z.strictObject({
  /** What it is called where posters are listed. */
  name: short('name', 60),
  /** What it is, in one or two sentences. */
  about: text('about'),
  /** Where to put it, and where not. */
  where: text('where'),
  /** Read from across a room. */
  heading: short('heading', 44),
  /** The sentence below it. */
  line: short('line', 110),
  /** A few things to know or do. Left out where there is no room. */
  points: z
    .array(short('a point', 90))
    .max(7, { error: 'a poster has at most seven points' })
    .default([]),
  /** Said above the numbers. */
  ask: short('ask', 60).optional(),
  /** Asks for the service of the other side (`beside`). */
  beside: short('beside', 60).optional(),
  /** Empty lines that a pen fills in, on paper alone. */
  write: z
    .array(short('a line to write on', 60))
    .max(3, { error: 'at most three lines to write on fit' })
    .default([]),
  /** Said beside the code. */
  scan: short('scan', 90).optional(),
  translation: translation.optional(),
});
export type PosterText = z.infer<typeof posterText>;
