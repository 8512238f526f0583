import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fromRoot } from '../../support/root.ts';

const folder = fromRoot('tests/fixtures/leaky-site');
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const titles: Record<string, string> = {
  '/': 'Start',
  '/bare/': 'Bare',
  '/one/': 'One',
  '/two/': 'Two',
  '/three/': 'Three',
};

/** The ways out of the site, each with a leak of its own: tests/fixtures/leaky-site/leave.js. */
export const leakyExits = ['.plain', '.returning', '.nowhere', '.replacing'] as const;
export type LeakyExit = (typeof leakyExits)[number];

/** A site whose ways out leak, to show that each leak is caught. @param away where they lead */
export const createLeakySite = (away: string): Server =>
  createServer(({ url: path = '/' }, response) => {
    const title = titles[path];
    if (path === '/leave.js')
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(read('leave.js'));
    else if (title === undefined) response.writeHead(404).end();
    else {
      const exits =
        path === '/bare/'
          ? ''
          : leakyExits
              .map((name) => `<p><a class="${name.slice(1)}" href="${away}">Leave</a></p>`)
              .join('\n');
      // Nothing keeps these pages from the browser's memory of pages, and their policy is one that
      // the probe must be let into.
      response
        .writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy':
            "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'none'",
        })
        .end(read('page.html').replaceAll('{title}', title).replace('{exits}', exits));
    }
  });
