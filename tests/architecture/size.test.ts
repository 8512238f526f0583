import { describe, expect, test } from 'vitest';
import { filesIn, toSourceFile, type SourceFile } from '../support/source-files.ts';

// Lines as Prettier leaves them, at most 100 characters wide: what a reader scrolls through.
const mostLines = 250;
const mostRouteLines = 85;
const mostTestLines = 450;

const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;
const tooLong = (file: SourceFile, most: number, instead: string): string[] =>
  linesOf(file) > most
    ? [`${file.path} has ${linesOf(file)} lines, at most ${most}: ${instead}`]
    : [];

const sources = filesIn('src', ['.ts', '.astro', '.css']);
const routes = sources.filter(({ path }) => path.startsWith('src/pages/'));
const tests = filesIn('tests', ['.ts']);

describe('files are small', () => {
  test('every file of src', () =>
    expect(
      sources.flatMap((file) => tooLong(file, mostLines, 'give each part a file of its own')),
    ).toEqual([]));

  test('every route', () => {
    expect(routes.length, 'routes were found').toBeGreaterThan(0);
    expect(
      routes.flatMap((file) =>
        tooLong(
          file,
          mostRouteLines,
          'move what it works out to src/queries, and what it shows to a component',
        ),
      ),
    ).toEqual([]);
  });

  test('every file of tests', () => {
    expect(tests.length, 'tests were found').toBeGreaterThan(0);
    expect(
      tests.flatMap((file) => tooLong(file, mostTestLines, 'give each subject a file of its own')),
    ).toEqual([]);
  });
});

/** Lines that a formatter could not break, and a reader has to scroll sideways for. */
describe('lines are short', () => {
  const widest = 100;
  const mostWide = 0.01;
  const lines = [...sources, ...tests].flatMap(({ text }) => text.split('\n'));

  test(`fewer than one in a hundred is over ${widest} characters`, () => {
    const wide = lines.filter((line) => line.length > widest);
    expect(wide.length / lines.length).toBeLessThan(mostWide);
  });
});

test('the rule on size fails when it should', () => {
  expect(
    tooLong(toSourceFile('src/x.ts', 'a\n'.repeat(mostLines + 1)), mostLines, ''),
  ).toHaveLength(1);
  expect(tooLong(toSourceFile('src/x.ts', 'a\n'.repeat(mostLines)), mostLines, '')).toEqual([]);
});
