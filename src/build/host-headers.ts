import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, redirects, toHeadersFile, toRedirectsFile, toStyleHash } from './headers.ts';

const styleText = /<style>([\s\S]*?)<\/style>/;

/**
 * Reads the style hash from a built page.
 * @param dist the built site
 * @throws when the page has no style: then the policy would let none through
 */
export async function readStyleHash(dist: string): Promise<string> {
  const style = styleText.exec(await readFile(join(dist, 'index.html'), 'utf8'))?.[1];
  if (!style) throw new Error(`${dist}/index.html has no <style>; the layout Document puts it there`);
  return toStyleHash(style);
}

/** Writes `_headers` and `_redirects` beside the built pages, from the one source in headers.ts. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await writeFile(join(dist, '_headers'), toHeadersFile(headerRules(await readStyleHash(dist))));
        await writeFile(join(dist, '_redirects'), toRedirectsFile(redirects));
      },
    },
  };
}
