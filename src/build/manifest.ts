import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFor, lostPage, type HeaderRule } from './headers.ts';
import { readHeaderRules } from './host-headers.ts';
import { mediaTypeOf } from './hosts/media-types.ts';
import { siteRedirects, type Redirect } from './redirects.ts';
import { siteUrl } from './site-file.ts';

/**
 * Where it is written: beside the rules for servers, and not into the site, since no visitor needs
 * a list of it.
 */
export const manifestFile = 'deploy/manifest.json';

/** One address, and what is sent there. */
export interface Sent {
  /** As it is asked for: `/help/` for `help/index.html`. */
  path: string;
  /** Below `dist/`. */
  file: string;
  bytes: number;
  /** Of the bytes before packing, in hexadecimal. */
  sha256: string;
  /** `Content-Type`; absent when no table names it. */
  type?: string;
  /** Which of `headers` are sent. */
  headers: number;
  /** Those of the same address without its last slash, which leads here; only for a page. */
  bare?: number;
}

/** What the build made, and how it is to be sent: what a live site is held against. */
export interface Manifest {
  /** Where the site will live. */
  url: string;
  /** Sets of headers, each once. */
  headers: Record<string, string>[];
  files: Sent[];
  /** Files for hosts, which no visitor gets. */
  hidden: string[];
  redirects: (Redirect & { headers: number })[];
  /** The page for what is not there, and what goes with it. */
  lost: Sent;
  /**
   * The headers of an address without its last slash, and of what a host refuses: those of the
   * whole site.
   */
  everywhere: number;
}

/** Packed copies belong to the file beside them, and are not asked for. */
const isPacked = (path: string, all: ReadonlySet<string>): boolean =>
  /\.(br|gz)$/.test(path) && all.has(path.replace(/\.(br|gz)$/, ''));

/** All files of a folder, from its root: `/help/index.html`, in the order of the alphabet. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder).length).replaceAll('\\', '/'),
    )
    .map((path) => (path.startsWith('/') ? path : `/${path}`))
    .sort();

/**
 * Lists a built site.
 * @param dist the built site, as it will be uploaded
 */
export function toManifest(
  dist: string,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  url: string,
): Manifest {
  const sets: string[] = [];
  const setOf = (headers: Record<string, string>): number => {
    const { 'Content-Type': _, ...others } = headers;
    const key = JSON.stringify(others);
    return sets.includes(key) ? sets.indexOf(key) : sets.push(key) - 1;
  };
  const everywhere = setOf(headersFor('/', rules));
  const toSent = (file: string): Sent => {
    const path = file.replace(/\/index\.html$/, '/');
    const bytes = readFileSync(join(dist, file));
    const type = headersFor(path, rules)['Content-Type'] ?? mediaTypeOf(path);
    return {
      path,
      file,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...(type && { type }),
      headers: setOf(headersFor(path, rules)),
      ...(path.length > 1 &&
        path.endsWith('/') && { bare: setOf(headersFor(path.slice(0, -1), rules)) }),
    };
  };
  const found = filesIn(dist);
  const all = new Set(found);
  const listed = found.filter((path) => !isPacked(path, all));
  return {
    url,
    files: listed.filter((path) => !path.startsWith('/_') && path !== lostPage).map(toSent),
    hidden: listed.filter((path) => path.startsWith('/_')),
    redirects: redirects.map((redirect) => ({
      ...redirect,
      headers: setOf(headersFor(redirect.from, rules)),
    })),
    lost: toSent(lostPage),
    everywhere,
    headers: sets.map((set) => JSON.parse(set) as Record<string, string>),
  };
}

/**
 * Writes the manifest of a built site anew: after the build, and after whatever changes `dist/`
 * later. @throws as readHeaderRules
 */
export async function writeManifest(dist: string): Promise<void> {
  mkdirSync(dirname(manifestFile), { recursive: true });
  writeFileSync(
    manifestFile,
    `${JSON.stringify(toManifest(dist, await readHeaderRules(dist), siteRedirects(), siteUrl() ?? ''), null, 1)}\n`,
  );
}

/** The manifest as it was written, or what is wrong with it, in words. */
export function readManifest(file = manifestFile): Manifest | string {
  if (!existsSync(file))
    return (
      `There is no ${file}: run "npm run build" first, in the folder from which the site was ` +
      'built.'
    );
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return `${file} cannot be read: run "npm run build" again.`;
  }
}

/** Writes the manifest at the end of a build. */
export function buildManifest(): AstroIntegration {
  return {
    name: 'manifest',
    hooks: { 'astro:build:done': ({ dir }) => writeManifest(fileURLToPath(dir)) },
  };
}
