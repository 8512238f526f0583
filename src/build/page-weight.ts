import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { toSourcePath } from '../i18n/routes.ts';

const kb = 1024;
const light = ['/', '/help/', '/helplines/', '/change/'];

/**
 * What a page may weigh, in bytes after brotli: the README says why, under "What pages may weigh".
 * @param path an address in any language
 */
export const limits = (path: string): { total: number; scripts: number } => ({
  total: (light.includes(toSourcePath(path)) ? 13 : 50) * kb,
  scripts: 3 * kb,
});

export interface PageWeight {
  /** Bytes after brotli. */
  html: number;
  scripts: number;
  images: number;
  total: number;
  /**
   * Requests that must come back before anything is painted: the page itself, and every style or
   * script that blocks.
   */
  blocking: number;
}

const compressed = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;

/**
 * Weighs a built page with everything it asks for before someone presses anything.
 * @param dist the built site
 * @param path its address, `/helplines/`
 */
export function weighPage(dist: string, path: string): PageWeight {
  const page = join(dist, path, 'index.html');
  const html = readFileSync(page, 'utf8');
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  const scriptFiles = withImports(dist, sources);
  const images = [...html.matchAll(/<(?:img|link rel="icon")[^>]*\s(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const blockingScripts = [
    ...html.matchAll(/<script(?![^>]*type="module")(?![^>]*\s(?:defer|async))[^>]*\ssrc=/g),
  ].length;
  const sum = (files: readonly string[]) =>
    files.reduce((bytes, file) => bytes + compressed(join(dist, file)), 0);
  const parts = { html: compressed(page), scripts: sum(scriptFiles), images: sum(images) };
  return {
    ...parts,
    total: parts.html + parts.scripts + parts.images + sum(styles),
    blocking: 1 + styles.length + blockingScripts,
  };
}

/**
 * Scripts and what they import at once; what they import when asked (`import(…)`) is not fetched
 * yet.
 */
function withImports(dist: string, sources: readonly string[]): string[] {
  const all = new Set<string>();
  const visit = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    for (const match of text.matchAll(/(?:^|[;}\s])import\s*(?:[\w{}$,*\s]+from\s*)?"(\.[^"]+)"/g))
      visit(join(file, '..', match[1] ?? ''));
  };
  sources.forEach(visit);
  return [...all];
}
