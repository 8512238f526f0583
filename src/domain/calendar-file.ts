import ical, {
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { dayAfter } from './freshness.ts';

/** One entry of a calendar: whole days. Its words are calm, since a calendar is often shared. */
export interface CalendarEntry {
  /** Never changes: a calendar that has the entry already moves it instead of adding another. */
  uid: string;
  summary: string;
  description?: string;
  url: string;
  starts: string;
  /** The last day, itself included. */
  ends: string;
  /** The same days every year. */
  isYearly: boolean;
  /** Its days may still change. */
  isTentative: boolean;
  /** The day its facts were last checked. */
  checked: string;
}

/**
 * Writes a calendar file (iCalendar, RFC 5545). The same entries give the same text on any day and
 * in any time zone.
 * @param name what the calendar is called when someone subscribes to it
 */
export function toCalendarFile(name: string, entries: readonly CalendarEntry[]): string {
  // The library escapes the texts of entries, but not the calendar's own name.
  const calendar = ical({
    prodId: { company: name, product: 'dates', language: 'EN' },
    name: name.replace(/[\\;,]/g, '\\$&'),
  });
  for (const {
    uid,
    summary,
    description,
    url,
    starts,
    ends,
    isYearly,
    isTentative,
    checked,
  } of entries) {
    calendar.createEvent({
      id: uid,
      summary,
      ...(description && { description }),
      url,
      start: starts,
      // The end of whole days is the day after the last one.
      end: dayAfter(ends),
      allDay: true,
      stamp: new Date(`${checked}T00:00:00Z`),
      ...(isYearly && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
      status: isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      // Nobody is busy because of it.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves the last line open; the standard closes every line.
  return `${calendar.toString()}\r\n`;
}
