import { expect, test } from 'vitest';
import { landingAt } from '../../engines/walk/landing.ts';

const [site, elsewhere] = ['http://localhost:4481', 'http://127.0.0.1:4483'];

test.each([
  ['http://127.0.0.1:4483/results?to=x', 'before-us'],
  ['http://127.0.0.1:4483/between', 'between'],
  ['http://127.0.0.1:4483/away', 'destination'],
  ['http://127.0.0.1:4483/weather/today', 'destination'],
  ['http://localhost:4481/help/', 'ours'],
  ['about:blank', 'nothing'],
  ['chrome-error://chromewebdata/', 'not-measured'],
  ['', 'not-measured'],
  [undefined, 'not-measured'],
])('%s is %s', (address, landing) => expect(landingAt(address, site, elsewhere)).toBe(landing));
