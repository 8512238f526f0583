import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { topicGroups } from '../../src/schemas/taxonomy.ts';
import {
  filesIn,
  toSourceFile,
  withoutComments,
  type SourceFile,
} from '../support/source-files.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const files = filesIn('src', ['.ts', '.astro', '.css']);

const wrongName = ({ path }: SourceFile): string[] => {
  const name = basename(path);
  if (/^src\/(components|layouts)\/.*\.astro$/.test(path))
    return /^[A-Z][A-Za-z0-9]*\.astro$/.test(name)
      ? []
      : [`${path}: a component is named by its role in PascalCase, like ServiceCard.astro`];
  if (/^src\/pages\//.test(path))
    // What begins with _ is no route of itself: an integration adds it (docs of Astro, "Routing").
    return name.split('.')[0]?.match(/^_?(\d+|\[(\.{3})?[a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)$/) ||
      name.startsWith('[...')
      ? []
      : [`${path}: a route is named as its address, in small letters and hyphens`];
  return kebab.test(name.split('.')[0] ?? '')
    ? []
    : [
        `${path}: a file is named in small letters and hyphens, like ` +
          `service-order${name.slice(name.indexOf('.'))}`,
      ];
};

/**
 * `quick-exit.client.ts` defines `<quick-exit>` in class `QuickExit`; one that defines nothing is
 * part of another client file.
 */
function wrongElement(file: SourceFile, all: readonly SourceFile[]): string[] {
  const tag = basename(file.path, '.client.ts');
  const className = tag.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) =>
    letter.toUpperCase(),
  );
  const code = withoutComments(file.text);
  const defined = [...code.matchAll(/customElements\.define\(\s*'([^']*)'\s*,\s*(\w+)/g)];
  // Nothing but imports: it puts others together in one file.
  if (/^(?:\s*import '[^']+';)+\s*$/.test(code)) return [];
  if (defined.length === 0 && !/extends HTML\w*Element/.test(code)) {
    const users = all
      .filter(({ imports }) => imports.some(({ to, typesOnly }) => to === file.path && !typesOnly))
      .map(({ path }) => path);
    return users.length > 0 && users.every((path) => path.endsWith('.client.ts'))
      ? []
      : [
          `${file.path} defines no element, so other client files alone may use it; end it ` +
            `with customElements.define('${tag}', ${className})`,
        ];
  }
  const isRight =
    defined.length === 1 &&
    defined[0]?.[1] === tag &&
    defined[0][2] === className &&
    code.includes(`class ${className} extends`);
  return isRight
    ? []
    : [
        `${file.path}: file, class and tag share one name; write "export class ${className} ` +
          `extends HTMLElement" and customElements.define('${tag}', ${className})`,
      ];
}

const clients = files.filter(({ path }) => path.endsWith('.client.ts'));

describe('names agree', () => {
  test('files are named by their kind', () => expect(files.flatMap(wrongName)).toEqual([]));

  test('a client file, its class and its tag share one name', () => {
    expect(clients.length, 'client files were found').toBeGreaterThan(0);
    expect(clients.flatMap((file) => wrongElement(file, files))).toEqual([]);
  });

  test('an element is used only where its script is loaded', () => {
    const tags = clients
      .filter(({ text }) => text.includes('customElements.define'))
      .map(({ path }) => basename(path, '.client.ts'));
    // What the layout of every page loads is loaded wherever it is used.
    const everyPage = files.find(({ path }) => path.endsWith('/every-page.client.ts'));
    const isInEveryPage = files
      .find(({ path }) => path === 'src/layouts/Page.astro')
      ?.imports.some(({ to }) => to.endsWith('/every-page.client.ts'));
    const loaded = isInEveryPage ? (everyPage?.imports ?? []) : [];
    const bare = files
      .filter(({ path }) => path.endsWith('.astro'))
      .flatMap(({ path, text, imports }) =>
        tags
          .filter(
            (tag) =>
              withoutComments(text).includes(`<${tag}`) &&
              ![...imports, ...loaded].some(({ to }) => to.endsWith(`/${tag}.client.ts`)),
          )
          .map(
            (tag) =>
              `${path} has <${tag}> without its script; use the component that loads ` +
              `${tag}.client.ts`,
          ),
      );
    expect(bare).toEqual([]);
  });

  test('ids of content are kebab-case, since they become addresses', () => {
    const named = filesIn('content', ['.yaml', '.md', '.mdx'])
      .filter(({ path }) => !path.endsWith('/STYLE.md'))
      .flatMap(({ path }) =>
        path
          .replace(/\.\w+$/, '')
          .split('/')
          .slice(1)
          .filter((part) => !kebab.test(part))
          .map((part) => `${path}: rename "${part}" in small letters, digits and single hyphens`),
      );
    expect(named).toEqual([]);
    const taxonomy = filesIn('content', ['taxonomy.yaml'])[0];
    const groups = parse(taxonomy?.text ?? '') as Record<string, { id: string }[]>;
    expect(
      topicGroups
        .flatMap((group) => groups[group] ?? [])
        .map(({ id }) => id)
        .filter((id) => !kebab.test(id)),
      'rename these topics in content/data/taxonomy.yaml',
    ).toEqual([]);
  });
});

describe('the rule on names fails when it should', () => {
  const element = (path: string, text: string, users: SourceFile[] = []): string[] =>
    wrongElement(toSourceFile(path, text), users);
  const path = 'src/components/site/quick-exit.client.ts';
  test.each([
    'src/components/ui/card.astro',
    'src/components/ui/service-card.astro',
    'src/domain/serviceOrder.ts',
    'src/styles/Base.css',
    'src/pages/SafeUse.astro',
  ])('for %s', (wrong) => {
    expect(wrongName(toSourceFile(wrong, ''))).toHaveLength(1);
  });
  test.each([
    'src/components/ui/ServiceCard.astro',
    'src/domain/service-order.ts',
    'src/pages/404.astro',
    'src/pages/[...locale]/words/[id].astro',
    'src/pages/safe-use.astro',
  ])('but not for %s', (right) => {
    expect(wrongName(toSourceFile(right, ''))).toEqual([]);
  });
  test('for another tag, another class, or none', () => {
    expect(
      element(
        path,
        "export class QuickExit extends HTMLElement {}\ncustomElements.define('quick-exit', " +
          'QuickExit);',
      ),
    ).toEqual([]);
    expect(
      element(
        path,
        "export class QuickExit extends HTMLElement {}\ncustomElements.define('quick-leave', " +
          'QuickExit);',
      ),
    ).toHaveLength(1);
    expect(
      element(
        path,
        "export class Exit extends HTMLElement {}\ncustomElements.define('quick-exit', Exit);",
      ),
    ).toHaveLength(1);
    expect(element(path, 'export class QuickExit extends HTMLElement {}')).toHaveLength(1);
    expect(element(path, 'export const leave = () => {};')).toHaveLength(1);
  });
  test('but not for a file that only puts others together', () => {
    expect(element(path, "import './a.client.ts';\nimport './b.client.ts';\n")).toEqual([]);
    expect(element(path, "import './a.client.ts';\nexport const leave = () => {};")).toHaveLength(
      1,
    );
  });
  test('but not for a part of another client file', () => {
    expect(
      element(path, 'export const leave = () => {};', [
        toSourceFile(
          'src/components/site/x.client.ts',
          "import { leave } from './quick-exit.client.ts';",
        ),
      ]),
    ).toEqual([]);
  });
});
