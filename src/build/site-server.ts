import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { headersFor, lostPage, type HeaderRule } from './headers.ts';
import { readHeaderRules } from './host-headers.ts';
import { mediaTypeOf } from './hosts/media-types.ts';
import { redirectOf, siteRedirects, type Redirect } from './redirects.ts';
import { answerBrokenRequests } from './server/broken-requests.ts';
import { readTarget } from './server/request-path.ts';
import { sendFile } from './server/send-file.ts';

/** Nothing was built yet: says what to do first. */
export class NoSite extends Error {}

/** Makes sure that there is something to work on. @param dist the built site. @throws NoSite */
export function needSite(dist: string): void {
  if (!existsSync(join(dist, 'index.html')))
    throw new NoSite(`there is no site in ${dist}/; run "npm run build" first`);
  if (!existsSync(join(dist, '_headers')))
    throw new NoSite(
      `there is no whole site in ${dist}/: _headers is missing, which a build writes last; run ` +
        '"npm run build" again',
    );
}

/** What is served, and by which rules. */
interface Site {
  dist: string;
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
  lost: Buffer;
}

/**
 * A server of the built site that behaves as the hosts will: the same headers, redirects and page
 * not found, and odd requests answered as nginx answers them. No request ends it.
 * @param dist the built site
 * @throws NoSite when it has not been built
 */
export async function createSite(dist: string): Promise<Server> {
  needSite(dist);
  const site: Site = {
    dist,
    rules: await readHeaderRules(dist),
    redirects: siteRedirects(),
    lost: await readFile(join(dist, lostPage)),
  };
  // Room for a line that is too long, so that it is answered (414) and not cut off.
  const server = createServer({ maxHeaderSize: 1_048_576 }, (request, response) => {
    answer(site, request, response).catch(() => response.destroy());
  });
  answerBrokenRequests(server, headersFor('/', site.rules));
  return server;
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const path = readTarget(method, url);
  const refuse = (status: number): void => {
    response
      .writeHead(status, {
        ...headersFor('/', site.rules),
        Allow: 'GET, HEAD',
        Connection: 'close',
      })
      .end();
  };
  if (typeof path === 'number') return refuse(path);
  if (method === 'TRACE') return refuse(405);
  const lead = (to: string, status: number): void => {
    response.writeHead(status, { ...headersFor(path, site.rules), Location: encodeURI(to) }).end();
  };
  const redirect = redirectOf(path, site.redirects);
  if (redirect) return lead(redirect.to, redirect.status);
  const sendLost = (): void => {
    response
      .writeHead(404, { ...headersFor(lostPage, site.rules), ...typeOf(lostPage) })
      .end(site.lost);
  };
  // What begins so is for hosts, not for visitors: `_headers`, `_redirects`.
  if (path.startsWith('/_')) return sendLost();
  const isRead = method === 'GET' || method === 'HEAD';
  if (!isRead && method !== 'POST') return refuse(405);
  const found = await look(site.dist, path);
  if (found === 'nothing') return sendLost();
  if (found === 'folder') return lead(`${path}/`, 301);
  if (!isRead) return refuse(405);
  sendFile(request, response, {
    ...found,
    headers: { ...headersFor(path, site.rules), ...typeOf(path) },
  });
}

/** What is at an address. A folder is one that was asked for without its last slash. */
async function look(
  dist: string,
  path: string,
): Promise<{ bytes: Buffer; changed: Date } | 'folder' | 'nothing'> {
  // Some machines take a backslash for a slash.
  if (path.includes('\\')) return 'nothing';
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const state = await stat(file);
    if (state.isDirectory()) return path.endsWith('/') ? 'nothing' : 'folder';
    return { bytes: await readFile(file), changed: state.mtime };
  } catch {
    return 'nothing';
  }
}

const typeOf = (path: string): Record<string, string> => {
  const type = mediaTypeOf(path);
  return type ? { 'Content-Type': type } : {};
};
