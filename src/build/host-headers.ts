import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, redirects, toHeadersFile, toRedirectsFile, toHash, type InlineHashes } from './headers.ts';

const inlineTexts = { styles: /<style>([\s\S]*?)<\/style>/g, scripts: /<script>([\s\S]*?)<\/script>/g };

/**
 * Reads the hashes of all texts of style and script that stand in built pages, each once, in the order of the alphabet.
 * @param dist the built site
 * @throws when no page has a style: then the policy would let none through
 */
export async function readInlineHashes(dist: string): Promise<InlineHashes> {
  const found = { styles: new Set<string>(), scripts: new Set<string>() };
  for await (const page of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, page), 'utf8');
    for (const kind of ['styles', 'scripts'] as const) for (const [, text = ''] of html.matchAll(inlineTexts[kind])) found[kind].add(text);
  }
  if (found.styles.size === 0) throw new Error(`no page in ${dist} has a <style>; the layout Document puts it there`);
  return { styles: [...found.styles].map(toHash).sort(), scripts: [...found.scripts].map(toHash).sort() };
}

/** Writes `_headers` and `_redirects` beside the built pages, from the one source in headers.ts. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await writeFile(join(dist, '_headers'), toHeadersFile(headerRules(await readInlineHashes(dist))));
        await writeFile(join(dist, '_redirects'), toRedirectsFile(redirects));
      },
    },
  };
}
