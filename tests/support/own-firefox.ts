import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { fromRoot } from './root.ts';

/** Firefox as people have it, but for how soon it writes its open pages down: in milliseconds. */
const preferences = {
  'browser.sessionstore.interval': 1000,
  'browser.sessionstore.interval.idle': 1000,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** How long a page is open after it was written into, in milliseconds: its words would be kept. */
const open = 4000;

/**
 * Runs in each page: writes into every box, as someone would, and goes on to the next page. The
 * page itself is kept by the browser, so the text is put together only there.
 */
const writer = (text: string, boxes: string, next: string): string =>
  `<script>addEventListener('load', () => setTimeout(() => {
    const found = [...document.querySelectorAll(${JSON.stringify(boxes)})].filter((box) => !box.readOnly);
    for (const box of found) {
      box.value = ${JSON.stringify([...text])}.join('');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    fetch('/written?' + found.length).then(() => setTimeout(() => { location.href = ${JSON.stringify(next)}; }, ${open}));
  }, 500));</script>`;

/** What is written where. */
export interface Writing {
  /** Pages of the built site that have boxes. */
  pages: readonly string[];
  /** Selects the boxes. */
  boxes: string;
  written: string;
  /** Goes into a box of a page that forbids nothing, after all others. */
  control: string;
}

/**
 * Opens each page in a Firefox that nothing drives, writes into its boxes, and ends Firefox hard, so
 * that its list of open pages stays on the disk as after a crash. The pages are those of the built
 * site, with one more script in them and without the policy that would refuse it.
 * @param profile an empty folder; what Firefox keeps is in it afterwards
 * @returns how many boxes were written into, page by page
 */
export async function writeInFirefox(
  path: string,
  profile: string,
  { pages, boxes, written: text, control }: Writing,
): Promise<number[]> {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const counts: number[] = [];
  const nextAfter = (at: string): string => pages[pages.indexOf(at) + 1] ?? '/control';
  const server = createServer((request, response) => {
    const [asked = '/', count] = (request.url ?? '/').split('?');
    const file = fromRoot(`dist${asked}${asked.endsWith('/') ? 'index.html' : ''}`);
    const type = asked.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.setHeader('Content-Type', type);
    if (asked === '/written') {
      counts.push(Number(count));
      response.end();
    } else if (asked === '/control') {
      const title = '<!doctype html><title>x</title><textarea id="box"></textarea>';
      response.end(title + writer(control, boxes, '/end'));
    } else if (asked === '/end' || !existsSync(file)) {
      response.writeHead(asked === '/end' ? 200 : 404).end('<!doctype html><title>x</title>');
    } else if (pages.includes(asked)) {
      response.end(readFileSync(file, 'utf8') + writer(text, boxes, nextAfter(asked)));
    } else response.end(readFileSync(file));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const written = new Promise<void>((resolve) => {
    server.on('request', ({ url }) => {
      // While the last page is open, the ones before it have been written down.
      if (url === '/end') setTimeout(resolve, open);
    });
  });
  const args = ['--headless', '--no-remote', '--profile', profile, origin + (pages[0] ?? '')];
  const firefox = spawn(path, args, { stdio: 'ignore' });
  const gone = once(firefox, 'exit');
  try {
    // One that ends by itself has written nothing: the counts say how far it came.
    await Promise.race([written, gone]);
  } finally {
    firefox.kill('SIGKILL');
    await gone;
    server.closeAllConnections();
    server.close();
  }
  return counts;
}
