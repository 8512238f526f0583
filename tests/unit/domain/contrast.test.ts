import { describe, expect, test } from 'vitest';
import { contrastOf, formatContrast } from '../../../src/domain/contrast.ts';

describe('the contrast of two colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The greys at the two sides of 4.5 on white, as every table of WCAG has them.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (one, other, ratio) =>
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2),
  );

  test('is the same whichever is the ink', () =>
    expect(contrastOf('#123456', '#fedcba')).toBe(contrastOf('#fedcba', '#123456')));
  test('reads a colour that the build has shortened', () =>
    expect(contrastOf('#FFF', '#000000')).toBe(contrastOf('#ffffff', '#000')));
  test.each(['red', '#ffff', 'rgb(0 0 0)', '', 'var(--ink)'])('is refused for "%s"', (colour) =>
    expect(() => contrastOf(colour, '#ffffff')).toThrow('is not a colour of the form #rrggbb'),
  );
});

test('a contrast is never rounded up', () => {
  expect(formatContrast(6.99)).toBe('6.9');
  expect(formatContrast(7)).toBe('7.0');
});
