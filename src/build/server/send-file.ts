import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * A file as it is sent: all of it is read before the first byte goes, so that one that is taken
 * away meanwhile breaks nothing.
 */
export interface SentFile {
  bytes: Buffer;
  changed: Date;
  headers: Readonly<Record<string, string>>;
}

/**
 * The first and the last byte that are wanted, of one range; several at once are answered with the
 * whole.
 */
function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'whole' | 'none' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'whole';
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'none' : { start, end };
}

/** Sends a file, or the part that is asked for, or that it has not changed (304). */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, changed, headers }: SentFile,
): void {
  const day = changed.toUTCString();
  const all = { ...headers, 'Last-Modified': day, 'Accept-Ranges': 'bytes' };
  if (request.headers['if-modified-since'] === day) {
    response.writeHead(304, all).end();
    return;
  }
  const { range, 'if-range': condition = day } = request.headers;
  const wanted = condition === day ? rangeOf(range, bytes.length) : 'whole';
  if (wanted === 'whole')
    response.writeHead(200, { ...all, 'Content-Length': bytes.length }).end(bytes);
  else if (wanted === 'none')
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${bytes.length}` }).end();
  else {
    const part = bytes.subarray(wanted.start, wanted.end + 1);
    response
      .writeHead(206, {
        ...all,
        'Content-Range': `bytes ${wanted.start}-${wanted.end}/${bytes.length}`,
        'Content-Length': part.length,
      })
      .end(part);
  }
}
