import type { HeaderRule } from '../headers.ts';
import { mediaTypes } from './media-types.ts';
import { madeHere, toServerPlan, type ServerPlan } from './places.ts';
import { isPrefix, type Redirect } from '../redirects.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);
const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...indented(lines),
  '}',
];

/** @param gone headers that may have been set before, and do not belong here */
const setHeaders = (
  headers: Readonly<Record<string, string>>,
  gone: readonly string[] = [],
): string[] =>
  block('header', [
    ...gone.map((name) => `-${name}`),
    ...Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
  ]);

/**
 * Moves that have status and headers in common, as one table: Caddy's own patterns take capitals
 * and small letters for the same, and its tables do not. "redir" comes before every "handle".
 */
function toMoves(moves: ServerPlan['redirects'], index: number): string[] {
  const [first] = moves;
  if (!first) return [];
  const rows = moves.map(({ from, to, status }) =>
    isPrefix({ from, to, status })
      ? `~^${from.slice(0, -1)}(.*)$ ${to.slice(0, -1)}$\{1}`
      : `${from} ${to}`,
  );
  return [
    ...block(`map {path} {moved${index}}`, [...rows, 'default ""']),
    `@moved${index} expression {moved${index}} != ""`,
    ...block(
      `header @moved${index}`,
      Object.entries(first.headers).map(([name, value]) => `${name} "${value}"`),
    ),
    `redir @moved${index} {moved${index}} ${first.status}`,
  ];
}

/**
 * The rules of the site for Caddy, to be imported in a site that has a `root`.
 * @throws as toServerPlan
 */
export function toCaddy(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const { places, lost, ...plan } = toServerPlan(rules, redirects);
  const everyName = new Set(places.flatMap(({ headers }) => Object.keys(headers)));
  // "defer": the mark that file_server makes of a file is set late, and no visitor needs to be
  // known by one.
  const files = [
    'header {',
    '\tdefer',
    '\t-Etag',
    '}',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ];
  const byType = Map.groupBy(Object.entries(mediaTypes), ([, type]) => type);
  return (
    [
      [madeHere('#')],
      ['encode gzip', 'header -Server'],
      [...byType].flatMap(([type, endings], index) => [
        `@type${index} path ${endings.map(([ending]) => `*.${ending}`).join(' ')}`,
        `header @type${index} Content-Type "${type}"`,
      ]),
      // A text that begins with a slash would be read as what to fit: hence the star. Each place is
      // handled by itself, the narrowest first: Caddy sees to that.
      ['# Files for hosts, not for visitors.', ...block('handle /_*', ['error 404'])],
      ...[
        ...Map.groupBy(plan.redirects, ({ status, headers }) =>
          JSON.stringify([status, headers]),
        ).values(),
      ].map(toMoves),
      ...places
        .filter(({ pattern }) => pattern !== '/*')
        .map(({ pattern, headers }) =>
          block(`handle ${pattern}`, [...setHeaders(headers), ...files]),
        ),
      ...places
        .filter(({ pattern }) => pattern === '/*')
        .map(({ headers }) => block('handle', [...setHeaders(headers), ...files])),
      block('handle_errors', [
        ...setHeaders({ ...lost, 'Content-Type': mediaTypes['html'] ?? '' }, [
          'Server',
          ...[...everyName].filter((name) => !(name in lost)),
        ]),
        'rewrite * /404.html',
        ...files,
      ]),
    ]
      .map((lines) => lines.join('\n'))
      .join('\n\n') + '\n'
  );
}
