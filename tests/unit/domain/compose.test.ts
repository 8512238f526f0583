import { expect, test } from 'vitest';
import { compose } from '../../../src/domain/compose.ts';

test('answers become sentences, and what was left empty is left out', () => {
  expect(
    compose([
      { starts: 'My name is', written: ' Sam ' },
      { starts: 'I have', written: '' },
      { starts: 'I want to', written: 'stop!' },
    ]),
  ).toBe('My name is Sam.\nI want to stop!');
});

test('nothing written is nothing said', () =>
  expect(compose([{ starts: 'My name is', written: '  ' }])).toBe(''));
