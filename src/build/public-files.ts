import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../schemas/site.ts';
import { readSite, siteUrl } from './site-file.ts';

/** Where RFC 9116 wants it. */
export const securityPath = '/.well-known/security.txt';

/**
 * Everyone may read everything. It names no page: a list of what is not to be found would say where
 * to look. @param url where the site will live
 */
export const toRobotsFile = (url: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', url).href}\n`;

/**
 * `security.txt`, RFC 9116: whom to tell of a hole in the site, and until when that holds.
 * @param today as `2026-11-22`
 * @returns nothing while `site.yaml` names nobody, or when the day is past: what has expired must
 *   not be used
 */
export function toSecurityFile(
  { url, security }: Partial<Pick<Site, 'url' | 'security'>>,
  today: string,
): string | undefined {
  if (!url || !security || security.expires < today) return undefined;
  return (
    [
      `Contact: ${security.contact}`,
      `Expires: ${security.expires}T23:59:59Z`,
      'Preferred-Languages: en',
      `Canonical: ${new URL(securityPath, url).href}`,
    ].join('\n') + '\n'
  );
}

/**
 * Writes the files that a public site has beside its pages: `robots.txt`, and `security.txt` when
 * there is someone to name.
 */
export function publicFiles(): AstroIntegration {
  return {
    name: 'public-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const url = siteUrl();
        const { security } = readSite();
        const files = {
          '/robots.txt': url && toRobotsFile(url),
          [securityPath]: toSecurityFile(
            { ...(url && { url }), ...(security && { security }) },
            new Date().toISOString().slice(0, 10),
          ),
        };
        for (const [path, text] of Object.entries(files)) {
          if (!text) continue;
          await mkdir(dirname(join(dist, path)), { recursive: true });
          await writeFile(join(dist, path), text);
        }
      },
    },
  };
}
