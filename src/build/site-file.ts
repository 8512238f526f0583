import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Site } from '../schemas/site.ts';

/**
 * Reads `content/site.yaml` for the parts of the build that run before or after Astro. What is
 * wrong with it is the content gate's business, which tells everything at once, with its line; so
 * nothing is thrown here.
 * @param file from the root of the project
 * @returns nothing in it when it is missing or cannot be read
 */
export function readSite(file = 'content/site.yaml'): Partial<Site> {
  try {
    const site: unknown = parse(readFileSync(file, 'utf8'));
    return typeof site === 'object' && site !== null && !Array.isArray(site) ? site : {};
  } catch {
    return {};
  }
}

/**
 * Where the site will live, or nothing while the address cannot be read. @param file as readSite
 */
export function siteUrl(file?: string): string | undefined {
  const { url } = readSite(file);
  return typeof url === 'string' && URL.canParse(url) ? url : undefined;
}
