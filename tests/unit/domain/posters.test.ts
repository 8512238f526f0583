import { describe, expect, test } from 'vitest';
import { posterFileName, posterSizes, sizeToText } from '../../../src/domain/poster-formats.ts';
import { roomFor } from '../../../src/domain/poster-parts.ts';
import { posterFormats, posterLooks } from '../../../src/schemas/poster.ts';

describe('a ready-made file', () => {
  test('is named by poster, format and language', () =>
    expect(posterFileName('help', 'a4', 'pl')).toBe('help-a4-pl.pdf'));
  test('is a picture for a screen', () =>
    expect(posterFileName('help', 'screen', 'zh-hans')).toBe('help-screen-zh-hans.png'));
});

test('a size is said with its unit', () => {
  expect(sizeToText(posterSizes.a5)).toBe('148 × 210 mm');
  expect(sizeToText(posterSizes.story)).toBe('1080 × 1920 px');
});

describe('a poster', () => {
  test.each(posterLooks.flatMap((look) => posterFormats.map((format) => [look, format] as const)))(
    '%s, %s: has room for a number',
    (look, format) => {
      expect(roomFor(look, format).numbers).toBeGreaterThan(0);
    },
  );
  test('has slips and lines for a pen on paper alone', () =>
    expect(posterFormats.filter((format) => roomFor('plain', format).paper)).toEqual(['a4', 'a5']));
  test('that is a list shows more numbers than one that is read from afar', () =>
    expect(roomFor('voice', 'a4').numbers).toBeGreaterThan(roomFor('door', 'a4').numbers));
});
