import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fromRoot } from './root.ts';

/** What a file asks for: `from 'x'`, `import('x')`, `import.meta.glob('x')`. */
export interface Import {
  /**
   * From the project's root when it is a file (`src/domain/calm.ts`), else the package
   * (`astro:content`).
   */
  to: string;
  /** True when only types come from it, so that nothing of it reaches the page. */
  typesOnly: boolean;
}

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
}

/**
 * Every file below a folder of the project.
 * @param endings such as `.ts`; `.client.ts` is a `.ts` too
 */
export function filesIn(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) =>
      relative(fromRoot('.'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .sort()
    .map((path) => toSourceFile(path, readFileSync(fromRoot(path), 'utf8')));
}

/** A file as the rules see it; also made from a string, to show that a rule can fail. */
export const toSourceFile = (path: string, text: string): SourceFile => ({
  path,
  text,
  imports: importsOf(path, text),
});

const statement = /\b(?:import|export)\s+(type\s+)?([\w*{}\s,$]*?\s*from\s*)?['"]([^'"\n]+)['"]/g;
const call = /\bimport(?:\.meta\.glob)?(?:<[^(]*>)?\(\s*['"]([^'"\n]+)['"]/g;

function importsOf(path: string, text: string): Import[] {
  const code = withoutComments(text);
  const stated = [...code.matchAll(statement)].map(([, type, names = '', to = '']) => ({
    to,
    typesOnly: type !== undefined || areAllTypes(names),
  }));
  const called = [...code.matchAll(call)].map(([, to = '']) => ({ to, typesOnly: false }));
  return [...stated, ...called].map((found) => ({ ...found, to: resolve(path, found.to) }));
}

/** `{ type A, type B } from`: every name between the braces is a type. */
const areAllTypes = (names: string): boolean => {
  const inside = /^\s*\{([^}]*)\}/.exec(names)?.[1];
  return (
    inside !== undefined &&
    inside
      .split(',')
      .filter((name) => name.trim())
      .every((name) => /^\s*type\s/.test(name))
  );
};

const resolve = (from: string, to: string): string =>
  to.startsWith('.') ? join(dirname(from), to.replace(/\?.*$/, '')).replaceAll('\\', '/') : to;

/**
 * Code without what is only said: comments of TypeScript, of CSS and of markup. Addresses keep
 * their `//`.
 */
export const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (found) => found.replace(/[^\n]/g, ' '))
    .replace(/<!--[\s\S]*?-->/g, (found) => found.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');

/** Code without what it says to people: comments and texts between quotes. */
export const withoutTexts = (text: string): string =>
  withoutComments(text)
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');

/** The line, counted from 1, at which a place in a text stands. */
export const lineAt = (text: string, index: number): number =>
  text.slice(0, index).split('\n').length;
