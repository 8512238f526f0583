import type { AddressInfo } from 'node:net';
import { createSite } from '../../src/build/site-server.ts';
import { dist } from './built-site.ts';

/**
 * Serves the built site as hosts will, while something is done with it. @param use is given the
 * origin, without a slash at its end
 */
export async function whileServed<Result>(
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = await createSite(dist);
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
