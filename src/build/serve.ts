/**
 * `npm run serve`: the built site at http://localhost:4321, with the headers and redirects that the
 * hosts will send.
 */
import { createSite, NoSite } from './site-server.ts';

const asked = process.env['PORT'] ?? '4321';
const port = Number(asked);

/** Says in one line what is in the way, and ends. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** What the machine says when it will not listen, in words. */
const refusals: Readonly<Record<string, string>> = {
  EADDRINUSE:
    `Port ${port} is taken, perhaps by another "npm run serve". End that one, or choose ` +
    `another port: PORT=${port === 4321 ? 4322 : 4321} npm run serve`,
  EACCES:
    `This machine does not let you use port ${port}. Choose one above 1023: PORT=4321 npm ` +
    'run serve',
};

if (!/^\d+$/.test(asked) || port > 65_535)
  stop(`PORT is "${asked}"; write a whole number from 0 to 65535, such as PORT=4321`);
const server = await createSite('dist').catch((error: unknown) =>
  stop(
    error instanceof NoSite
      ? `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`
      : `The site in dist/ cannot be served: ${(error as Error).message}. Run "npm run build" ` +
          'again.',
  ),
);
server.on('error', ({ code = '', message }: NodeJS.ErrnoException) =>
  stop(refusals[code] ?? `The server cannot start: ${message}`),
);
server.listen(port, () =>
  console.log(
    `Safe City is at http://localhost:${(server.address() as { port: number }).port}/ (Ctrl+C ` +
      'ends it)',
  ),
);
