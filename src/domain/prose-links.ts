/**
 * The kinds of link a writer makes by id: to ring a service, to read about it, to look a word up,
 * to show where a number comes from.
 */
export type ProseScheme = 'call' | 'service' | 'word' | 'figure';

// The target is read loosely here, so that a misspelt one ("Shelter", " shelter") is found and
// told.
const scheme =
  /\]\((call|service|word|figure):([^)]*)\)|href="(call|service|word|figure):([^"]*)"/g;

/**
 * Finds links by id in a Markdown text.
 * @returns scheme, target and line (from 1) of each
 */
export function linksIn(text: string): { scheme: ProseScheme; target: string; line: number }[] {
  return [...text.matchAll(scheme)].map((match) => ({
    scheme: (match[1] ?? match[3]) as ProseScheme,
    target: match[2] ?? match[4] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/**
 * A number that names its record: `[4,804](figure:some-id)`. `says` is what stands between the
 * brackets.
 */
export interface FigureLink {
  target: string;
  says: string;
  index: number;
}

/** Finds the numbers in a Markdown text that name their records. */
export const figureLinksIn = (text: string): FigureLink[] =>
  [...text.matchAll(/\[([^\][]*)\]\(figure:([^)]*)\)/g)].map((match) => ({
    target: match[2] ?? '',
    says: match[1] ?? '',
    index: match.index,
  }));

/**
 * Reads the address of a link made by id.
 * @returns its scheme and target, or `undefined` for an ordinary address
 */
export function parseProseHref(href: string): { scheme: ProseScheme; target: string } | undefined {
  const match = /^(call|service|word|figure):([a-z0-9-]+)$/.exec(href);
  return match ? { scheme: match[1] as ProseScheme, target: match[2] ?? '' } : undefined;
}
