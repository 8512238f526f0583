import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else, of another origin: pages by path, plain as partners write them. */
export class HostSite {
  private readonly pages = new Map<string, { html: string; headers: Record<string, string> }>();
  private readonly server: Server = createServer((request, response) => {
    const page = this.pages.get(request.url ?? '/');
    if (page)
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
        .end(page.html);
    // Every browser asks for a picture of the site, which this one has not.
    else response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
  });

  /** Puts a page there. @param headers what this site sends with it, beside its type */
  put(path: string, body: string, headers: Record<string, string> = {}): void {
    this.pages.set(path, {
      headers,
      html:
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" ' +
        'content="width=device-width"><title>A partner</title><h1>A ' +
        `partner</h1>${body}</html>`,
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
  }

  /** Where a page stands. Not at `localhost`, where ours are: that is another site to a browser. */
  at(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }
}
