import type { Weekday } from '../schemas/hours.ts';
import { weekdays } from '../schemas/hours.ts';

// Digits are always Latin, so that a spoken number matches what is on the phone; and days are those
// of the calendar in use here, also in languages that are used to another (Persian, Pashto).
const latin = (lang: string): string => `${lang}-u-ca-gregory-nu-latn`;

/** A day in words: "22 November 2026". */
export const formatDay = (lang: string, day: string): string =>
  new Intl.DateTimeFormat(latin(lang), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/**
 * A day with its weekday, without the year: "Wednesday 25 November". Several days: "25 November –
 * 10 December".
 */
export function formatDays(lang: string, starts: string, ends: string): string {
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const format = new Intl.DateTimeFormat(latin(lang), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(starts === ends && { weekday: 'long' }),
  });
  return starts === ends ? format.format(at(starts)) : format.formatRange(at(starts), at(ends));
}

/** Days with their year: "25 November – 10 December 2026". */
export const formatDaysAndYear = (lang: string, starts: string, ends: string): string =>
  new Intl.DateTimeFormat(latin(lang), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(`${starts}T00:00:00Z`), new Date(`${ends}T00:00:00Z`));

/** A month with its year: "November 2026". @param month as `2026-11`, or a day of it */
export const formatMonth = (lang: string, month: string): string =>
  new Intl.DateTimeFormat(latin(lang), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month.slice(0, 7)}-01T00:00:00Z`),
  );

/** A weekday in full: "Monday". 2024-01-01 was a Monday. */
export const formatWeekday = (lang: string, day: Weekday): string =>
  new Intl.DateTimeFormat(latin(lang), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day))),
  );

/** A clock time as people say it: "9:30am" in English, the language's own way elsewhere. */
export function formatTime(lang: string, time: string): string {
  if (lang.startsWith('en')) {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    if (minute === 0 && hour === 0) return 'midnight';
    if (minute === 0 && hour === 12) return 'noon';
    return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
  }
  return new Intl.DateTimeFormat(latin(lang), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`2024-01-01T${time}:00Z`));
}

/** "a, b and c". */
export const formatList = (lang: string, items: readonly string[]): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);

/** The name of another language, in this one: "Polish". */
export const formatLanguage = (lang: string, tag: string): string =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;

/** Sorts by the rules of the language; short forms and quote marks do not matter. */
export const collate = (lang: string): ((a: string, b: string) => number) => {
  const collator = new Intl.Collator(lang, {
    sensitivity: 'base',
    ignorePunctuation: true,
    numeric: true,
  });
  return (a, b) => collator.compare(a, b);
};
