import { z } from 'astro/zod';
import { text } from './text.ts';
import { translation } from './translation.ts';

const key = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*(_(zero|one|two|few|many|other))?$/, {
  error:
    'a key is area.role in small letters, like "exit.label"; plurals end in _one, _few, _many, ' +
    '_other',
});

/**
 * `content/en/ui.json`: each interface string with a note that tells a translator where it stands.
 */
export const sourceStrings = z.record(
  key,
  z.strictObject({ text: text('text'), note: text('note') }),
);

/** `content/<language>/ui.json`. */
export const translatedStrings = z.strictObject({
  translation,
  strings: z.record(key, text('a string')),
});
