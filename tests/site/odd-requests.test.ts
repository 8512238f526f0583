import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { readTarget } from '../../src/build/server/request-path.ts';
import { whileServed } from '../support/served.ts';
import { oddFaults, oddRequests, sendRaw } from '../support/odd-requests.ts';

const portOf = (origin: string): number => Number(new URL(origin).port);

describe('the server of "npm run serve"', () => {
  test('answers what no browser sends as nginx does, and dies of none of it', () =>
    whileServed(async (origin) => {
      expect(oddRequests.length).toBeGreaterThan(90);
      expect(await oddFaults(portOf(origin))).toEqual([]);
      expect((await fetch(origin)).status, 'it is still there').toBe(200);
    }));

  test('sends its headers with every refusal', () =>
    whileServed(async (origin) => {
      for (const bytes of [
        'GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n',
        'PUT / HTTP/1.1\r\nHost: x\r\n\r\n',
        'no request\r\n\r\n',
        'FOO / HTTP/1.1\r\nHost: x\r\n\r\n',
      ]) {
        const { status, headers } = await sendRaw(portOf(origin), bytes);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(headers).toContain('Content-Security-Policy: ');
        expect(headers).toContain('Referrer-Policy: no-referrer');
      }
    }));

  test('outlives connections that break', () =>
    whileServed(async (origin) => {
      for (const bytes of [
        '',
        'GET / HTTP/1.1\r\nHost',
        'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
        '\u0016\u0003\u0001',
        'GET /pagefind/pagefind.js HTTP/1.1\r\nHost: x\r\n\r\n',
      ]) {
        await new Promise<void>((resolve) => {
          const socket = connect({ port: portOf(origin), host: '127.0.0.1' }, () =>
            socket.write(bytes, () => {
              socket.resetAndDestroy();
              resolve();
            }),
          );
        });
      }
      expect((await fetch(origin)).status).toBe(200);
    }));

  test('sends a part of a file, and says when one has not changed', () =>
    whileServed(async (origin) => {
      const whole = await fetch(`${origin}/icon.svg`);
      const text = await whole.text();
      const ask = async (
        headers: Record<string, string>,
      ): Promise<[number, string, string | null]> => {
        const answer = await fetch(`${origin}/icon.svg`, { headers });
        return [answer.status, await answer.text(), answer.headers.get('content-range')];
      };
      expect(await ask({ Range: 'bytes=0-3' })).toEqual([
        206,
        text.slice(0, 4),
        `bytes 0-3/${text.length}`,
      ]);
      expect(await ask({ Range: 'bytes=-3' })).toEqual([
        206,
        text.slice(-3),
        `bytes ${text.length - 3}-${text.length - 1}/${text.length}`,
      ]);
      expect(await ask({ Range: `bytes=${text.length}-` })).toEqual([
        416,
        '',
        `bytes */${text.length}`,
      ]);
      expect(await ask({ Range: 'lines=1-2' })).toEqual([200, text, null]);
      expect(await ask({ 'If-Modified-Since': whole.headers.get('last-modified') ?? '' })).toEqual([
        304,
        '',
        null,
      ]);
      expect([...whole.headers.keys()]).not.toContain('etag');
    }));
});

describe('an address is read as nginx reads it', () => {
  test.each([
    ['/', '/'],
    ['//a///b', '/a/b'],
    ['/a/./b/../c/', '/a/c/'],
    ['/a/..', '/'],
    ['/%61?x#y', '/a'],
    ['/a%2Fb', '/a/b'],
    ['http://x.example:80/a', '/a'],
    ['/%C3%A9', '/é'],
  ])('%s is %s', (target, path) => expect(readTarget('GET', target)).toBe(path));
  test.each([
    ['/..', 400],
    ['/%', 400],
    ['/%00', 400],
    ['x', 400],
    ['', 400],
    [`/${'a'.repeat(8192)}`, 414],
  ])('%s is refused', (target, status) => expect(readTarget('GET', target)).toBe(status));
});
