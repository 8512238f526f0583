import { createHash } from 'node:crypto';
import type { Site } from '../schemas/site.ts';
import { permissionsPolicy } from './permissions.ts';

/** One rule: every address that begins with the pattern (`/*` is all) gets these headers. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * What the policy names, found in the built site. The hashes are those of our own texts alone: see
 * inline-texts.ts.
 */
export interface InlineHashes {
  styles: readonly string[];
  scripts: readonly string[];
  /**
   * The cards that other sites show in a frame: the folders they are in (`/embed/`, `/pl/embed/`),
   * and their own styles.
   */
  cards: { folders: readonly string[]; styles: readonly string[] };
  /**
   * The safe window, which is among the cards: its folders, its own style, and the one script of
   * its way out.
   */
  windows: { folders: readonly string[]; styles: readonly string[]; scripts: readonly string[] };
  /** The files that calendars subscribe to: `/campaigns/calendar.ics`. */
  calendars?: readonly string[];
}

/** The folder of the safe window, in English: below that of the cards. */
export const windowFolder = '/embed/safe-window/';

/** The folder of the cards, in English. */
export const cardFolder = '/embed/';

const quoted = (hashes: readonly string[]): string => hashes.map((hash) => `'${hash}'`).join(' ');

/** Two years. */
const httpsSeconds = 63_072_000;

/**
 * How long, and for how much of the name, a browser asks by https alone (RFC 6797).
 * @param choice `hsts` of site.yaml: what goes beyond this very name is another's to decide
 */
export const strictTransport = (choice: Site['hsts']): string =>
  [
    `max-age=${httpsSeconds}`,
    ...(choice === 'subdomains' || choice === 'preload' ? ['includeSubDomains'] : []),
    ...(choice === 'preload' ? ['preload'] : []),
  ].join('; ');

/** Shown by anyone: a picture in a preview of a link. */
const shared = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** Read by anyone, also by other sites' scripts: data that is there to be used. */
const open = { 'Access-Control-Allow-Origin': '*', ...shared };

/**
 * The headers of the whole site: the one source for the local server, `_headers` and every host. No
 * rule names another origin; nothing is cached that was not named by its content.
 * @param inline the hashes of the texts of style and script that stand in pages, `sha256-…`, and
 *   the addresses that have headers of their own
 * @param hsts from site.yaml
 */
export const headerRules = (
  { styles, scripts, cards, windows, calendars = [] }: InlineHashes,
  hsts?: Site['hsts'],
): HeaderRule[] => [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        `script-src 'self' 'wasm-unsafe-eval' ${quoted(scripts)}`,
        "worker-src 'self'",
        `style-src ${quoted(styles)}`,
        "img-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        // No text becomes markup or the address of a script, but for the one that
        // search-worker.client.ts lets through.
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ].join('; '),
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': strictTransport(hsts),
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': permissionsPolicy,
      // The names of services' hosts are asked for when a link is pressed, not when it is seen.
      'X-DNS-Prefetch-Control': 'off',
      // Brave offers to forget the visit:
      // https://brave.com/privacy-updates/26-request-off-the-record/
      'Request-OTR': '1',
      // Asked again each time, and not kept on disk: less is left behind on the device.
      'Cache-Control': 'no-store',
    },
  },
  { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { pattern: '/data/*', headers: open },
  // Servers know the kind of a table, and not its letters.
  { pattern: '/data/figures.csv', headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  ...calendars.map((pattern) => ({ pattern, headers: open })),
  { pattern: '/icon.svg', headers: { 'Cache-Control': 'public, max-age=86400', ...shared } },
  { pattern: '/preview.png', headers: shared },
  ...cards.folders.map((folder) => ({ pattern: `${folder}*`, headers: cardHeaders(cards.styles) })),
  // Narrower, so it comes after: a card runs nothing.
  ...windows.folders.map((folder) => ({
    pattern: `${folder}*`,
    headers: cardHeaders(windows.styles, windows.scripts),
  })),
];

/**
 * A card may be shown by any page, also by one without https: an intranet must not show an empty
 * box where the numbers should be, and nothing on a card can be pressed by trick. It runs nothing
 * but what is named, and asks for nothing. With the last two it also stands in pages that shut
 * themselves off from others (Cross-Origin-Embedder-Policy). There is no X-Frame-Options for the
 * rest: browsers that know `frame-ancestors` pass over it, and hosts that cannot take a header away
 * again would keep it on the cards.
 */
const cardHeaders = (
  styles: readonly string[],
  scripts: readonly string[] = [],
): HeaderRule['headers'] => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    ...(scripts.length > 0 ? [`script-src ${quoted(scripts)}`] : []),
    `style-src ${quoted(styles)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
});

/**
 * The page that is shown for an address that is not there. Its headers go with it: an asset that is
 * missing must not be kept for a year.
 */
export const lostPage = '/404.html';

/** The headers of one address: later rules win. @param path begins with `/` */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const fitting = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}

/** The hash that lets a text of style or script through the policy. */
export const toHash = (style: string): string =>
  `sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}`;

/**
 * As Cloudflare and Netlify read it. Cloudflare joins a later rule's header to an earlier one's, so
 * the earlier is detached first (`! Name`). On Netlify the later one wins by itself, and lines that
 * begin with `!` are passed over.
 */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  const seen = new Set<string>();
  return (
    rules
      .map(({ pattern, headers }) => {
        const lines = Object.entries(headers).flatMap(([name, value]) =>
          seen.has(name) ? [`  ! ${name}`, `  ${name}: ${value}`] : [`  ${name}: ${value}`],
        );
        for (const name of Object.keys(headers)) seen.add(name);
        return [pattern, ...lines].join('\n');
      })
      .join('\n\n') + '\n'
  );
}

/** The rules in a text that `toHeadersFile` made. */
export const fromHeadersFile = (text: string): HeaderRule[] =>
  text
    .trim()
    .split('\n\n')
    .map((part) => {
      const [pattern = '', ...lines] = part.split('\n');
      return {
        pattern,
        headers: Object.fromEntries(
          lines
            .map((line) => /^ {2}([\w-]+): (.*)$/.exec(line))
            .filter((found) => found !== null)
            .map(([, name = '', value = '']): [string, string] => [name, value]),
        ),
      };
    });
