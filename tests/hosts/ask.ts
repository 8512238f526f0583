import { request, type IncomingHttpHeaders } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Expected } from './questions.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Asks as a browser would. @param encoding what the browser can unpack: `identity`, `gzip`, `br`
 */
const ask = (port: number, path: string, encoding: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(
      { port, host: '127.0.0.1', path, headers: { 'Accept-Encoding': encoding } },
      (response) => {
        const parts: Buffer[] = [];
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
            }),
          );
      },
    )
      .on('error', reject)
      .end();
  });

const unpack = ({ headers, body }: Answer): Buffer => {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
};

const sameType = (a: string, b: string): boolean =>
  a.replaceAll(' ', '').toLowerCase() === b.replaceAll(' ', '').toLowerCase();

/**
 * What is wrong with the answer of a host.
 * @param names every header that any rule sets: one that does not belong to this address must not
 *   be there
 */
function faultsOf(
  answer: Answer,
  expected: Expected,
  names: readonly string[],
  dist: string,
): string[] {
  const { status, headers } = answer;
  return [
    ...(expected.statuses.includes(status)
      ? []
      : [`status ${status}, not ${expected.statuses.join(' or ')}`]),
    ...names
      .filter((name) => headers[name.toLowerCase()] !== expected.headers[name])
      .map(
        (name) =>
          `${name}: ${String(headers[name.toLowerCase()] ?? '(none)')}\n    not: ` +
          `${expected.headers[name] ?? '(none)'}`,
      ),
    ...(expected.location === undefined || headers.location === expected.location
      ? []
      : [`leads to ${headers.location}, not ${expected.location}`]),
    ...(expected.type === undefined || sameType(headers['content-type'] ?? '', expected.type)
      ? []
      : [`Content-Type: ${headers['content-type']}, not ${expected.type}`]),
    ...(expected.file === undefined ||
    unpack(answer).equals(readFileSync(join(dist, expected.file)))
      ? []
      : [`the body is not ${expected.file}`]),
    ...(/\d/.test(String(headers.server ?? ''))
      ? [`tells its version: ${String(headers.server)}`]
      : []),
  ];
}

/**
 * Asks a host for all, plain and packed. @returns a line a fault, and how often it sent something
 * packed
 */
export async function askAll(
  port: number,
  all: readonly Expected[],
  names: readonly string[],
  dist: string,
): Promise<{ faults: string[]; packed: Record<string, number> }> {
  const faults: string[] = [];
  const packed: Record<string, number> = {};
  for (const expected of all) {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const answer = await ask(port, expected.path, encoding);
      const sent = answer.headers['content-encoding'];
      if (sent) packed[sent] = (packed[sent] ?? 0) + 1;
      faults.push(
        ...faultsOf(answer, expected, names, dist).map(
          (fault) => `${expected.path} (${encoding}): ${fault}`,
        ),
      );
    }
  }
  return { faults, packed };
}
