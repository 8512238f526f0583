import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** What Node adds to the error of a request that it cannot read. */
interface Unread extends Error {
  code?: string;
  rawPacket?: Buffer;
}

/**
 * The status that nginx gives: a method is a word in capitals, and one that is not known is refused
 * by name.
 */
function statusOf({ code, rawPacket }: Unread): 400 | 405 | 414 {
  const line = rawPacket?.toString('latin1').split('\n', 1)[0] ?? '';
  if (code === 'HPE_HEADER_OVERFLOW' && (line.length > 8192 || !rawPacket?.includes('\n')))
    return 414;
  return code === 'HPE_INVALID_METHOD' && /^[A-Z_-]+ \/\S* HTTP\/1\.\d\r?$/.test(line) ? 405 : 400;
}

/** Answers a request that is none, and closes: whoever sends such is not waited for. */
function refuse(
  socket: Duplex,
  status: 400 | 405 | 414,
  headers: Readonly<Record<string, string>>,
): void {
  if (!socket.writable) return;
  const lines = Object.entries({ ...headers, Connection: 'close', 'Content-Length': '0' }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
}

/**
 * Answers what never becomes a request: lines that cannot be read, tunnels, connections that break.
 * Without it Node ends some of them without a word, and an error that nobody hears ends the server.
 * @param headers sent with the refusal
 */
export function answerBrokenRequests(
  server: Server,
  headers: Readonly<Record<string, string>>,
): void {
  server.on('clientError', (error: Unread, socket) => {
    socket.on('error', () => socket.destroy());
    if (error.code === 'ECONNRESET' || error.code === 'ERR_HTTP_REQUEST_TIMEOUT') socket.destroy();
    else refuse(socket, statusOf(error), headers);
  });
  server.on('connect', (_request, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    refuse(socket, 400, headers);
  });
}
