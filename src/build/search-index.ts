import { glob, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { withoutSearchParts } from './search-parts.ts';

/** Ready-made interfaces that Pagefind writes and this site does not use. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\.(js|css)$/;

/**
 * Indexes the built pages for search in the browser. All texts of a language go into one file, and
 * all its words into another, so that what is fetched tells neither what was typed nor which
 * results were shown.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        // Words per file of the index. Pagefind cuts it by the alphabet, and its browser part asks
        // for a piece when a word of it is typed; pieces that begin in the middle of a letter could
        // not be asked for ahead. tests/site/search-index.test.ts holds this.
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(2 ** 31);
        const { index, errors } = await pagefind.createIndex({ maxFragments: 1 });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const { page_count: pages, errors: faults } = await index.addDirectory({ path: dist });
        if (faults.length > 0)
          throw new Error(`Pagefind could not read the pages: ${faults.join('; ')}`);
        const output = join(dist, 'pagefind');
        const { errors: unwritten } = await index.writeFiles({ outputPath: output });
        if (unwritten.length > 0)
          throw new Error(`Pagefind could not write the index: ${unwritten.join('; ')}`);
        await pagefind.close();
        await Promise.all(
          (await readdir(output))
            .filter((name) => unused.test(name))
            .map((name) => rm(join(output, name))),
        );
        for await (const page of glob('**/*.html', { cwd: dist })) {
          const html = await readFile(join(dist, page), 'utf8');
          const lighter = withoutSearchParts(html);
          if (lighter !== html) await writeFile(join(dist, page), lighter);
        }
        logger.info(`${pages} pages can be found by search`);
      },
    },
  };
}
