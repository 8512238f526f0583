import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Everything that a stream says, as text. */
export async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const part of stream.setEncoding('utf8')) text += String(part);
  return text;
}

/** An answer as it was before it was packed. A server may pack what nobody asked it to. */
export function unpacked(answer: IncomingMessage): Readable {
  const unpackers = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate };
  const unpack = unpackers[answer.headers['content-encoding'] as keyof typeof unpackers];
  return unpack ? answer.pipe(unpack()) : answer;
}
