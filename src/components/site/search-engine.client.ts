import {
  fold,
  holdsWord,
  mergeAnswers,
  resultKinds,
  toTerms,
  type ResultKind,
} from '../../domain/search-terms.ts';
import { importAgain } from './import-again.client.ts';
import { allowSearchWorker } from './search-worker.client.ts';

/** What Pagefind gives for a search: see its documentation of the search API. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  preload: (term: string) => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindData {
  url: string;
  content: string;
  meta: Record<string, string>;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

export interface SearchResult {
  href: string;
  title: string;
  summary: string;
  lang?: string;
  phone?: string;
  dial?: string;
}
export interface SearchGroup {
  kind: ResultKind;
  results: SearchResult[];
}

const most: Record<ResultKind, number> = { call: 3, service: 6, guide: 5, word: 4, campaign: 3 };

let whole: Promise<Pagefind> | undefined;
let language = '';

/**
 * What the index is asked for in: the language of the page as it was written, and every letter that
 * a word of it begins with.
 */
interface IndexLanguage {
  lang: string;
  letters: string;
}

/**
 * Loads the whole index of a language, the same files in the same order whatever will be typed: an
 * observer of the network learns that search was opened, and nothing more. A failure is forgotten:
 * who asks next begins anew.
 * @returns the index, of which nothing is left to be fetched
 * @throws when a part of it does not come
 */
export function warm({ lang, letters }: IndexLanguage): Promise<Pagefind> {
  // In discreet reading one page may follow another in another language.
  if (language !== lang) [language, whole] = [lang, undefined];
  if (whole) return whole;
  const begun = fetchAll(lang, letters);
  whole = begun;
  begun.catch(() => {
    if (whole === begun) whole = undefined;
  });
  return begun;
}

/**
 * Answers a question. Whoever types before the index is there, or after it failed to come, waits
 * for all of it: what is asked of the network must not depend on the words.
 * @param query what was typed; it leaves this function only into the index in memory
 * @param words of this language: `stopWords` are passed over, the rest as for `warm`
 * @returns groups in their order, without empty ones
 * @throws when the index does not come
 */
export async function search(
  query: string,
  { stopWords, ...index }: IndexLanguage & { stopWords: string },
): Promise<SearchGroup[]> {
  const pagefind = await warm(index);
  const terms = toTerms(query, new Set(fold(stopWords).split(/\s+/)));
  const asked = await Promise.all(
    terms.slice(0, 8).map(async (term) => ({ term, ...(await pagefind.search(term)) })),
  );
  // What is near the top for one word is asked about for every word: a common word has more pages
  // than can be looked at.
  const near = new Map(
    asked.flatMap(({ results }) => results.slice(0, 60).map(({ id, data }) => [id, data] as const)),
  );
  const byId = new Map(
    await Promise.all([...near].map(async ([id, data]) => [id, await data()] as const)),
  );
  // Pagefind shortens a word until something fits; what holds nothing like the word is dropped.
  const answers = asked.map(({ term, results }) =>
    results.filter(({ id }) => holdsWord(byId.get(id)?.content ?? '', term)),
  );
  return toGroups(
    mergeAnswers(answers)
      .slice(0, 60)
      .flatMap((id) => byId.get(id) ?? []),
  );
}

function toGroups(found: readonly PagefindData[]): SearchGroup[] {
  const groups = new Map<ResultKind, SearchResult[]>(resultKinds.map((kind) => [kind, []]));
  for (const { url, meta } of nearestCallsFirst(found)) {
    const kind = (meta['kind'] ?? 'guide') as ResultKind;
    const group = groups.get(kind);
    if (group && group.length < most[kind]) group.push(toResult(url, meta));
  }
  return resultKinds
    .map((kind) => ({ kind, results: groups.get(kind) ?? [] }))
    .filter(({ results }) => results.length > 0);
}

/**
 * Among the numbers that fit, the city's own come first: `meta.distance`, as in the lists. Other
 * results keep their order.
 */
function nearestCallsFirst(found: readonly PagefindData[]): PagefindData[] {
  const isCall = ({ meta }: PagefindData) => meta['kind'] === 'call';
  const calls = found
    .filter(isCall)
    .sort((a, b) => Number(a.meta['distance']) - Number(b.meta['distance']));
  return [...calls, ...found.filter((data) => !isCall(data))];
}

const toResult = (
  href: string,
  { title = '', summary = '', lang, phone, dial }: Record<string, string>,
): SearchResult => ({
  href,
  title,
  summary,
  ...(lang && { lang }),
  ...(phone && { phone }),
  ...(dial && { dial }),
});

async function fetchAll(lang: string, letters: string): Promise<Pagefind> {
  allowSearchWorker();
  // A path, not an import the bundler should follow: Pagefind is written after the build.
  const pagefind = await importAgain<Pagefind>('/pagefind/pagefind.js');
  // It chooses its language when it begins, and keeps a failure as long as it lives: an earlier one
  // has to end first.
  await pagefind.destroy();
  await pagefind.options({ baseUrl: '/', excerptLength: 1 });
  await initIn(lang, pagefind);
  await pagefind.preload([...letters].join(' '));
  const { results } = await pagefind.search(letters[0] ?? 'a');
  // It passes over a file of words that did not come, and would then find nothing for any word.
  if (!results[0]) throw new Error('the index of search did not come');
  await results[0].data();
  return pagefind;
}

/**
 * Begins in the language of the page as it was written. Pagefind takes it from `<html lang>` and
 * has no other way to be told; a browser that translates the page writes its own language there. So
 * the page has its old one back while Pagefind reads it.
 */
async function initIn(lang: string, pagefind: Pagefind): Promise<void> {
  const root = document.documentElement;
  const shown = root.lang;
  root.lang = lang;
  // It is read before the first wait inside.
  const begun = pagefind.init();
  root.lang = shown;
  await begun;
}
