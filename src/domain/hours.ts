import type { Hours, OpeningTime, Weekday } from '../schemas/hours.ts';

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** How one language says the parts of opening hours. */
export interface HoursWords {
  always: string;
  everyDay: string;
  notBankHolidays: string;
  /** "Monday to Friday" */
  span: (first: string, last: string) => string;
  /** "Monday and Wednesday" */
  list: (days: string[]) => string;
  /** "Monday to Friday, 9:30am to 4:30pm" */
  line: (days: string, from: string, to: string) => string;
  /** "Mondays from 7pm", when no closing time is known */
  openEnded: (days: string, from: string) => string;
  day: (day: Weekday) => string;
  time: (time: string) => string;
}

/**
 * Opening hours in words, one line a stretch.
 * @param hours checked hours of a record
 * @param words the parts, in the reader's language
 */
export function hoursToLines(hours: Hours, words: HoursWords): string[] {
  if ('always' in hours) return [words.always];
  const lines = hours.times.map((stretch) => stretchToLine(stretch, words));
  return hours.bankHolidays === 'closed' ? [...lines, words.notBankHolidays] : lines;
}

function stretchToLine({ days, from, to }: OpeningTime, words: HoursWords): string {
  const named = daysToText(days, words);
  return to
    ? words.line(named, words.time(from), words.time(to))
    : words.openEnded(named, words.time(from));
}

function daysToText(days: readonly Weekday[], words: HoursWords): string {
  const inOrder = weekdays.filter((day) => days.includes(day));
  if (inOrder.length === weekdays.length) return words.everyDay;
  const first = weekdays.indexOf(inOrder[0] as Weekday);
  const isRun =
    inOrder.length > 2 && inOrder.every((day, index) => weekdays.indexOf(day) === first + index);
  return isRun
    ? words.span(words.day(inOrder[0] as Weekday), words.day(inOrder.at(-1) as Weekday))
    : words.list(inOrder.map(words.day));
}
