import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Site } from '../schemas/site.ts';

/**
 * Reads `content/site.yaml` for the parts of the build that run before or after Astro.
 * Its shape is the content gate's business, which tells everything that is wrong at once; so nothing is thrown here.
 */
export const readSite = (): Partial<Site> => parse(readFileSync('content/site.yaml', 'utf8')) as Partial<Site>;

/** Where the site will live, or nothing while the address cannot be read. */
export function siteUrl(): string | undefined {
  const { url } = readSite();
  return url && URL.canParse(url) ? url : undefined;
}
