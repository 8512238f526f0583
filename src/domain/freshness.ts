const msPerDay = 86_400_000;

/**
 * Whole days between two days.
 * @param from, to days as `2026-11-22`
 */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);

/**
 * Whether a fact was checked within the limit.
 * @param checked the day it was checked
 * @param today the day to judge from; passed in, since nothing here reads a clock
 * @param limit days, from `freshDays` in site.yaml
 */
export const isFresh = (checked: string, today: string, limit: number): boolean => daysBetween(checked, today) <= limit;
