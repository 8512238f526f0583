import {
  createServer,
  request as askPlainly,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { request as askSafely } from 'node:https';
import { end, listen } from './listen.ts';
import { ourProbe, probeFor, type ProbeSettings } from './probe.ts';
import { textOf, unpacked } from './streams.ts';

/** What a page says of itself. Times are milliseconds since 1970, by the clock of this machine. */
export interface Sight {
  at: number;
  path: string;
  title: string;
  /**
   * `entered`: the page began. `pressed`: the way out, as the browser's own events have it. `shown`
   * and `blank`: what a frame shows, when that changes.
   */
  what: 'entered' | 'pressed' | 'shown' | 'blank' | 'pageshow' | 'pagehide';
}

/** Where the pages come from. */
export interface Source {
  /** Its address, without a path: `http://127.0.0.1:4484`. */
  origin: string;
  /** What is asked there with a request; nothing but the path and the method unless told. */
  asking?: (headers: IncomingHttpHeaders) => Record<string, string | string[] | undefined>;
  /** Headers of an answer as they are passed on; unchanged unless told. @param probe its text */
  heading?: (headers: IncomingHttpHeaders, probe: string) => IncomingHttpHeaders;
  /**
   * Puts the probe into a page, or changes a script, unless one more `<script src>` in the head is
   * enough. @param probe its text
   */
  altering?(text: string, type: 'page' | 'script', probe: string): string;
  close?(): Promise<void>;
}

const probePath = '/__probe.js';
const seenPath = '/__seen';

/**
 * A site as it is served, with one script more in each page, which says at every frame whether
 * anything of the page can be seen, and paints a mark that a watcher of the screen knows. Headers
 * and everything else stay as they are, unless the source says what must change.
 */
export class Watched {
  readonly sights: Sight[] = [];
  readonly origin: string;
  /** Runs in every page before anything else: what a browser has set so, or refuses. */
  prelude = '';
  /** Addresses that are not answered. */
  missing: RegExp | undefined;
  readonly #source: Source;
  readonly #port: number;
  readonly #probe: string;
  #server: Server | undefined;

  /**
   * @param site the site itself, not listening yet: it will on `sitePort` @param settings what the
   *   probe has to know of it
   */
  static async of(
    site: Server,
    sitePort: number,
    port: number,
    settings = ourProbe,
  ): Promise<Watched> {
    await listen(site, sitePort);
    return Watched.from(
      { origin: `http://127.0.0.1:${sitePort}`, close: () => end(site) },
      port,
      settings,
    );
  }

  /** @param source a site that answers already */
  static async from(source: Source, port: number, settings: ProbeSettings): Promise<Watched> {
    const watched = new Watched(source, port, probeFor(settings));
    await watched.wake();
    return watched;
  }

  private constructor(source: Source, port: number, probe: string) {
    this.#source = source;
    this.#port = port;
    this.#probe = probe;
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

  async close(): Promise<void> {
    await Promise.all([this.rest(), this.#source.close?.()]);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === probePath)
      response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(`${this.prelude}\n${this.#probe}`);
    else if (this.missing?.test(request.url ?? '')) response.writeHead(404).end();
    else if (request.url === seenPath)
      void textOf(request)
        .then((text) => {
          this.sights.push(JSON.parse(text) as Sight);
          response.writeHead(204).end();
        })
        .catch(() => response.destroy());
    else this.#pass(request, response);
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    const { origin, asking, heading = (headers) => headers } = this.#source;
    const ask = origin.startsWith('https:') ? askSafely : askPlainly;
    const onward = ask(
      new URL(origin + (request.url ?? '/')),
      { method: request.method, headers: asking?.(request.headers) ?? {} },
      (answer) => {
        const type = typeOf(answer.headers);
        const { 'content-length': length, ...headers } = heading(answer.headers, this.#probe);
        if (!type || (type === 'script' && !this.#source.altering)) {
          response.writeHead(answer.statusCode ?? 502, {
            ...headers,
            ...(length && { 'content-length': length }),
          });
          answer.pipe(response);
          return;
        }
        const { 'content-encoding': _, ...plain } = headers;
        void textOf(unpacked(answer))
          .then((text) =>
            response.writeHead(answer.statusCode ?? 502, plain).end(this.#altered(text, type)),
          )
          .catch(() => response.destroy());
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }

  #altered(text: string, type: 'page' | 'script'): string {
    if (this.#source.altering) return this.#source.altering(text, type, this.#probe);
    return type === 'page'
      ? text.replace('<head>', `<head><script src="${probePath}"></script>`)
      : text;
  }
}

const typeOf = ({
  'content-type': type = '',
}: IncomingHttpHeaders): 'page' | 'script' | undefined =>
  type.includes('text/html') ? 'page' : /\b(?:java|ecma)script\b/.test(type) ? 'script' : undefined;
