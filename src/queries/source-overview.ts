import { getCollection } from 'astro:content';
import type { Site } from '../schemas/site.ts';
import { memo } from './memo.ts';
import { getSite } from './site.ts';

export interface SourceOverview {
  documents: (Site['documents'][string] & { id: string })[];
  /** Publishers of the pages that facts were checked against, and how many facts rest on each. */
  hosts: { host: string; facts: number }[];
}

const load = memo(async (): Promise<SourceOverview> => {
  const { documents } = await getSite();
  const [services, words, pages, figures] = await Promise.all([
    getCollection('services'),
    getCollection('words'),
    getCollection('pages'),
    getCollection('figures'),
  ]);
  const counts = new Map<string, number>();
  const sources = [
    ...[...services, ...words, ...pages].flatMap(({ data }) => data.sources),
    ...figures.map(({ data }) => data.source),
  ];
  for (const source of sources) {
    if (!('url' in source)) continue;
    const host = new URL(source.url).hostname.replace(/^www\./, '');
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return {
    documents: Object.entries(documents).map(([id, document]) => ({ id, ...document })),
    hosts: [...counts]
      .map(([host, facts]) => ({ host, facts }))
      .sort((a, b) => b.facts - a.facts || a.host.localeCompare(b.host)),
  };
});

/** Everything that facts on the site were checked against, counted. */
export const getSourceOverview = (): Promise<SourceOverview> => load('');
