import { expect, test } from 'vitest';
import { toBars } from '../../../src/domain/bars.ts';

test('a bullet list becomes bars', () => {
  expect(toBars('<ul>\n<li>Before: 30</li>\n<li>After <em>a year</em>: 2.5%</li>\n</ul>')).toEqual([
    { label: 'Before', value: 30, shown: '30' },
    { label: 'After a year', value: 2.5, shown: '2.5' },
  ]);
});

test('a number keeps the record it names', () => {
  expect(toBars('<ul><li>All kinds: <a href="figure:some-id">18,920</a></li></ul>')).toEqual([
    { label: 'All kinds', value: 18920, shown: '18,920', figure: 'some-id' },
  ]);
});

test.each([
  ['18,920', 18920],
  ['1,288,018', 1288018],
  ['18 920', 18920],
  ['18\u00a0920', 18920],
  ['35.5', 35.5],
  ['35,5', 35.5],
])('%s is read as people write it', (shown, value) => {
  expect(toBars(`<ul><li>A: ${shown}</li></ul>`)).toEqual([{ label: 'A', value, shown }]);
});

test('a line without its number names itself', () => {
  expect(() => toBars('<ul><li>Before</li></ul>')).toThrow(
    '"Before" is not a label, a colon and a number',
  );
});
