import { fold, mergeAnswers, toTerms } from '../../domain/search-terms.ts';

/** What Pagefind gives for a search: see its documentation of the search API. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  preload: (term: string) => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult { id: string; score: number; data: () => Promise<{ url: string; meta: Record<string, string> }> }

export interface SearchResult { href: string; title: string; summary: string; lang?: string; phone?: string; dial?: string }
export interface SearchGroup { kind: 'call' | 'service' | 'guide' | 'word'; results: SearchResult[] }

const most = { call: 3, service: 6, guide: 5, word: 4 } as const;
const order = ['call', 'service', 'guide', 'word'] as const;

let ready: Promise<Pagefind> | undefined;

/**
 * Loads the whole index of this language, the same files in the same order whatever will be typed: an observer of the
 * network learns that search was opened, and nothing more.
 */
export async function warm(): Promise<void> {
  const pagefind = await load();
  await pagefind.preload(warmingTerms());
  const { results } = await pagefind.search(firstTerm());
  await results[0]?.data();
}

/**
 * Answers a question.
 * @param query what was typed; it leaves this function only into the index in memory
 * @param stopWords words to pass over, separated by spaces
 * @returns groups in their order, without empty ones
 */
export async function search(query: string, stopWords: string): Promise<SearchGroup[]> {
  const pagefind = await load();
  const terms = toTerms(query, new Set(fold(stopWords).split(/\s+/)));
  const answers = await Promise.all(terms.slice(0, 8).map(async (term) => (await pagefind.search(term)).results));
  const byId = new Map(answers.flat().map((result) => [result.id, result]));
  const best = mergeAnswers(answers).slice(0, 30);
  const found = await Promise.all(best.map((id) => byId.get(id)?.data()));
  return toGroups(found.flatMap((data) => data ?? []));
}

function toGroups(found: readonly { url: string; meta: Record<string, string> }[]): SearchGroup[] {
  const groups = new Map<SearchGroup['kind'], SearchResult[]>(order.map((kind) => [kind, []]));
  for (const { url, meta } of found) {
    const kind = (meta['kind'] ?? 'guide') as SearchGroup['kind'];
    const group = groups.get(kind);
    if (group && group.length < most[kind]) group.push(toResult(url, meta));
  }
  return order.map((kind) => ({ kind, results: groups.get(kind) ?? [] })).filter(({ results }) => results.length > 0);
}

const toResult = (href: string, { title = '', summary = '', lang, phone, dial }: Record<string, string>): SearchResult => ({
  href, title, summary, ...(lang && { lang }), ...(phone && { phone }), ...(dial && { dial }),
});

async function load(): Promise<Pagefind> {
  ready ??= (async () => {
    // A path, not an import the bundler should follow: Pagefind is written after the build.
    const path = '/pagefind/pagefind.js';
    const pagefind = await import(/* @vite-ignore */ path) as Pagefind;
    await pagefind.options({ baseUrl: '/', excerptLength: 1 });
    await pagefind.init();
    return pagefind;
  })();
  return ready;
}

const lettersOfLanguage = (): string[] => [...(document.querySelector<HTMLElement>('site-search')?.dataset['letters'] ?? 'abcdefghijklmnopqrstuvwxyz')];
const firstTerm = (): string => lettersOfLanguage()[0] ?? 'a';
const warmingTerms = (): string => lettersOfLanguage().join(' ');
