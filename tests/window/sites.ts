import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { headersFor } from '../../src/build/headers.ts';
import { readHeaderRules } from '../../src/build/host-headers.ts';
import {
  frameOf,
  toEmbedSnippet,
  toWindowPath,
  windowId,
  windowSandbox,
} from '../../src/domain/embeds.ts';
import { HostSite } from '../support/host-page.ts';
import { fromRoot } from '../support/root.ts';

/** What a server was asked. */
export interface Asked {
  path: string;
  referrer: string | undefined;
}

/** Our site, a partner's and the place where the way out leads, each of an origin of its own. */
export interface Sites {
  /** What our site was asked, and the destination; both grow. */
  ours: Asked[];
  away: Asked[];
  destination: string;
  /**
   * Addresses of the partner's pages: an ordinary one, the one with our lines, and those whose
   * frame may do less.
   */
  before: string;
  pages: Record<'asCopied' | 'withoutScripts' | 'withoutTop', string>;
  close(): Promise<void>;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });

/**
 * Serves the built safe window as hosts do, but that its way out leads to this machine.
 * @param port the first of two
 * @throws when the site is not built
 */
export async function openSites(port: number): Promise<Sites> {
  const dist = fromRoot('dist');
  const rules = await readHeaderRules(dist);
  const ours: Asked[] = [];
  const away: Asked[] = [];
  // Names differ, so that these are different sites to a browser, not only different origins.
  const destination = `http://127.0.0.2:${port + 1}/weather`;
  const html = readFileSync(join(dist, toWindowPath(), 'index.html'), 'utf8').replace(
    /href="[^"]*" target="_top"/,
    `href="${destination}" target="_top"`,
  );
  if (!html.includes(destination))
    throw new Error('the built safe window has no link for the whole tab');
  const site = createServer(({ url = '/', headers }, response) => {
    ours.push({ path: url, referrer: headers.referer });
    if (url === toWindowPath())
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headersFor(url, rules) })
        .end(html);
    else response.writeHead(404).end();
  });
  const elsewhere = createServer(({ url = '/', headers }, response) => {
    if (url === '/favicon.ico') {
      response.writeHead(404).end();
      return;
    }
    away.push({ path: url, referrer: headers.referer });
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end('<!doctype html><html lang="en"><title>Elsewhere</title><p>Sunny spells.</p></html>');
  });
  await listen(site, port);
  await new Promise<void>((resolve, reject) => {
    elsewhere.once('error', reject).listen(port + 1, '127.0.0.2', () => resolve());
  });
  const host = new HostSite();
  await host.open();
  const lines = toEmbedSnippet({
    ...frameOf(windowId, 'en'),
    src: `http://localhost:${port}${toWindowPath()}`,
    title: 'Help and support',
  });
  const put = (path: string, sandbox: string): string => {
    host.put(path, lines.replace(`sandbox="${windowSandbox}"`, `sandbox="${sandbox}"`));
    return host.at(path);
  };
  host.put('/before', '<p>The page before.</p>');
  return {
    ours,
    away,
    destination,
    before: host.at('/before'),
    pages: {
      asCopied: put('/as-copied', windowSandbox),
      withoutScripts: put('/without-scripts', windowSandbox.replace('allow-scripts ', '')),
      withoutTop: put('/without-top', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'),
    },
    close: async () => {
      for (const server of [site, elsewhere]) {
        server.closeAllConnections();
        await new Promise<void>((resolve) => {
          server.close(() => resolve());
        });
      }
      await host.close();
    },
  };
}
