/**
 * `npm run posters`: makes a PDF or a picture of every poster of the built site, and puts links to
 * them on the page of posters. What has not changed since the last time is not printed again. With
 * `--if-able` neither a machine without Chromium nor a poster that does not fit is a fault: what is
 * left out is told.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeManifest } from './manifest.ts';
import { forgetOthers, keep, keptAt } from './posters/kept.ts';
import { fillPages } from './posters/links.ts';
import { filesPath, posterPages, type PosterPage } from './posters/pages.ts';
import { CannotPrint, printAll } from './posters/press.ts';
import { createSite, needSite, NoSite } from './site-server.ts';

const dist = 'dist';
const isIfAble = process.argv.includes('--if-able');

/**
 * Prints what is not kept from an earlier time, and keeps what fits its sheet. @returns what went
 * wrong, a line a poster
 */
async function printMissing(missing: readonly PosterPage[]): Promise<string[]> {
  if (missing.length === 0) return [];
  const server = await createSite(dist);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const tooLong: string[] = [];
  try {
    const failed = await printAll(
      missing,
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ({ page, bytes, misfits }) => {
        if (misfits.length === 0) keep(keptAt(page), bytes);
        else
          tooLong.push(
            `${page.path}: the words do not fit; say ${misfits.join(' and ')} shorter in ` +
              `content/${page.tag}/posters/${page.id}.yaml`,
          );
      },
    );
    return [...tooLong, ...failed];
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
  const files = pages
    .filter((page) => existsSync(keptAt(page)))
    .map(({ hash, ...page }) => {
      const bytes = readFileSync(keptAt({ hash, ...page }));
      writeFileSync(join(folder, page.file), bytes);
      return { ...page, bytes: bytes.length };
    });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(files, null, 2)}\n`);
  fillPages(dist, new Map(files.map(({ file, bytes }) => [file, bytes])));
}

try {
  // Without a site there are no posters, which would look as if none were wanted any more.
  needSite(dist);
  const pages = posterPages(dist);
  const missing = pages.filter((page) => !existsSync(keptAt(page)));
  const faults = await printMissing(missing);
  publish(pages);
  forgetOthers(pages);
  await writeManifest(dist);
  for (const fault of faults) console.error(fault);
  console.log(
    `${pages.length - faults.length} posters and cards in ${join(dist, filesPath)}, ` +
      `${missing.length - faults.length} of them new.`,
  );
  process.exitCode = faults.length === 0 || isIfAble ? 0 : 1;
} catch (error) {
  if (!(error instanceof CannotPrint || error instanceof NoSite)) throw error;
  console.error(
    error instanceof NoSite
      ? error.message
      : `${error.message}. The pages of posters can still be printed from any browser.`,
  );
  process.exitCode = error instanceof CannotPrint && isIfAble ? 0 : 1;
}
