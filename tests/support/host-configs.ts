/**
 * Small readers of what is made for hosts. Each says, as the host itself would, which headers an
 * address gets; they know nothing of how the files are made.
 */
export type HeaderReader = (path: string) => Record<string, string>;

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

interface Rule {
  pattern: string;
  lines: string[];
}

/** `_headers`: a pattern begins its line, what belongs to it is indented. */
const rulesOf = (text: string): Rule[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => {
      const [pattern = '', ...lines] = part.split('\n');
      return { pattern: pattern.trim(), lines: lines.map((line) => line.trim()) };
    });

const nameAndValue = (line: string): [name: string, value: string] => [
  line.slice(0, line.indexOf(':')).trim(),
  line.slice(line.indexOf(':') + 1).trim(),
];

/**
 * Cloudflare: every rule that fits counts, in order. `! Name` takes a header away; one that is set
 * twice is joined by a comma.
 */
export const readForCloudflare =
  (text: string): HeaderReader =>
  (path) => {
    const headers: Record<string, string> = {};
    for (const { lines } of rulesOf(text).filter(({ pattern }) => fits(pattern, path))) {
      for (const line of lines) if (line.startsWith('! ')) delete headers[line.slice(2)];
      for (const line of lines.filter((candidate) => !candidate.startsWith('! '))) {
        const [name, value] = nameAndValue(line);
        headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
      }
    }
    return headers;
  };

/**
 * Netlify: every rule that fits counts, in order; a later one wins. A line without a colon says
 * nothing.
 */
export const readForNetlify =
  (text: string): HeaderReader =>
  (path) =>
    Object.fromEntries(
      rulesOf(text)
        .filter(({ pattern }) => fits(pattern, path))
        .flatMap(({ lines }) => lines.filter((line) => line.includes(':')).map(nameAndValue)),
    );

/**
 * The blocks of a file with braces, by what stands before the brace; blocks within them stand in
 * their text.
 */
function blocksOf(text: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  let depth = 0;
  let head = '';
  let body: string[] = [];
  for (const line of text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => !each.startsWith('#'))) {
    if (line === '}') depth -= 1;
    if (depth === 0 && line === '}') blocks.push({ head, body: body.join('\n') });
    else if (depth === 0 && line.endsWith('{')) [head, body] = [line.slice(0, -1).trim(), []];
    else body.push(line);
    if (line.endsWith('{')) depth += 1;
  }
  return blocks;
}

/** The longest prefix that fits. */
const narrowest = <Block extends { prefix: string }>(
  blocks: readonly Block[],
  path: string,
): Block | undefined =>
  blocks
    .filter(({ prefix }) => path.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];

interface Location {
  isExact: boolean;
  prefix: string;
  body: string;
}

/** nginx: `location = /x` before all, then the longest prefix. */
function locationsOf(text: string): (path: string) => Location | undefined {
  const locations = blocksOf(text).flatMap(({ head, body }) => {
    const [, kind = '', at = ''] = /^location (?:(=|\^~) )?(\S+)$/.exec(head) ?? [];
    return at ? [{ isExact: kind === '=', prefix: at, body }] : [];
  });
  return (path) =>
    locations.find(({ isExact, prefix }) => isExact && prefix === path) ??
    narrowest(
      locations.filter(({ isExact }) => !isExact),
      path,
    );
}

const addedHeaders = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^add_header (\S+) "([^"]*)" always;$/gm)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/**
 * nginx: the `add_header` lines of a place are all that is sent; a place that has none takes those
 * of the whole server.
 */
export const readForNginx = (text: string): HeaderReader => {
  const locate = locationsOf(text);
  const server = addedHeaders(text);
  return (path) => {
    const own = addedHeaders(locate(path)?.body ?? '');
    return Object.keys(own).length > 0 ? own : server;
  };
};

/** Where an address leads, as the host itself would say; nothing when it leads nowhere else. */
export type MoveReader = (path: string) => string | undefined;

/**
 * `_redirects`: from, to, status; the first that fits counts. `*` stands at the end, and `:splat`
 * is what it took.
 */
export const readMovesForCdn = (text: string): MoveReader => {
  const moves = text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return (path) => {
    const [from = '', to = ''] = moves.find(([pattern = '']) => fits(pattern, path)) ?? [];
    return from === '' ? undefined : to.replace(':splat', path.slice(from.length - 1));
  };
};

/** nginx: `return` and `rewrite` in the place. */
export const readMovesForNginx = (text: string): MoveReader => {
  const locate = locationsOf(text);
  return (path) => {
    const body = locate(path)?.body ?? '';
    const [, pattern, to = ''] = /^rewrite (\S+) (\S+) permanent;$/m.exec(body) ?? [];
    return pattern ? path.replace(new RegExp(pattern), to) : /^return 301 (\S+);$/m.exec(body)?.[1];
  };
};

/**
 * Caddy: the first row of a table that fits, with the name of the table. A row that begins with `~`
 * is a pattern, and minds capitals.
 */
const caddyMove = (text: string, path: string): { table: string; to: string } | undefined =>
  blocksOf(text).flatMap(({ head, body }) => {
    const [, table = ''] = /^map \{path\} \{(\w+)\}$/.exec(head) ?? [];
    const rows = table
      ? body.split('\n').map((row) => row.split(' ') as [from: string, to: string])
      : [];
    const row = rows.find(([from]) =>
      from.startsWith('~') ? new RegExp(from.slice(1)).test(path) : from === path,
    );
    return row
      ? [
          {
            table,
            to: row[0].startsWith('~')
              ? path.replace(new RegExp(row[0].slice(1)), row[1].replace('${1}', '$1'))
              : row[1],
          },
        ]
      : [];
  })[0];

/** Caddy: the tables that `redir` uses. */
export const readMovesForCaddy =
  (text: string): MoveReader =>
  (path) => {
    const move = caddyMove(text, path);
    return move && text.includes(`redir @${move.table} {${move.table}} 301`) ? move.to : undefined;
  };

/** Caddy: a move comes before all; else one `handle` counts, the narrowest that fits. */
export const readForCaddy = (text: string): HeaderReader => {
  const handles = blocksOf(text).flatMap(({ head, body }) =>
    /^handle( |$)/.test(head) ? [{ pattern: head.slice('handle '.length) || '/*', body }] : [],
  );
  return (path) => {
    const move = caddyMove(text, path);
    const moved =
      move && (blocksOf(text).find(({ head }) => head === `header @${move.table}`) ?? { body: '' });
    const found =
      moved ??
      handles.find(({ pattern }) => pattern === path) ??
      narrowest(
        handles
          .filter(({ pattern }) => pattern.endsWith('*'))
          .map(({ pattern, body }) => ({ prefix: pattern.slice(0, -1), body })),
        path,
      );
    return Object.fromEntries(
      [...(found?.body ?? '').matchAll(/^([A-Z][\w-]+) "([^"]*)"$/gm)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
  };
};
