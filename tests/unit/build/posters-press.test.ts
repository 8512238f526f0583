import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../../src/build/chromium.ts';
import type { PosterPage } from '../../../src/build/posters/pages.ts';
import { printAll, type Print } from '../../../src/build/posters/press.ts';

const page = (id: string): PosterPage => ({
  path: `/campaigns/posters/${id}/a4/`,
  id,
  format: 'a4',
  tag: 'en',
  file: `${id}.pdf`,
  hash: id,
});

describe.skipIf(!chromiumPath())('posters are printed', () => {
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url?.includes('lost')) request.socket.destroy();
      else
        response
          .setHeader('Content-Type', 'text/html')
          .end('<main class="poster"><h1>Help</h1></main>');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('one that fails is named, and the others are kept', async () => {
    const prints: Print[] = [];
    const faults = await printAll(
      ['lost', 'first', 'second', 'lost-too', 'third'].map(page),
      origin,
      (print) => prints.push(print),
    );
    expect(prints.map(({ page: { id } }) => id).sort()).toEqual(['first', 'second', 'third']);
    expect(prints.every(({ bytes }) => bytes.subarray(0, 4).toString() === '%PDF')).toBe(true);
    expect(faults.sort()).toEqual([
      expect.stringMatching(/^\/campaigns\/posters\/lost-too\/a4\/: .+/),
      expect.stringMatching(/^\/campaigns\/posters\/lost\/a4\/: .+/),
    ]);
  });

  test('what cannot be kept stops the press', async () => {
    await expect(
      printAll([page('first')], origin, () => {
        throw new Error('the disk is full');
      }),
    ).rejects.toThrow('the disk is full');
  });
});
