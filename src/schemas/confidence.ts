import { z } from 'astro/zod';

/**
 * How sure the sources are.
 * `high`: the owner's or commissioner's own page, or two independent sources that agree.
 * `medium`: one third-party source, or an own page that is old or undated.
 * `low`: thin, old or conflicting. Nothing that is `low` is published as a contact.
 */
export const confidence = z.enum(['high', 'medium', 'low'], {
  error: 'confidence is one of: high, medium, low',
});
