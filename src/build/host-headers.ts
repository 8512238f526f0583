import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toSourcePath } from '../i18n/routes.ts';
import { cardFolder, headerRules, windowFolder, redirects, toHeadersFile, toRedirectsFile, toHash, type HeaderRule, type InlineHashes } from './headers.ts';

const inlineTexts = { styles: /<style>([\s\S]*?)<\/style>/g, scripts: /<script>([\s\S]*?)<\/script>/g };

/**
 * Reads the hashes of all texts of style and script that stand in built pages, each once, in the order of the alphabet.
 * @param dist the built site
 * @throws when no page has a style: then the policy would let none through
 */
export async function readInlineHashes(dist: string): Promise<InlineHashes> {
  const found = { styles: new Set<string>(), scripts: new Set<string>(), cards: new Set<string>(), folders: new Set<string>() };
  const windows = { styles: new Set<string>(), scripts: new Set<string>(), folders: new Set<string>() };
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const path = `/${file.replaceAll('\\', '/')}`;
    const html = await readFile(join(dist, file), 'utf8');
    if (toSourcePath(path).startsWith(windowFolder)) {
      for (const [, text = ''] of html.matchAll(inlineTexts.styles)) windows.styles.add(text);
      for (const [, text = ''] of html.matchAll(inlineTexts.scripts)) windows.scripts.add(text);
      windows.folders.add(path.slice(0, path.indexOf(windowFolder) + windowFolder.length));
      continue;
    }
    const isCard = toSourcePath(path).startsWith(cardFolder);
    for (const [, text = ''] of html.matchAll(inlineTexts.styles)) found[isCard ? 'cards' : 'styles'].add(text);
    if (isCard) found.folders.add(path.slice(0, path.indexOf(cardFolder) + cardFolder.length));
    else for (const [, text = ''] of html.matchAll(inlineTexts.scripts)) found.scripts.add(text);
  }
  if (found.styles.size === 0) throw new Error(`no page in ${dist} has a <style>; the layout Document puts it there`);
  const toHashes = (texts: ReadonlySet<string>): string[] => [...texts].map(toHash).sort();
  return {
    styles: toHashes(found.styles), scripts: toHashes(found.scripts), cards: { folders: [...found.folders].sort(), styles: toHashes(found.cards) },
    windows: { folders: [...windows.folders].sort(), styles: toHashes(windows.styles), scripts: toHashes(windows.scripts) },
  };
}

/** The rules of a built site. @throws as readInlineHashes */
export const readHeaderRules = async (dist: string): Promise<HeaderRule[]> => headerRules(await readInlineHashes(dist));

/** Writes `_headers` and `_redirects` beside the built pages, from the one source in headers.ts. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await writeFile(join(dist, '_headers'), toHeadersFile(await readHeaderRules(dist)));
        await writeFile(join(dist, '_redirects'), toRedirectsFile(redirects));
      },
    },
  };
}
