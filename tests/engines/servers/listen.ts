import type { Server } from 'node:http';

/** Lets a server listen on one port of this machine. */
export const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });

/** Ends a server, and every connection that it still has. */
export const end = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** What to say when a port is taken, for the one who asked; nothing for any other error. */
export const portTaken = (error: unknown): string | undefined => {
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  return code === 'EADDRINUSE'
    ? `Port ${port} is taken: set PORT to the first of ten that are free, as PORT=4900`
    : undefined;
};
