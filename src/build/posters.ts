/**
 * `npm run posters`: makes a PDF or a picture of every poster of the built site, and puts links to them on the page of posters.
 * What has not changed since the last time is not printed again. With `--if-able` a machine without Chromium is no fault.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { posterSizes } from '../domain/poster-formats.ts';
import { fillPages } from './posters/links.ts';
import { filesPath, posterPages, type PosterPage } from './posters/pages.ts';
import { CannotPrint, printAll } from './posters/press.ts';
import { createSite } from './site-server.ts';

const dist = 'dist';
const cache = 'node_modules/.cache/posters';
const kept = ({ hash, format }: PosterPage): string => join(cache, `${hash}.${posterSizes[format].file}`);

/** Prints what is not in the cache. @returns what does not fit its sheet, a line a poster */
async function printMissing(missing: readonly PosterPage[]): Promise<string[]> {
  if (missing.length === 0) return [];
  const server = await createSite(dist);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  try {
    const prints = await printAll(missing, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    for (const { page, bytes } of prints.filter(({ misfits }) => misfits.length === 0)) writeFileSync(kept(page), bytes);
    return prints.filter(({ misfits }) => misfits.length > 0).map(({ page, misfits }) => `${page.path}: the words do not fit; say ${misfits.join(' and ')} shorter in content/${page.tag}/posters/${page.id}.yaml`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Puts the files beside the built pages, with a list of them. */
function publish(pages: readonly PosterPage[]): void {
  const folder = join(dist, filesPath);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = pages.filter((page) => existsSync(kept(page))).map(({ hash, ...page }) => {
    const bytes = readFileSync(kept({ hash, ...page }));
    writeFileSync(join(folder, page.file), bytes);
    return { ...page, bytes: bytes.length };
  });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(files, null, 2)}\n`);
  fillPages(dist, new Map(files.map(({ file, bytes }) => [file, bytes])));
  const used = new Set(pages.map(kept));
  for (const name of readdirSync(cache)) if (!used.has(join(cache, name))) rmSync(join(cache, name));
}

try {
  mkdirSync(cache, { recursive: true });
  const pages = posterPages(dist);
  const missing = pages.filter((page) => !existsSync(kept(page)));
  const faults = await printMissing(missing);
  publish(pages);
  for (const fault of faults) console.error(fault);
  console.log(`${pages.length - faults.length} posters and cards in ${join(dist, filesPath)}, ${missing.length - faults.length} of them new.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof CannotPrint)) throw error;
  console.error(`${error.message}. The pages of posters can still be printed from any browser.`);
  process.exitCode = process.argv.includes('--if-able') ? 0 : 1;
}
