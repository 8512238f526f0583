import { expect, test } from 'vitest';
import { toBars } from '../../../src/domain/bars.ts';

test('a bullet list becomes bars', () => {
  expect(toBars('<ul>\n<li>Before: 30</li>\n<li>After <em>a year</em>: 2.5%</li>\n</ul>')).toEqual([{ label: 'Before', value: 30 }, { label: 'After a year', value: 2.5 }]);
});

test('a line without its number names itself', () => {
  expect(() => toBars('<ul><li>Before</li></ul>')).toThrow('"Before" is not a label, a colon and a number');
});
