import type { HeaderRule, Redirect } from '../headers.ts';
import { mediaTypes, textTypes } from './media-types.ts';
import { madeHere, toServerPlan } from './places.ts';

const block = (head: string, lines: readonly string[]): string => [`${head} {`, ...lines.map((line) => `    ${line}`), '}'].join('\n');

// `always`: also with a redirect and with the page for what is not there.
const addHeaders = (headers: Readonly<Record<string, string>>): string[] => Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

/** `^~`: no pattern of the server's own may come before a folder. */
const toLocation = (pattern: string): string => pattern === '/*' ? 'location /' : pattern.endsWith('*') ? `location ^~ ${pattern.slice(0, -1)}` : `location = ${pattern}`;

function toTypes(): string {
  const byType = Map.groupBy(Object.entries(mediaTypes), ([, type]) => type.split(';')[0] ?? '');
  return block('types', [...byType].map(([type, endings]) => `${type} ${endings.map(([ending]) => ending).join(' ')};`));
}

/**
 * The rules of the site for nginx, to be included in a `server { }` that has a `root`.
 * @throws as toServerPlan
 */
export function toNginx(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const plan = toServerPlan(rules, redirects);
  const withCharset = textTypes.filter((type) => Object.values(mediaTypes).includes(`${type}; charset=utf-8`));
  return [
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
      '# A folder without a page is not there either.',
      'error_page 403 404 =404 /404.html;',
    ].join('\n'),
    toTypes(),
    block('location = /404.html', addHeaders(plan.lost)),
    '# Files for hosts, not for visitors.',
    block('location ^~ /_', ['return 404;']),
    ...plan.redirects.map(({ from, to, status, headers }) => block(`location = ${from}`, [...addHeaders(headers), `return ${status} ${to};`])),
    ...plan.places.map(({ pattern, headers }) => block(toLocation(pattern), addHeaders(headers))),
  ].join('\n\n') + '\n';
}
