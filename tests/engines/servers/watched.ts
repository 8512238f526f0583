import { readFileSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fromRoot } from '../../support/root.ts';
import { end, listen } from './listen.ts';

/** What a page says of itself. Times are milliseconds since 1970, by the clock of this machine. */
export interface Sight {
  at: number;
  path: string;
  title: string;
  /** `pressed`: the way out, as the browser's own events have it. `shown` and `blank`: what a frame shows, when that changes. */
  what: 'pressed' | 'shown' | 'blank' | 'pageshow' | 'pagehide';
}

const probePath = '/__probe.js';
const seenPath = '/__seen';
const probe = readFileSync(fromRoot('tests/engines/servers/probe.js'), 'utf8');

/**
 * A site as it is served, with one script more in each page, which says at every frame whether anything of the page can be
 * seen, and paints a mark that a watcher of the screen knows. Headers and everything else stay as they are.
 */
export class Watched {
  readonly sights: Sight[] = [];
  readonly origin: string;
  /** Runs in every page before anything else: what a browser has set so, or refuses. */
  prelude = '';
  /** Addresses that are not answered. */
  missing: RegExp | undefined;
  readonly #site: Server;
  readonly #sitePort: number;
  readonly #port: number;
  #server: Server | undefined;

  /** @param site the site itself, listening on `sitePort` */
  static async of(site: Server, sitePort: number, port: number): Promise<Watched> {
    await listen(site, sitePort);
    const watched = new Watched(site, sitePort, port);
    await watched.wake();
    return watched;
  }

  private constructor(site: Server, sitePort: number, port: number) {
    this.#site = site;
    this.#sitePort = sitePort;
    this.#port = port;
    this.origin = `http://localhost:${port}`;
  }

  /** Answers, from now on. */
  async wake(): Promise<void> {
    if (this.#server) return;
    this.#server = createServer((request, response) => this.#answer(request, response));
    await listen(this.#server, this.#port);
  }

  /** Answers nobody any more, as if there were no network. */
  async rest(): Promise<void> {
    if (this.#server) await end(this.#server);
    this.#server = undefined;
  }

  async close(): Promise<void> { await Promise.all([this.rest(), end(this.#site)]); }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === probePath) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`${this.prelude}\n${probe}`);
    else if (this.missing?.test(request.url ?? '')) response.writeHead(404).end();
    else if (request.url === seenPath) void textOf(request).then((text) => { this.sights.push(JSON.parse(text) as Sight); response.writeHead(204).end(); }).catch(() => response.destroy());
    else this.#pass(request, response);
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    const onward = ask({ host: '127.0.0.1', port: this.#sitePort, path: request.url, method: request.method }, (answer) => {
      const { 'content-length': _, ...headers } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, headers);
      if (!String(headers['content-type']).includes('text/html')) { answer.pipe(response); return; }
      void textOf(answer).then((html) => response.end(html.replace('<head>', `<head><script src="${probePath}"></script>`))).catch(() => response.destroy());
    });
    onward.on('error', () => response.destroy()).end();
  }
}

async function textOf(stream: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of stream.setEncoding('utf8')) text += String(part);
  return text;
}
