import { z } from 'astro/zod';
import { confidence } from './confidence.ts';
import { text } from './text.ts';

/** What a number is for. The words shown come from `phone.<purpose>` in ui.json. */
export const phonePurposes = [
  'helpline',
  'advice',
  'office',
  'professionals',
  'out-of-hours',
  'daytime',
  'emergency',
  'non-emergency',
  'relay',
  'security',
  'children',
  'callback',
] as const;

/**
 * A telephone number. `display` is kept exactly as its owner prints it; `dial` is E.164 (`+44…`) or
 * a short code (`999`). Only `high` and `medium` may be written: a number at `low` is left out of
 * the record.
 */
export const phone = z
  .strictObject({
    display: text('display (the number as its owner prints it)'),
    dial: z
      .string({ error: "dial is missing; write +44… or a short code such as '999', in quotes" })
      .regex(/^(\+44\d{7,10}|\d{3,6})$/, {
        error: 'dial is +44 and 7 to 10 digits without spaces, or a short code of 3 to 6 digits',
      }),
    purpose: z.enum(phonePurposes, { error: `purpose is one of: ${phonePurposes.join(', ')}` }),
    confidence: confidence.exclude(['low'], {
      error: 'a phone is published only at confidence high or medium; leave a low one out',
    }),
    asOf: text('the date of the source of this number').optional(),
  })
  .superRefine((value, context) => {
    const fault = displayFault(value.display, value.dial);
    if (fault) context.addIssue({ code: 'custom', path: ['display'], message: fault });
  });
export type Phone = z.infer<typeof phone>;

/**
 * Compares the digits a reader sees with the digits a tap dials.
 * @returns what is wrong in words, or `undefined` when they agree.
 */
export function displayFault(display: string, dial: string): string | undefined {
  const shown = display.replace(/\D/g, '');
  if (!dial.startsWith('+')) {
    return shown.startsWith(dial)
      ? undefined
      : `phone "${display}" does not begin with ${dial}, which is what a tap would dial; make ` +
          'the two agree';
  }
  const wanted = `0${dial.slice(3)}`;
  if (shown === wanted) return undefined;
  if (shown.length < wanted.length)
    return (
      `phone "${display}" has too few digits (${shown.length}; dial has ${wanted.length}); ` +
      'write it as its owner prints it'
    );
  if (shown.length > wanted.length)
    return (
      `phone "${display}" has too many digits (${shown.length}; dial has ${wanted.length}); ` +
      'write it as its owner prints it'
    );
  return (
    `phone "${display}" and dial "${dial}" are different numbers; write both as their owner ` +
    'prints them'
  );
}
