import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ourProbe, probeFor } from '../../engines/servers/probe.ts';

test('the probe runs in the page that it stands in, and reports that the page was entered', () => {
  const sent: string[] = [];
  runInNewContext(probeFor(ourProbe), {
    navigator: { sendBeacon: (_path: string, text: string) => sent.push(text) },
    performance: { timeOrigin: 0, now: () => 1 },
    location: { pathname: '/a/' },
    document: { title: 'A', body: null, documentElement: {} },
    requestAnimationFrame: () => 0,
    addEventListener: () => undefined,
    MutationObserver: class {
      observe(): void {
        // Nothing changes here.
      }
    },
  });
  expect(sent.map((text) => JSON.parse(text) as unknown)).toEqual([
    { at: 1, path: '/a/', title: 'A', what: 'entered' },
  ]);
});
