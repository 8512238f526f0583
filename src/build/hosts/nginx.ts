import type { HeaderRule } from '../headers.ts';
import { mediaTypes, textTypes } from './media-types.ts';
import { madeHere, toServerPlan, type ServerPlan } from './places.ts';
import { isPrefix, type Redirect } from '../redirects.ts';

const block = (head: string, lines: readonly string[]): string =>
  [`${head} {`, ...lines.map((line) => `    ${line}`), '}'].join('\n');

// `always`: also with a redirect and with the page for what is not there.
const addHeaders = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

/**
 * A place for one move. It has no headers of its own where those of the whole server are right: so
 * nginx sends them.
 */
function toMove(
  { from, to, status, headers }: ServerPlan['redirects'][number],
  everywhere: Readonly<Record<string, string>>,
): string {
  const own = isSame(headers, everywhere) ? [] : addHeaders(headers);
  if (!isPrefix({ from, to, status }))
    return block(`location = ${from}`, [...own, `return ${status} ${to};`]);
  // A rewrite writes what is special in an address as it must be written; "return" with a variable
  // would not.
  return block(`location ^~ ${from.slice(0, -1)}`, [
    ...own,
    `rewrite ^${from.slice(0, -1)}(.*)$ ${to.slice(0, -1)}$1 ` +
      `${status === 301 ? 'permanent' : 'redirect'};`,
  ]);
}

const isSame = (
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** `^~`: no pattern of the server's own may come before a folder. */
const toLocation = (pattern: string): string =>
  pattern === '/*'
    ? 'location /'
    : pattern.endsWith('*')
      ? `location ^~ ${pattern.slice(0, -1)}`
      : `location = ${pattern}`;

function toTypes(): string {
  const byType = Map.groupBy(Object.entries(mediaTypes), ([, type]) => type.split(';')[0] ?? '');
  return block(
    'types',
    [...byType].map(([type, endings]) => `${type} ${endings.map(([ending]) => ending).join(' ')};`),
  );
}

/**
 * The rules of the site for nginx, to be included in a `server { }` that has a `root`.
 * @throws as toServerPlan
 */
export function toNginx(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const plan = toServerPlan(rules, redirects);
  const everywhere = plan.places.find(({ pattern }) => pattern === '/*')?.headers ?? {};
  const withCharset = textTypes.filter((type) =>
    Object.values(mediaTypes).includes(`${type}; charset=utf-8`),
  );
  return (
    [
      madeHere('#'),
      [
        'index index.html;',
        'absolute_redirect off;',
        'server_tokens off;',
        'charset utf-8;',
        `charset_types ${withCharset.filter((type) => type !== 'text/html').join(' ')};`,
        'gzip on;',
        'gzip_vary on;',
        'gzip_static on;',
        `gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
        '# What a cache may ask by is the day of the file only: nothing that could be ' +
          'different for each visitor.',
        'etag off;',
        '# A folder without a page is not there either.',
        'error_page 403 404 =404 /404.html;',
      ].join('\n'),
      toTypes(),
      block('location = /404.html', addHeaders(plan.lost)),
      ['# For moves, and for what nginx refuses by itself.', ...addHeaders(everywhere)].join('\n'),
      '# Files for hosts, not for visitors.',
      block('location ^~ /_', ['return 404;']),
      ...plan.redirects.map((redirect) => toMove(redirect, everywhere)),
      ...plan.places.map(({ pattern, headers }) => block(toLocation(pattern), addHeaders(headers))),
    ].join('\n\n') + '\n'
  );
}
