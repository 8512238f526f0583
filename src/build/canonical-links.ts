import { existsSync, readFileSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const canonical = /<link rel="canonical" href="([^"]+)">/;
const alternate = /<link rel="alternate" hreflang="[^"]+" href="([^"]+)">/g;

/** The address that a page names as its own, whole; nothing on pages that are not to be found. */
export const canonicalOf = (html: string): string | undefined => canonical.exec(html)?.[1];

/**
 * Whether a built page is to be found under this address: it names it as its own. Copies of the
 * English under another language, and pages that search engines leave out, do not; so the map of
 * the site passes over them.
 * @param address whole, as Astro gives it to the map
 * @param dist the built site
 */
export function isCanonical(address: string, dist = 'dist'): boolean {
  const file = join(dist, new URL(address).pathname, 'index.html');
  return existsSync(file) && canonicalOf(readFileSync(file, 'utf8')) === address;
}

/**
 * Takes out of a page the links to languages in which it is not there: such an address holds a copy
 * of the English.
 * @param own every address that a page names as its own
 */
export const withTrueAlternates = (html: string, own: ReadonlySet<string>): string =>
  html.replace(alternate, (link, href: string) => (own.has(href) ? link : ''));

/** After the build: `hreflang` names the languages in which a page is translated. */
export function canonicalLinks(): AstroIntegration {
  return {
    name: 'canonical-links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = await Promise.all(
          (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).map(async (name) => ({
            file: join(dist, name),
            html: await readFile(join(dist, name), 'utf8'),
          })),
        );
        const own = new Set(pages.flatMap(({ html }) => canonicalOf(html) ?? []));
        for (const { file, html } of pages) {
          const truer = withTrueAlternates(html, own);
          if (truer !== html) await writeFile(file, truer);
        }
      },
    },
  };
}
