import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Meddling, Passing } from './meddlings.ts';

/**
 * Stands between the site and whoever asks, and does to it what the meddlings say.
 * @param site the origin of the site as it is
 */
export async function whileMeddled<Result>(
  site: string,
  list: readonly Meddling[],
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  let visit = 0;
  const server = createServer((asked, response) => {
    const { hostname, port } = new URL(site);
    request({ hostname, port, path: asked.url, method: asked.method }, (answer) => {
      const parts: Buffer[] = [];
      answer
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          visit += 1;
          const {
            connection: _,
            'content-length': __,
            'transfer-encoding': ___,
            ...headers
          } = answer.headers;
          const passing: Passing = {
            path: asked.url ?? '/',
            status: answer.statusCode ?? 0,
            headers,
            body: Buffer.concat(parts),
            visit,
          };
          for (const { meddle } of list) meddle(passing);
          response
            .writeHead(passing.status, {
              ...passing.headers,
              'content-length': passing.body.length,
            })
            .end(passing.body);
        });
    })
      .on('error', () => response.destroy())
      .end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  }
}
