import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { end, listen } from './listen.ts';

/** How the place that the way out leads to behaves. */
export type Mood = 'normal' | 'hanging' | 'refused';

/**
 * Someone came: from where, if that could be seen, either in the request or by the page's own
 * script.
 */
export interface Arrival {
  at: number;
  path: string;
  referrer: string;
}

const own = '/__referrer';
/**
 * The path that our way out leads to. Another site's may lead to any path here but those of other
 * people's pages.
 */
const awayPath = '/away';
/**
 * Other people's pages: the page of results where a visit begins, and one that is opened in the
 * middle of it.
 */
export const beforePath = '/results';
export const betweenPath = '/between';

/** Whether a way out leads to the path. */
export const isAway = (path: string): boolean => path !== beforePath && path !== betweenPath;

/**
 * Somewhere else: another origin, with an ordinary page at every address. `?to=` makes a page that
 * has a link to an address, as a page of results has.
 */
export class Destination {
  readonly arrivals: Arrival[] = [];
  readonly origin: string;
  readonly #port: number;
  /**
   * How long it takes to answer, in milliseconds, or to break off where it refuses: a page that is
   * gone at once cannot tell its frames.
   */
  slowness = 0;
  #mood: Mood = 'normal';
  #server: Server | undefined;
  /** Asked for while nothing was answered. */
  readonly #hung: (() => void)[] = [];

  constructor(port: number) {
    this.#port = port;
    this.origin = `http://127.0.0.1:${port}`;
  }

  get away(): string {
    return this.origin + awayPath;
  }

  /**
   * Behaves like this from now on. What was left hanging is answered when that is over: a browser
   * that waits for a page takes no orders.
   */
  async be(mood: Mood): Promise<void> {
    this.#mood = mood;
    if (mood === 'normal') for (const answer of this.#hung.splice(0)) answer();
    if (mood === 'refused' && this.slowness === 0) await this.close();
    else if (!this.#server) {
      this.#server = createServer((request, response) => this.#answer(request, response));
      await listen(this.#server, this.#port);
    }
  }

  async close(): Promise<void> {
    if (this.#server) await end(this.#server);
    this.#server = undefined;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.origin);
    if (pathname === '/favicon.ico') {
      response.writeHead(404).end();
      return;
    }
    this.arrivals.push({
      at: Date.now(),
      path: pathname === own ? (searchParams.get('of') ?? '') : pathname,
      referrer:
        pathname === own ? (searchParams.get('from') ?? '') : (request.headers.referer ?? ''),
    });
    if (pathname === own) {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const answer = (): void => {
      response.end(page(searchParams.get('to')));
    };
    if (this.#mood === 'hanging' && isAway(pathname)) this.#hung.push(answer);
    else setTimeout(this.#mood === 'refused' ? () => response.destroy() : answer, this.slowness);
  }
}

const page = (
  to: string | null,
): string => `<!doctype html><html lang="en"><title>Elsewhere</title><p>Sunny spells.</p>${to ? `<p><a href="${encodeURI(to)}">A result</a></p>` : ''}
<script>if (document.referrer) navigator.sendBeacon('${own}?' + new URLSearchParams({ of: location.pathname, from: document.referrer }))</script>`;
