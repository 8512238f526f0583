import { z } from 'astro/zod';

/** Text that must say something. The message names what an editor should do. */
export const text = (what: string) =>
  z
    .string({ error: `${what} is missing; write it as plain text` })
    .trim()
    .min(1, { error: `${what} is empty; write it or delete the line` });

/** An id: English kebab-case, the same in every language. It becomes part of an address. */
export const id = z
  .string({ error: 'an id is missing; write it as small letters, digits and hyphens' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'an id has only small letters, digits and single hyphens, like "mens-advice-line"',
  });

/** A list of ids, without repeats. */
export const ids = z.array(id).refine((list) => new Set(list).size === list.length, {
  error: 'the same id stands in this list twice; delete one',
});
