import { isFresh } from '../../../domain/freshness.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/**
 * Days that cannot be true are faults; days that lie too far back are notices.
 * @param today the day of the check, `2026-11-22`
 */
export function checkDates(content: Content, today: string): { faults: Fault[]; notices: Fault[] } {
  const limit = content.site[0]?.value.freshDays ?? 180;
  const checked = [
    ...[...content.services, ...content.campaigns].map((entry) => ({
      entry,
      field: 'lastChecked',
      day: entry.value.lastChecked,
    })),
    ...[...content.words, ...content.figures].map((entry) => ({
      entry,
      field: 'checked',
      day: entry.value.checked,
    })),
    ...content.pages.flatMap((entry) =>
      entry.value.checked ? [{ entry, field: 'checked', day: entry.value.checked }] : [],
    ),
  ];
  const faults = checked
    .filter(({ day }) => day > today)
    .map(({ entry, field, day }) => ({
      file: entry.parsed.file.shown,
      line: entry.parsed.lineOf([field]),
      message:
        `${field} is ${day}, which has not come yet (today is ${today}); write the day it ` +
        'was really checked',
    }));
  const notices = checked
    .filter(({ day }) => day <= today && !isFresh(day, today, limit))
    .map(({ entry, field, day }) => ({
      file: entry.parsed.file.shown,
      line: entry.parsed.lineOf([field]),
      message:
        `last checked on ${day}, more than ${limit} days ago; the page says so until someone ` +
        'checks it again',
    }));
  return { faults, notices };
}
