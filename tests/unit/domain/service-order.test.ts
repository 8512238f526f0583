import { expect, test } from 'vitest';
import { byNearness, type Orderable } from '../../../src/domain/service-order.ts';

const frontDoor = 0,
  inTheCity = 1,
  nearTheCity = 2,
  wholeCountry = 3;
const open: Orderable = { distance: inTheCity, phones: [{}], status: 'open', name: 'a' };
const order = (...items: Orderable[]): string[] => items.sort(byNearness).map(({ name }) => name);

test('near comes before far: the front door, the city, what is near it, the country', () => {
  expect(
    order(
      { ...open, distance: wholeCountry, name: 'a' },
      { ...open, distance: nearTheCity, name: 'b' },
      { ...open, distance: inTheCity, name: 'c' },
      { ...open, distance: frontDoor, name: 'd' },
    ),
  ).toEqual(['d', 'c', 'b', 'a']);
});
test('those with a number come before those without', () => {
  expect(order({ ...open, phones: [], name: 'a' }, { ...open, name: 'b' })).toEqual(['b', 'a']);
});
test('a near one without a number still comes before a far one with', () => {
  expect(
    order({ ...open, distance: wholeCountry, name: 'a' }, { ...open, phones: [], name: 'b' }),
  ).toEqual(['b', 'a']);
  expect(
    order({ ...open, distance: nearTheCity, name: 'a' }, { ...open, phones: [], name: 'b' }),
  ).toEqual(['b', 'a']);
});
test('what is confirmed comes before what is not, wherever it is', () => {
  expect(
    order(
      { ...open, distance: frontDoor, status: 'not-reconfirmed', name: 'a' },
      { ...open, distance: wholeCountry, phones: [], name: 'b' },
    ),
  ).toEqual(['b', 'a']);
});
test('equals come by name', () => {
  expect(
    order({ ...open, name: 'Zebra' }, { ...open, name: 'apple' }, { ...open, name: 'Éclair' }),
  ).toEqual(['apple', 'Éclair', 'Zebra']);
});
