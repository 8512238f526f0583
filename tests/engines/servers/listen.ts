import type { Server } from 'node:http';

/** Lets a server listen on one port of this machine. */
export const listen = (server: Server, port: number): Promise<void> => new Promise((resolve, reject) => {
  server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
});

/** Ends a server, and every connection that it still has. */
export const end = (server: Server): Promise<void> => new Promise((resolve) => {
  server.close(() => resolve());
  server.closeAllConnections();
});
