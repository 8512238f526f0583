import { daysBetween } from '../../../domain/freshness.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** RFC 9116, 2.5.5: less than a year ahead, so that what is told is not stale. */
const mostDays = 366;
/** Time enough to ask whether the contact still answers. */
const soonDays = 30;

/**
 * The day until which the contact for the site's security holds. A day too far away is a fault; one
 * that is near or past is a notice, since the rest of the site must not wait for it.
 * @param today the day of the check, `2026-11-22`
 */
export function checkSecurity(
  content: Content,
  today: string,
): { faults: Fault[]; notices: Fault[] } {
  const dated = content.site.flatMap(({ value, parsed }) =>
    value.security
      ? [
          {
            expires: value.security.expires,
            at: { file: parsed.file.shown, line: parsed.lineOf(['security', 'expires']) },
          },
        ]
      : [],
  );
  const left = (expires: string): number => daysBetween(today, expires);
  return {
    faults: dated
      .filter(({ expires }) => left(expires) > mostDays)
      .map(({ expires, at }) => ({
        ...at,
        message:
          `security.expires is ${expires}, more than a year ahead; write a day within a ` +
          'year, and renew it',
      })),
    notices: dated
      .filter(({ expires }) => left(expires) <= soonDays)
      .map(({ expires, at }) => ({
        ...at,
        message:
          left(expires) < 0
            ? `security.expires was ${expires}: /.well-known/security.txt is left out; ask ` +
              'whether the contact still answers, then write a new day'
            : `security.expires is ${expires}, in ${left(expires)} days; ask whether the ` +
              'contact still answers, then write a new day',
      })),
  };
}
