/** Why an address cannot be answered: it is not one (400), or longer than servers read (414). */
export type Refusal = 400 | 414;

/** nginx reads a request line of one buffer, `large_client_header_buffers`: 8 KB. */
const longestLine = 8192;

/** `GET` and `HTTP/1.1` with what is between them. */
const lineOf = (method: string, target: string): number =>
  method.length + target.length + ' HTTP/1.1\r\n'.length + 1;

/**
 * A whole address in the request line, as to a proxy: scheme, then a name, a number or `[…]`, and a
 * port.
 */
const absolute = /^[a-z][a-z0-9+.-]*:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d*)?(?=[/?]|$)/i;

/**
 * Reads what a client asks for, as nginx reads it: what is written with `%` is decoded, slashes are
 * joined, `.` and `..` are followed.
 * @param target the second word of the request line, one character a byte
 * @returns a path that begins with `/` and has no `..`, or the status of the refusal. Never throws
 */
export function readTarget(method: string, target: string): string | Refusal {
  if (lineOf(method, target) > longestLine) return 414;
  const raw = target.startsWith('/') ? target : toOrigin(target);
  const [path = ''] = (raw ?? '').split(/[?#]/);
  if (raw === undefined || /[\u0000-\u0020\u007f]/.test(raw) || /%(?![0-9a-f]{2})|%00/i.test(path))
    return 400;
  const bytes = path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return follow(Buffer.from(bytes, 'latin1').toString('utf8')) ?? 400;
}

/** What follows the name of the server; nothing when the whole is no address. */
function toOrigin(target: string): string | undefined {
  const [start] = absolute.exec(target) ?? [];
  if (start === undefined) return undefined;
  const rest = target.slice(start.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Follows `.` and `..`, and joins slashes. @returns nothing when it leads above the root */
function follow(path: string): string | undefined {
  const parts: string[] = [];
  const given = path.split('/').slice(1);
  for (const part of given) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  const isFolder = ['', '.', '..'].includes(given.at(-1) ?? '');
  return `/${parts.join('/')}${isFolder && parts.length > 0 ? '/' : ''}`;
}
