import { describe, expect, test } from 'vitest';
import { filesIn, lineAt, withoutComments } from '../support/source-files.ts';

const layers = ['reset', 'tokens', 'base', 'compositions', 'components', 'utilities'];
const css = filesIn('src/styles', ['.css']);
/**
 * Where reading begins: the common text of all pages, that of the cards in the frames of other
 * sites, and that of the safe window there. Each is asked for by the layout that makes the whole
 * document.
 */
const entries = {
  'src/styles/index.css': 'src/layouts/Document.astro',
  'src/styles/embed.css': 'src/layouts/Embed.astro',
  'src/styles/safe-window.css': 'src/layouts/SafeWindow.astro',
};
const textOf = (file: string): string => css.find(({ path }) => path === file)?.text ?? '';

/** The layers in the order they are stated, and those of the files in the order they are read. */
function orderOf(text: string): { stated: string[]; read: string[] } {
  const code = withoutComments(text);
  return {
    stated:
      /@layer\s+([^;{]+);/
        .exec(code)?.[1]
        ?.split(',')
        .map((name) => name.trim()) ?? [],
    read: [...code.matchAll(/@import\s+[^;]*?layer\(([\w-]+)\)/g)].map(([, name = '']) => name),
  };
}

const isInOrder = (names: readonly string[]): boolean =>
  names.every(
    (name, place) => place === 0 || layers.indexOf(name) >= layers.indexOf(names[place - 1] ?? ''),
  );

/** The parts that a family is put together from: plain imports, from a folder beside families/. */
const partsOf = (text: string): string[] =>
  [...withoutComments(text).matchAll(/@import\s+'\.\.\/([^']+)';/g)].map(
    ([, name = '']) => `src/styles/${name}`,
  );

/** A family: `families/<class>.css`, which styles that class, itself or in its parts. */
const isFamily = (path: string, text: string): boolean => {
  const name = /^src\/styles\/families\/([\w-]+)\.css$/.exec(path)?.[1];
  const whole = [text, ...partsOf(text).map(textOf)].map(withoutComments).join('\n');
  return name !== undefined && whole.includes(`.${name} `);
};

const physical = [
  /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right|top|bottom)(?:-\w+)*\s*:/g,
  /(?<=^|[;{]\s*)(?:left|right|top|bottom)\s*:/gm,
  /(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g,
];
const logical =
  'right-to-left pages mirror this sheet; write the logical one (margin-inline-start, ' +
  'padding-block-end, inset-inline, text-align: start)';

const physicalIn = (path: string, text: string): string[] => {
  const code = withoutComments(text);
  return physical
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map(
      (match) => `${path} line ${lineAt(code, match.index)} has "${match[0].trim()}": ${logical}`,
    );
};

describe('styles', () => {
  test('state the layers in their order', () => {
    expect(
      orderOf(textOf('src/styles/index.css')).stated,
      'the @layer line of src/styles/index.css',
    ).toEqual(layers);
    for (const entry of Object.keys(entries))
      expect(isInOrder(orderOf(textOf(entry)).stated), `the @layer line of ${entry}`).toBe(true);
  });

  test.each(Object.keys(entries))(
    'are read in the order of the layers, since the build unwraps them for old phones: %s',
    (entry) => {
      const { stated, read } = orderOf(textOf(entry));
      expect(read.length).toBeGreaterThanOrEqual(stated.length);
      expect(
        read.filter((name) => !stated.includes(name)),
        `layers that ${entry} does not state`,
      ).toEqual([]);
      expect(
        isInOrder(read),
        `the @imports of ${entry} stand in the order ${layers.join(', ')}; they are ` +
          `${read.join(', ')}`,
      ).toBe(true);
    },
  );

  test(
    'are all read by index.css, embed.css or safe-window.css, each into a layer, or are a ' +
      'family named as its class',
    () => {
      const read = Object.keys(entries).flatMap((entry) =>
        [...withoutComments(textOf(entry)).matchAll(/@import\s+'\.\/([^']+)'\s*layer\(/g)].map(
          ([, name = '']) => `src/styles/${name}`,
        ),
      );
      const families = css.filter(({ path, text }) => isFamily(path, text));
      const parts = families.flatMap(({ text }) => partsOf(text));
      const left = css
        .filter(({ path }) => !(path in entries) && ![...read, ...parts].includes(path))
        .filter((file) => !families.includes(file))
        .map(({ path }) => path);
      expect(
        left,
        'import these in src/styles/index.css with a layer; or move them to src/styles/families/ ' +
          'and name the file as the class it begins with',
      ).toEqual([]);
      expect(
        css
          .filter(
            ({ path, text }) =>
              !(path in entries) &&
              /@layer|@import/.test(
                families.some((family) => family.path === path)
                  ? withoutComments(text).replaceAll(/@import\s+'\.\.\/[^']+';/g, '')
                  : withoutComments(text),
              ),
          )
          .map(({ path }) => path),
        'layers and imports are written in the files that a layout reads alone',
      ).toEqual([]);
    },
  );

  test('are asked for by the three documents alone, so that every page has the same common text', () => {
    const askers = filesIn('src', ['.ts', '.astro'])
      .filter(({ imports }) =>
        imports.some(({ to }) => to.startsWith('src/styles/') || /\.css(\?|$)/.test(to)),
      )
      .map(({ path }) => path);
    expect(
      askers,
      'only the layouts Document, Embed and SafeWindow import src/styles; write the rule into ' +
        'a file of src/styles instead',
    ).toEqual(Object.values(entries).sort());
  });

  test('stand in src/styles, not in components', () => {
    const inside = filesIn('src', ['.astro'])
      .filter(
        ({ path, text }) =>
          !Object.values(entries).includes(path) &&
          /<style\b|\sstyle=["{]/.test(withoutComments(text)),
      )
      .map(({ path }) => path);
    expect(
      inside,
      'move the style of these to src/styles: the security policy allows one text of style and ' +
        'no attribute',
    ).toEqual([]);
  });

  test('use logical properties', () =>
    expect(css.flatMap(({ path, text }) => physicalIn(path, text))).toEqual([]));
});

describe('the rule on styles fails when it should', () => {
  test.each([
    'a { margin-left: 1px }',
    'a { padding-right: 1px }',
    'a { left: 0 }',
    'a { position: absolute; right: 0; }',
    'a{top:0}',
    'a { text-align: left }',
    'a { float: right }',
    'a { border-left: 1px solid }',
    'a { border-bottom-color: red }',
    'a { border-top-left-radius: 1px }',
    'a { scroll-margin-top: 1px }',
    'a {\n  left: 0;\n}',
  ])('for %s', (text) => expect(physicalIn('x.css', text)).toHaveLength(1));

  test.each([
    'a { margin-inline-start: 1px; padding-block: 1px }',
    'a { inset-inline-start: 0 }',
    'a { text-align: start }',
    '/* left: 0 */',
    'a { justify-content: flex-start }',
    'a { transition: left 1s }',
    '[dir=left] { color: red }',
  ])('but not for %s', (text) => expect(physicalIn('x.css', text)).toEqual([]));

  test('for layers out of order', () => {
    expect(isInOrder(['reset', 'base', 'tokens'])).toBe(false);
    expect(isInOrder(['reset', 'components', 'components', 'utilities'])).toBe(true);
    expect(orderOf("@layer a, b;\n@import './x.css' layer(a);")).toEqual({
      stated: ['a', 'b'],
      read: ['a'],
    });
  });
});
