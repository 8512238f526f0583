import { expect, test } from 'vitest';
import { groupByLetter } from '../../../src/domain/letters.ts';

const letters = (...names: string[]) => groupByLetter(names, (name) => name);

test('names stand under their first letter, in the order given', () => {
  expect(letters('Abuse', 'advocate', 'Bail')).toEqual([
    { letter: 'A', items: ['Abuse', 'advocate'] },
    { letter: 'B', items: ['Bail'] },
  ]);
});
test('quote marks and accents make no letter of their own', () => {
  expect(letters('"Honour"', 'Église', 'Echo').map(({ letter }) => letter)).toEqual(['H', 'E']);
});
test('what begins with a digit stands under 0-9', () =>
  expect(letters('16 Days')).toEqual([{ letter: '0-9', items: ['16 Days'] }]));
test('letters of other scripts are letters', () => expect(letters('عنف')[0]?.letter).toBe('ع'));
test('no names make no groups', () => expect(letters()).toEqual([]));
