import { z } from 'astro/zod';
import { sourceAddress } from './address.ts';
import { id, text } from './text.ts';

const supports = text('what this source supports').optional();
const asOf = text('the date of the source').optional();

/** A public page, or one of the documents named in `site.yaml`, that a fact was checked against. */
export const source = z.union(
  [
    z.strictObject({ url: sourceAddress('url (of a source)'), supports, asOf }),
    z.strictObject({ document: id, supports, asOf }),
  ],
  {
    error:
      'a source has either "url" (a full web address) or "document" (an id from site.yaml), ' +
      'and may have "supports" and "asOf"',
  },
);
export type Source = z.infer<typeof source>;

export const sources = z
  .array(source, { error: 'sources is a list; each line starts with "- url:" or "- document:"' })
  .min(1, { error: 'no source is given; every fact needs at least one' });
