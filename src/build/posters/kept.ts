import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { posterSizes } from '../../domain/poster-formats.ts';
import type { PosterPage } from './pages.ts';

/** Prints stay here from one build to the next, each named by what it was made of. */
const folder = 'node_modules/.cache/posters';

/** Where the print of a page is kept, if there is one. */
export const keptAt = ({ hash, format }: PosterPage): string =>
  join(folder, `${hash}.${posterSizes[format].file}`);

/**
 * Keeps a print. It stands under its name whole or not at all, also when the disk is full: what
 * stands there is published ever after.
 * @throws what the disk says
 */
export function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}

/** Throws away what no page of this build needs. */
export function forgetOthers(pages: readonly PosterPage[]): void {
  const needed = new Set(pages.map((page) => basename(keptAt(page))));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!needed.has(name)) rmSync(join(folder, name));
}
