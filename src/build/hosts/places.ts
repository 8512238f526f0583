import { headersFor, lostPage, type HeaderRule } from '../headers.ts';
import { mediaTypeOf } from './media-types.ts';
import type { Redirect } from '../redirects.ts';

/** An address, or all that begin so, with every header that is sent there. */
export interface Place {
  pattern: string;
  headers: Record<string, string>;
}

/** What a server is to do, said so that each can say it in its own words. */
export interface ServerPlan {
  /**
   * In each of these the server sends these headers and no others of ours. The last that fits is
   * the narrowest.
   */
  places: Place[];
  redirects: (Redirect & Pick<Place, 'headers'>)[];
  /** Sent with the page for what is not there. */
  lost: Record<string, string>;
}

/** Characters that end a text, or stand for something else, in one of the servers' own files. */
const special = /["\\${}\r\n]/;

/**
 * A rule may say it for hosts that know no better. These servers get it from the table, and would
 * send it twice.
 */
const typeName = 'Content-Type';
const withoutType = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== typeName));

/**
 * Works out the headers of each place whole. nginx forgets the headers around a place that has its
 * own, and in Caddy the order decides; where each place has all of its own, neither matters.
 * @throws when a header holds a character that a server's file cannot, or a type that the table of
 *   types does not have
 */
export function toServerPlan(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): ServerPlan {
  for (const { pattern, headers } of rules) {
    for (const [name, value] of Object.entries(headers)) {
      if (special.test(value))
        throw new Error(
          `${name} of ${pattern} in src/build/headers.ts holds a character that nginx or Caddy ` +
            `read as their own: ${value}`,
        );
      if (name === typeName && value !== mediaTypeOf(pattern))
        throw new Error(
          `${pattern} has another type in src/build/headers.ts than in ` +
            `src/build/hosts/media-types.ts: ${value}`,
        );
    }
  }
  return {
    places: rules.map(({ pattern }) => ({
      pattern,
      headers: withoutType(headersFor(pattern.replace(/\*$/, ''), rules)),
    })),
    redirects: redirects.map((redirect) => ({
      ...redirect,
      headers: headersFor(redirect.from, rules),
    })),
    lost: headersFor(lostPage, rules),
  };
}

/** The first line of a file that is made. @param comment what begins a comment there */
export const madeHere = (comment: string): string =>
  `${comment} Made by "npm run build" from src/build. Not to be changed by hand: it goes with ` +
  'this build alone, since it holds the hashes of its styles.';
