import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, lostPage, redirects } from './headers.ts';
import { readHeaderRules } from './host-headers.ts';
import { mediaTypeOf } from './hosts/media-types.ts';

/** Nothing was built yet: says what to do first. */
export class NoSite extends Error {}

/** Makes sure that there is something to work on. @param dist the built site. @throws NoSite */
export function needSite(dist: string): void {
  if (!existsSync(join(dist, 'index.html'))) throw new NoSite(`there is no site in ${dist}/; run "npm run build" first`);
}

/**
 * A server of the built site that behaves as the hosts will: the same headers, redirects and page not found.
 * @param dist the built site
 * @throws NoSite when it has not been built
 */
export async function createSite(dist: string): Promise<Server> {
  needSite(dist);
  const rules = await readHeaderRules(dist);
  const lost = await readFile(join(dist, lostPage));
  const files = sirv(dist, { dev: false, etag: false, setHeaders: (response, path) => setAll(response, { ...headersFor(path, rules), ...typeOf(path) }) });
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const redirect = redirects.find(({ from }) => from === path);
    if (redirect) {
      response.writeHead(redirect.status, { ...headersFor(path, rules), Location: redirect.to }).end();
      return;
    }
    if (!path.endsWith('/') && existsSync(join(dist, path, 'index.html'))) {
      response.writeHead(301, { ...headersFor(path, rules), Location: `${path}/` }).end();
      return;
    }
    const sendLost = (): void => { response.writeHead(404, { ...headersFor(lostPage, rules), ...typeOf(lostPage) }).end(lost); };
    // What begins so is for hosts, not for visitors: `_headers`, `_redirects`.
    if (path.startsWith('/_')) sendLost();
    else files(request, response, sendLost);
  });
}

const setAll = (response: ServerResponse, headers: Record<string, string>): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

const typeOf = (path: string): Record<string, string> => {
  const type = mediaTypeOf(path);
  return type ? { 'Content-Type': type } : {};
};
