import { parseProseHref, type ProseScheme } from './prose-links.ts';

/** A glossary word as prose knows it: which exact words stand for it. */
export interface MarkableWord {
  id: string;
  href: string;
  patterns: readonly string[];
}

export interface EnrichOptions {
  words: readonly MarkableWord[];
  /** Makes the HTML of a link by id; `inner` is what the writer put between the brackets. */
  toLink: (scheme: ProseScheme, target: string, inner: string) => string;
  /** The address in the reader's language, for links that begin with `/`. */
  localise: (href: string) => string;
  /** A word that is never marked here: the one whose own page this is. */
  except?: string;
}

/**
 * Elements in which nothing is marked: links, headings, buttons, code, and words that are not ours:
 * names set in italics, titles, quotations.
 */
const quiet = new Set([
  'a',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'button',
  'summary',
  'code',
  'dt',
  'svg',
  'th',
  'q',
  'cite',
]);

/**
 * Prepares rendered prose for the page: resolves links made by id, puts internal links into the
 * reader's language, and marks the first use of each glossary word as a link to its page.
 * @param html what the Markdown renderer made; well formed
 * @returns the new HTML and the ids of the words it marks, in the order of reading
 */
export function enrichProse(
  html: string,
  options: EnrichOptions,
): { html: string; wordIds: string[] } {
  const used: string[] = [];
  const linked = resolveLinks(html, options, used);
  return { html: markWords(linked, options, used), wordIds: used };
}

const anchor = /<a href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;

function resolveLinks(
  html: string,
  { toLink, localise, words }: EnrichOptions,
  used: string[],
): string {
  return html.replace(anchor, (whole, href: string, rest: string, inner: string) => {
    const byId = parseProseHref(href);
    if (!byId)
      return href.startsWith('/') ? `<a href="${localise(href)}"${rest}>${inner}</a>` : whole;
    const word =
      byId.scheme === 'word' ? words.find((candidate) => candidate.id === byId.target) : undefined;
    if (!word) return toLink(byId.scheme, byId.target, inner);
    if (!used.includes(word.id)) used.push(word.id);
    return wordLink(word, inner);
  });
}

const wordLink = (word: MarkableWord, inner: string): string =>
  `<a class="word" href="${word.href}" data-word="${word.id}">${inner}</a>`;

function markWords(html: string, { words, except }: EnrichOptions, used: string[]): string {
  const index = new Map(
    words.flatMap((word) =>
      word.patterns.map((pattern) => [pattern.toLowerCase(), { word, pattern }] as const),
    ),
  );
  if (index.size === 0) return html;
  const finder = toFinder([...index.keys()]);
  let depth = 0;
  return html
    .split(/(<[^>]+>)/)
    .map((part) => {
      if (part.startsWith('<')) {
        depth = step(depth, part);
        return part;
      }
      if (depth > 0 || !part.trim()) return part;
      return part.replace(finder, (found) => {
        const entry = index.get(found.toLowerCase());
        if (
          !entry ||
          entry.word.id === except ||
          used.includes(entry.word.id) ||
          !sameCase(entry.pattern, found)
        )
          return found;
        used.push(entry.word.id);
        return wordLink(entry.word, found);
      });
    })
    .join('');
}

/** Short forms ("IDVA") are marked only in capitals, since "idea" and "star" are words too. */
const sameCase = (pattern: string, found: string): boolean =>
  !/^[A-Z]{2,}/.test(pattern) || pattern === found;

function step(depth: number, tag: string): number {
  const name = /^<\/?([a-z0-9-]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (!quiet.has(name) || tag.endsWith('/>')) return depth;
  return tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
}

function toFinder(patterns: string[]): RegExp {
  const escaped = patterns
    .sort((a, b) => b.length - a.length)
    .map((pattern) => pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
