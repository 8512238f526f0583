import { getEntry } from 'astro:content';
import { localeOf, type Locale } from '../i18n/locales.ts';
import type { Site } from '../schemas/site.ts';

/** `content/site.yaml`. @throws when it is missing, which the content check says better */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry)
    throw new Error('content/site.yaml is missing; copy it from another city and change it');
  return entry.data;
}

/** The languages offered, English first. */
export async function getLocales(): Promise<Locale[]> {
  const { languages } = await getSite();
  return languages.flatMap((tag) => localeOf(tag) ?? []);
}

/**
 * Where the way out leads in a language. The build variable `EXIT_URL` overrides all: tests and
 * rehearsals use it.
 */
export async function getExitHref(tag: string): Promise<string> {
  const { exit } = await getSite();
  return process.env['EXIT_URL'] ?? exit[tag] ?? exit['default'] ?? 'about:blank';
}

/** The day to judge freshness from: the day of the build. */
export const today = (): string => new Date().toISOString().slice(0, 10);
