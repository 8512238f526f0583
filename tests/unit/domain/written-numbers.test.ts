import { expect, test } from 'vitest';
import { numberIn } from '../../../src/domain/written-numbers.ts';

test.each([
  ['18,920', 18920],
  ['1,288,018', 1288018],
  ['18 920', 18920],
  ['18\u00a0920', 18920],
  ['35.5%', 35.5],
  ['35,5%', 35.5],
  ['over 3,000.', 3000],
  ['2.3 million', 2300000],
  ['2,3 mln', 2300000],
  ['£190,000', 190000],
  ['none', undefined],
])('%s is %s', (text, number) => expect(numberIn(text)).toBe(number));
