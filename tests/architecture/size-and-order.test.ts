import { describe, expect, test } from 'vitest';
import { filesIn, toSourceFile, type SourceFile } from '../support/source-files.ts';

const mostLines = 250;
const mostRouteLines = 45;

const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;
const tooLong = (file: SourceFile, most: number, instead: string): string[] =>
  linesOf(file) > most
    ? [`${file.path} has ${linesOf(file)} lines, at most ${most}: ${instead}`]
    : [];

/** The first file of our own that a page imports; packages may stand above it. */
function layoutNotFirst({ path, imports }: SourceFile): string[] {
  const own = imports
    .filter(({ to, typesOnly }) => to.startsWith('src/') && !typesOnly)
    .map(({ to }) => to);
  if (!own.some((to) => to.startsWith('src/layouts/'))) return [];
  return own[0]?.startsWith('src/layouts/')
    ? []
    : [
        `${path} imports ${own[0]} before its layout: move the layout to the top, or the ` +
          'styles of a component come before the order of layers',
      ];
}

const sources = filesIn('src', ['.ts', '.astro', '.css']);
const pages = sources.filter(({ path }) => /^src\/pages\/.*\.astro$/.test(path));

describe('files are small', () => {
  test('every file of src', () =>
    expect(
      sources.flatMap((file) => tooLong(file, mostLines, 'give each part a file of its own')),
    ).toEqual([]));
  test('every route', () => {
    expect(pages.length, 'routes were found').toBeGreaterThan(0);
    expect(
      sources
        .filter(({ path }) => path.startsWith('src/pages/'))
        .flatMap((file) =>
          tooLong(
            file,
            mostRouteLines,
            'move what it works out to src/queries, and what it shows to a component',
          ),
        ),
    ).toEqual([]);
  });
});

test("the layout comes first among a page's imports", () =>
  expect(pages.flatMap(layoutNotFirst)).toEqual([]));

describe('the rules on size and order fail when they should', () => {
  test('for a long file', () => {
    expect(tooLong(toSourceFile('src/x.ts', 'a\n'.repeat(251)), mostLines, '')).toHaveLength(1);
    expect(tooLong(toSourceFile('src/x.ts', 'a\n'.repeat(250)), mostLines, '')).toEqual([]);
  });
  test('for a component before the layout', () => {
    const page = (...imports: string[]) =>
      toSourceFile('src/pages/x.astro', `---\n${imports.join('\n')}\n---`);
    const layout = "import Page from '../layouts/Page.astro';",
      card = "import Card from '../components/directory/Card.astro';",
      content = "import { render } from 'astro:content';";
    expect(layoutNotFirst(page(card, layout))).toHaveLength(1);
    expect(layoutNotFirst(page(content, layout, card))).toEqual([]);
    expect(layoutNotFirst(page(card))).toEqual([]);
  });
});
