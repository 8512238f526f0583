import { expect, test } from 'vitest';
import { hasStyleGuide } from '../../../src/build/style-guide.ts';

test('what is published has no style guide, since its numbers reach nobody', () => {
  expect(hasStyleGuide('build', {})).toBe(false);
  expect(hasStyleGuide('build', { STYLE_GUIDE: '' })).toBe(false);
});

test('development has it, and so has a build that asks for it', () => {
  expect(hasStyleGuide('dev', {})).toBe(true);
  expect(hasStyleGuide('build', { STYLE_GUIDE: '1' })).toBe(true);
});
