const msPerDay = 86_400_000;

/**
 * Whole days between two days.
 * @param from, to days as `2026-11-22`
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);

/** The day after a day. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + msPerDay).toISOString().slice(0, 10);

/**
 * The year of an old source.
 * @param asOf the age of a source, as its record says it: `'2020'`, `'2023-02'`, `'undated, after
 *   2018'`
 * @param today the day to judge from
 * @returns the last year named, unless it is this year or none is named
 */
export function oldYearOf(asOf: string, today: string): string | undefined {
  const year = asOf.match(/\b(?:19|20)\d{2}\b/g)?.at(-1);
  return year && year < today.slice(0, 4) ? year : undefined;
}

/**
 * Whether a fact was checked within the limit.
 * @param checked the day it was checked
 * @param today the day to judge from; passed in, since nothing here reads a clock
 * @param limit days, from `freshDays` in site.yaml
 */
export const isFresh = (checked: string, today: string, limit: number): boolean =>
  daysBetween(checked, today) <= limit;
