import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from '../support/root.ts';

/**
 * What is kept until it is published: a run in one browser at a time, also beside another, comes to
 * the same.
 */
type Kind = 'walks' | 'settings';

const folderOf = (kind: Kind): string => fromRoot(`node_modules/.cache/leaving/${kind}`);

/** Keeps what was found in one engine, in the place of what was found before. */
export function keep(kind: Kind, engine: string, found: unknown): void {
  const file = join(folderOf(kind), `${engine}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(found));
}

/** What was found last in each engine, in the order of their names. */
export const kept = <Found>(kind: Kind): Found[] =>
  (existsSync(folderOf(kind)) ? globSync('*.json', { cwd: folderOf(kind) }).sort() : []).map(
    (file) => JSON.parse(readFileSync(join(folderOf(kind), file), 'utf8')) as Found,
  );
