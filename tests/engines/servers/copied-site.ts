import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { letProbeIn } from './policy.ts';
import type { Source } from './watched.ts';

/** One origin in the place of another, wherever a page, a script or a redirect names it. */
export interface Swap {
  from: string;
  to: string;
}

/** What is changed in a site that is not ours, as it is said before the site is walked. */
export const changesTo = (swaps: readonly Swap[]): string[] => [
  'One script more stands first in each page. A content security policy allows it, by its ' +
    'hash, and allows sending to the site itself.',
  'Policies lose "upgrade-insecure-requests", cookies lose "Domain", elements lose ' +
    '"integrity": the copy has another address, and no encryption.',
  ...swaps.map(({ from, to }) => `${from} is ${to} in pages, scripts and redirects.`),
];

/**
 * A site of anybody, passed on by this machine with as few changes as walking it takes.
 * @param origin the site's
 * @param swaps origins that are changed: the site's own, and where its way out leads. Read anew for
 *   each answer
 */
export const copiedSite = (origin: string, swaps: () => readonly Swap[]): Source => ({
  origin,
  asking: ({
    host: _,
    'accept-encoding': __,
    'if-none-match': ___,
    'if-modified-since': ____,
    ...headers
  }) => ({
    ...Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        typeof value === 'string'
          ? swap(
              value,
              swaps().map(({ from, to }) => ({ from: to, to: from })),
            )
          : value,
      ]),
    ),
    'accept-encoding': 'identity',
  }),
  heading: (headers, probe) => toHeading(headers, swaps(), hashOf(probe)),
  altering: (text, type, probe) =>
    type === 'script' ? swap(text, swaps()) : withProbe(swap(text, swaps()), probe),
});

/** The hash by which a policy allows a script. */
const hashOf = (script: string): string =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`;

const policies = ['content-security-policy', 'content-security-policy-report-only'];

/** The headers of an answer as they are passed on. */
export function toHeading(
  headers: IncomingHttpHeaders,
  swaps: readonly Swap[],
  hash: string,
): IncomingHttpHeaders {
  const changed: IncomingHttpHeaders = { ...headers };
  for (const name of policies)
    if (typeof changed[name] === 'string') changed[name] = letProbeIn(changed[name], hash);
  if (changed.location) changed.location = swap(changed.location, swaps);
  if (changed['set-cookie'])
    changed['set-cookie'] = changed['set-cookie'].map((cookie) =>
      cookie.replace(/;\s*domain=[^;]*/i, ''),
    );
  return changed;
}

/** A page with the probe first in it, before anything that it could miss. */
export function withProbe(page: string, probe: string): string {
  const script = `<script>${probe}</script>`;
  const open = page
    .replace(/\sintegrity=(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/<meta\s[^>]*http-equiv=["']?content-security-policy\b[^>]*>/gi, (meta) =>
      meta.replace(
        /(\scontent=)(?:"([^"]*)"|'([^']*)')/i,
        (_, name: string, a?: string, b?: string) =>
          `${name}"${letProbeIn((a ?? b ?? '').replaceAll('&#39;', "'"), hashOf(probe))}"`,
      ),
    );
  for (const place of [/<head(?:\s[^>]*)?>/i, /<html(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i]) {
    const found = place.exec(open);
    if (found)
      return (
        open.slice(0, found.index + found[0].length) +
        script +
        open.slice(found.index + found[0].length)
      );
  }
  return script + open;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Changes origins in a text, also where a slash is escaped, as JSON in a page has it; never a part
 * of a longer name or port.
 */
export const swap = (text: string, swaps: readonly Swap[]): string =>
  swaps.reduce(
    (changed, { from, to }) =>
      [
        [from, to],
        [from.replaceAll('/', '\\/'), to.replaceAll('/', '\\/')],
      ].reduce(
        (all, [was = '', is = '']) =>
          all.replace(new RegExp(`${escaped(was)}(?![\\w:-]|\\.\\w)`, 'g'), () => is),
        changed,
      ),
    text,
  );
