import type { HeaderRule, Redirect } from '../headers.ts';
import { mediaTypes } from './media-types.ts';
import { madeHere, toServerPlan } from './places.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);
const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...indented(lines), '}'];

/** @param gone headers that may have been set before, and do not belong here */
const setHeaders = (headers: Readonly<Record<string, string>>, gone: readonly string[] = []): string[] =>
  block('header', [...gone.map((name) => `-${name}`), ...Object.entries(headers).map(([name, value]) => `${name} "${value}"`)]);

/**
 * The rules of the site for Caddy, to be imported in a site that has a `root`.
 * @throws as toServerPlan
 */
export function toCaddy(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const { places, lost, ...plan } = toServerPlan(rules, redirects);
  const everyName = new Set(places.flatMap(({ headers }) => Object.keys(headers)));
  const files = ['file_server {', '\tprecompressed br gzip', '}'];
  const byType = Map.groupBy(Object.entries(mediaTypes), ([, type]) => type);
  return [
    [madeHere('#')],
    ['encode gzip', 'header -Server'],
    [...byType].flatMap(([type, endings], index) => [`@type${index} path ${endings.map(([ending]) => `*.${ending}`).join(' ')}`, `header @type${index} Content-Type "${type}"`]),
    // A text that begins with a slash would be read as what to fit: hence the star. Each place is handled by itself, the narrowest first: Caddy sees to that.
    ['# Files for hosts, not for visitors.', ...block('handle /_*', ['error 404'])],
    ...plan.redirects.map(({ from, to, status, headers }) => block(`handle ${from}`, [...setHeaders(headers), `redir * ${to} ${status}`])),
    ...places.filter(({ pattern }) => pattern !== '/*').map(({ pattern, headers }) => block(`handle ${pattern}`, [...setHeaders(headers), ...files])),
    ...places.filter(({ pattern }) => pattern === '/*').map(({ headers }) => block('handle', [...setHeaders(headers), ...files])),
    block('handle_errors', [
      ...setHeaders({ ...lost, 'Content-Type': mediaTypes['html'] ?? '' }, ['Server', ...[...everyName].filter((name) => !(name in lost))]),
      'rewrite * /404.html',
      ...files,
    ]),
  ].map((lines) => lines.join('\n')).join('\n\n') + '\n';
}
