import { expect, test } from 'vitest';
import { isolate } from '../../../src/domain/isolate.ts';

test('a number in text from right to left stands between marks', () =>
  expect(isolate('0808 2000 247', 'rtl')).toBe('\u20660808 2000 247\u2069'));
test('in text from left to right nothing is put in', () =>
  expect(isolate('0808 2000 247', 'ltr')).toBe('0808 2000 247'));
