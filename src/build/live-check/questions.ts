import { isPrefix, redirectOf } from '../redirects.ts';
import { securityPath } from '../public-files.ts';
import type { Manifest, Sent } from '../manifest.ts';

/** What one address must give. */
export type Question = { path: string; headers: Record<string, string> } & (
  | { kind: 'file'; sent: Sent }
  | { kind: 'lost'; sent: Sent; isHidden?: boolean }
  | { kind: 'move'; to: string }
);

const endingOf = ({ file }: Sent): string => file.slice(file.lastIndexOf('.'));

/**
 * Some of a list: one of each kind, and others from all over it. @param most how many; all when it
 * is left out
 */
function some<Item>(
  list: readonly Item[],
  most: number | undefined,
  kindOf: (item: Item) => string,
): Item[] {
  if (most === undefined || list.length <= most) return [...list];
  const kinds = [...new Map([...list].reverse().map((item) => [kindOf(item), item])).values()];
  const spread = Array.from(
    { length: most },
    (_, index) => list[Math.floor((index * list.length) / most)],
  ).filter((item) => item !== undefined);
  const chosen = new Set([...kinds, ...spread]);
  return list.filter((item) => chosen.has(item));
}

/** Files that lie near a site on its owner's machine, and that no visitor may get. */
const neverServed = [
  '/.git/HEAD',
  '/.env',
  '/package.json',
  '/content/site.yaml',
  '/deploy/manifest.json',
];

/**
 * What to ask a live site: files, moves, and what must not be there.
 * @param most how many pages, how many other files and how many moves; all when it is left out
 */
export function toQuestions(
  { headers, files, hidden, redirects, lost, everywhere }: Manifest,
  most?: number,
): Question[] {
  const setOf = (index: number): Record<string, string> => headers[index] ?? {};
  const isPage = ({ path }: Sent): boolean => path.endsWith('/');
  const kindOf = (sent: Sent): string =>
    `${sent.headers} ${sent.path === securityPath ? securityPath : endingOf(sent)}`;
  const asked = [
    ...files.filter(({ path }) => path === '/'),
    ...some(
      files.filter((sent) => isPage(sent) && sent.path !== '/'),
      most,
      kindOf,
    ),
    ...some(
      files.filter((sent) => !isPage(sent)),
      most,
      kindOf,
    ),
  ];
  const known = new Set([...files.map(({ path }) => path), ...redirects.map(({ from }) => from)]);
  const folders = asked
    .filter(({ path }) => isPage({ path } as Sent) && path !== '/')
    .map(({ path }) => path);
  const sample = [
    ...new Set([
      ...folders.slice(0, 3),
      ...folders.slice(-3),
      ...folders.filter((path) => path.includes('/embed/')).slice(0, 1),
    ]),
  ];
  const notThere = (path: string, isHidden = false): Question => ({
    path,
    kind: 'lost',
    sent: lost,
    headers: setOf(lost.headers),
    ...(isHidden && { isHidden }),
  });
  const inCapitals = sample
    .map((path) => path.toUpperCase())
    .filter((path) => !known.has(path) && /[A-Z]/.test(path))
    .map((path): Question => {
      const move = redirectOf(path, redirects);
      return move
        ? { path, kind: 'move', to: move.to, headers: setOf(everywhere) }
        : notThere(path);
    });
  return [
    ...asked.map((sent): Question => ({
      path: sent.path,
      kind: 'file',
      sent,
      headers: setOf(sent.headers),
    })),
    ...sample
      .map((path): Question => ({
        path: path.slice(0, -1),
        kind: 'move',
        to: path,
        headers: setOf(files.find((sent) => sent.path === path)?.bare ?? everywhere),
      }))
      .filter(({ path }) => redirectOf(path, redirects) === undefined),
    ...some(
      redirects,
      most,
      (redirect) => `${redirect.headers} ${redirect.status} ${isPrefix(redirect)}`,
    ).map((redirect): Question => ({
      path: redirect.from.replace('*', 'a/b/'),
      kind: 'move',
      to: redirect.to.replace('*', 'a/b/'),
      headers: setOf(redirect.headers),
    })),
    ...inCapitals,
    ...[
      '/nothing-here/',
      '/nothing-here',
      '/assets/nothing.js',
      '/nothing.ics',
      ...(known.has(securityPath) ? [] : [securityPath]),
    ].map((path) => notThere(path)),
    ...[...hidden, ...neverServed].map((path) => notThere(path, true)),
  ];
}
