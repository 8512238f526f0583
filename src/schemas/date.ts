import { z } from 'astro/zod';

/**
 * A day as `'2026-11-22'`, in quotes. Unquoted YAML dates change with the time zone, so they are
 * refused.
 */
export const day = z.iso.date({
  error: "a day is written in quotes as year-month-day, like '2026-11-22'",
});
