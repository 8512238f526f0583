import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, redirects, toHeadersFile, toRedirectsFile, toStyleHash } from './headers.ts';

const styleText = /<style>([\s\S]*?)<\/style>/g;

/**
 * Reads the hashes of all texts of style that stand in built pages, each once, in the order of the alphabet.
 * @param dist the built site
 * @throws when the first page has no style: then the policy would let none through
 */
export async function readStyleHashes(dist: string): Promise<string[]> {
  const texts = new Set<string>();
  for await (const page of glob('**/*.html', { cwd: dist })) {
    for (const [, text = ''] of (await readFile(join(dist, page), 'utf8')).matchAll(styleText)) texts.add(text);
  }
  if (texts.size === 0) throw new Error(`no page in ${dist} has a <style>; the layout Document puts it there`);
  return [...texts].map(toStyleHash).sort();
}

/** Writes `_headers` and `_redirects` beside the built pages, from the one source in headers.ts. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await writeFile(join(dist, '_headers'), toHeadersFile(headerRules(await readStyleHashes(dist))));
        await writeFile(join(dist, '_redirects'), toRedirectsFile(redirects));
      },
    },
  };
}
