import { describe, expect, test } from 'vitest';
import { measure, mostGrade } from '../../../src/build/words-check/grade.ts';
import { easyToRead } from '../../../src/build/words-check/rules/grade.ts';
import { toTable } from '../../../src/build/words-check/table.ts';
import { proseOf, told } from '../../support/prose.ts';

const gradeOf = (body: string, names: string[] = []): number =>
  measure(proseOf(body, { names })).grade;
// 13 words and 25 syllables in one sentence: 0.39 × 13 + 11.8 × 25 / 13 − 15.59.
const hard =
  'Confidential information regarding accommodation may necessitate additional documentation ' +
  'for every family we help.';

describe('the grade', () => {
  test("is Flesch-Kincaid's", () =>
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5));
  test('ends a sentence with each heading and each item', () => {
    expect(gradeOf('## The cat\n\n- sat\n- on the mat')).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 5);
    expect(measure(proseOf('## The cat\n\n- sat\n- on the mat')).sentences).toBe(3);
  });
  test('is not made harder by where a link leads', () =>
    expect(gradeOf('[The cat](service:university-hospital-advocates) sat.')).toBe(
      gradeOf('The cat sat.'),
    ));
  test('is neither harder nor easier for a name, which still makes its sentence longer', () => {
    const name = 'Independent Confidential Advocacy Organisation';
    expect(gradeOf(`Call the ${name} now.`, [name])).toBeCloseTo(
      gradeOf('Call the old red big house now.'),
      5,
    );
    expect(gradeOf(`Call the ${name} now.`)).toBeGreaterThan(15);
  });
  test('takes a short form or a number as no hard word', () =>
    expect(gradeOf('Call the LGBT+ line on 999111 now.')).toBeCloseTo(
      gradeOf('Call the big line on this now.'),
      5,
    ));
});

describe('a page', () => {
  test('that is hard is told of, with its longest sentence and its hardest words', () => {
    const [message = '', ...rest] = told(easyToRead, `Short one.\n\n${hard}`);
    expect(rest).toEqual([]);
    expect(message).toMatch(/^6: the page reads at grade \d+\.\d, at most 6;/);
    expect(message).toContain('Confidential information');
    expect(message).toMatch(/easier words for: .*\baccommodation\b/);
  });
  test('that is easy is not', () =>
    expect(told(easyToRead, 'Call us. We can help you find a safe place.')).toEqual([]));
  test('may be harder where nobody is in need', () => {
    const middling =
      'A worker from the council can visit families in the area and explain how the service ' +
      'works for them.';
    expect(gradeOf(middling)).toBeGreaterThan(6);
    expect(gradeOf(middling)).toBeLessThan(10);
    expect([
      mostGrade('help'),
      mostGrade('change'),
      mostGrade('step-in'),
      mostGrade('words'),
    ]).toEqual([6, 6, 6, 6]);
    expect([mostGrade('services'), mostGrade('about'), mostGrade('professionals')]).toEqual([
      8, 8, 8,
    ]);
    const seven =
      'A worker from the council can visit you and your family and explain how it helps.';
    expect(gradeOf(seven)).toBeGreaterThan(6.1);
    expect(gradeOf(seven)).toBeLessThan(8);
    expect(told(easyToRead, seven)).toHaveLength(1);
    expect(told(easyToRead, seven, { path: 'en/services/x.md' })).toEqual([]);
  });
});

test('the table has each section and each page, hardest first', () => {
  const table = toTable([
    proseOf('Call us.', { path: 'en/words/a.md' }),
    proseOf(hard, { path: 'en/words/b.md' }),
  ]);
  expect(table).toMatch(/\| words \| 2 \| \d+\.\d \| \d+\.\d \| 6 \| 13 \|/);
  expect(table.indexOf('content/en/words/b.md')).toBeLessThan(
    table.indexOf('content/en/words/a.md'),
  );
});
