import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toSourcePath } from '../i18n/routes.ts';
import { foreignMarkup } from './foreign-markup.ts';
import {
  cardFolder,
  fromHeadersFile,
  headerRules,
  toHeadersFile,
  toHash,
  windowFolder,
  type HeaderRule,
  type InlineHashes,
} from './headers.ts';
import { inlinePlaces, inlineTexts, type InlinePlace, type InlineTexts } from './inline-texts.ts';
import { siteRedirects, toRedirectsFile } from './redirects.ts';
import { readSite } from './site-file.ts';

const inlineText = {
  styles: /<style>([\s\S]*?)<\/style>/g,
  scripts: /<script>([\s\S]*?)<\/script>/g,
};

/** A page of the built site, and whether it is one that other sites show in a frame. */
interface BuiltFile {
  path: string;
  html: string;
  place: InlinePlace;
}

/** What other sites show in a frame is in folders of its own. */
const folders = { windows: windowFolder, cards: cardFolder } as const;

function placeOf(path: string): InlinePlace {
  const source = toSourcePath(path);
  return source.startsWith(windowFolder)
    ? 'windows'
    : source.startsWith(cardFolder)
      ? 'cards'
      : 'pages';
}

async function* builtPages(dist: string): AsyncGenerator<BuiltFile> {
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const path = `/${file.replaceAll('\\', '/')}`;
    yield { path, html: await readFile(join(dist, file), 'utf8'), place: placeOf(path) };
  }
}

/** How many faults an error lists: the first tell what happened. */
const mostTold = 20;

/**
 * Reads what the policy has to name: the hashes of the texts of style and script that stand in
 * built pages, each once, in the order of the alphabet; the folders of cards; the calendars.
 * @param dist the built site
 * @param ours the texts that may stand in pages
 * @throws when a page holds anything that is not ours, with every such page; and when no page has a
 *   style: then the policy would let none through
 */
export async function readInlineHashes(
  dist: string,
  ours: InlineTexts,
): Promise<Required<InlineHashes>> {
  const found = Object.fromEntries(
    inlinePlaces.map((place) => [
      place,
      { styles: new Set<string>(), scripts: new Set<string>(), folders: new Set<string>() },
    ]),
  ) as Record<InlinePlace, Record<'styles' | 'scripts' | 'folders', Set<string>>>;
  const foreign: string[] = [];
  for await (const { path, html, place } of builtPages(dist)) {
    foreign.push(
      ...foreignMarkup(html, ours[place]).map(
        (what) => `${path.replace(/index\.html$/, '')} has ${what}`,
      ),
    );
    for (const kind of ['styles', 'scripts'] as const)
      for (const [, text = ''] of html.matchAll(inlineText[kind])) found[place][kind].add(text);
    if (place !== 'pages')
      found[place].folders.add(path.slice(0, path.indexOf(folders[place]) + folders[place].length));
  }
  if (foreign.length > 0) {
    throw new Error(
      [
        `Pages hold ${foreign.length} things that we did not write; texts take no HTML, and ` +
          'what may stand in a page is named in src/build/inline-texts.ts:',
        ...foreign.sort().slice(0, mostTold),
        ...(foreign.length > mostTold ? [`and ${foreign.length - mostTold} more`] : []),
      ].join('\n'),
    );
  }
  if (found.pages.styles.size === 0)
    throw new Error(`no page in ${dist} has a <style>; the layout Document puts it there`);
  const toHashes = (texts: ReadonlySet<string>): string[] => [...texts].map(toHash).sort();
  const calendars = (await Array.fromAsync(glob('**/*.ics', { cwd: dist })))
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort();
  return {
    styles: toHashes(found.pages.styles),
    scripts: toHashes(found.pages.scripts),
    cards: { folders: [...found.cards.folders].sort(), styles: toHashes(found.cards.styles) },
    windows: {
      folders: [...found.windows.folders].sort(),
      styles: toHashes(found.windows.styles),
      scripts: toHashes(found.windows.scripts),
    },
    calendars,
  };
}

/**
 * The rules of a built site, as the build wrote them: whatever came into its pages since then is
 * not let through.
 * @param dist the built site
 * @throws when the build did not end
 */
export async function readHeaderRules(dist: string): Promise<HeaderRule[]> {
  const text = await readFile(join(dist, '_headers'), 'utf8').catch(() => {
    throw new Error(
      `there is no whole site in ${dist}: _headers is missing, which a build writes last; run ` +
        '"npm run build" again',
    );
  });
  return fromHeadersFile(text);
}

/**
 * Looks at every built page for what is not ours, then writes `_headers` and `_redirects` beside
 * the pages, from headers.ts and redirects.ts.
 */
export function hostHeaders(): AstroIntegration {
  const { plugin, texts } = inlineTexts();
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await writeFile(
          join(dist, '_headers'),
          toHeadersFile(headerRules(await readInlineHashes(dist, texts), readSite().hsts)),
        );
        await writeFile(join(dist, '_redirects'), toRedirectsFile(siteRedirects()));
      },
    },
  };
}
