import { z } from 'astro/zod';
import { day } from './date.ts';
import { source } from './source.ts';
import { ids, text } from './text.ts';
import { translation } from './translation.ts';

/** A page of prose: `content/<language>/pages/<address>.md`. */
export const page = z.strictObject({
  /** The heading on the page. May be plain. */
  title: text('title'),
  /** The tab, history and preview title, where the heading says too much. */
  calmTitle: text('calmTitle').optional(),
  /** One neutral sentence, for link previews. */
  description: text('description'),
  /** The sentence under the heading: the next step first. */
  intro: text('intro').optional(),
  /**
   * `guide` may be listed on its section's page; `about` is small print; `section` lists its
   * guides.
   */
  kind: z
    .enum(['guide', 'about', 'section'], { error: 'kind is guide, about or section' })
    .default('guide'),
  /** Where it stands in its section's list; small numbers first. */
  order: z.int().default(100),
  /** Who to call, by service id: shown on the first screen. */
  call: ids.default([]),
  /** Words people really type: hidden, for search alone. */
  typed: z.array(text('a typed word')).default([]),
  sources: z.array(source).default([]),
  checked: day.optional(),
  translation: translation.optional(),
});
export type Page = z.infer<typeof page>;
