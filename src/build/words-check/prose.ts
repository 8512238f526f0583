import type { Parsed } from '../content-check/parse.ts';
import { toBlocks, type Block } from './blocks.ts';
import type { HideNames } from './names.ts';
import { toPlain } from './plain.ts';
import { sentencesIn } from './sentences.ts';

/** A block as it is read, and the same text with its names hidden. */
export interface ProseBlock extends Block {
  text: string;
  hidden: string;
}

/** One sentence. `hidden` has the same length as `text`, with names hidden. */
export interface Sentence {
  text: string;
  hidden: string;
  line: number;
  start: number;
  block: ProseBlock;
}

/** All that a page says in its own words. */
export interface Prose {
  /** Shown to the writer: `content/en/pages/help/index.md`. */
  file: string;
  /** `help`, `words`, `services`, … */
  section: string;
  /** What the page shows beside its prose: the term, the name, other names. */
  titles: string[];
  /** The names of services whose contact the page shows. */
  services: string[];
  blocks: ProseBlock[];
  sentences: Sentence[];
}

/** Which fields of the front matter are prose, by the kind of file. */
const fields = {
  pages: ['intro'],
  words: ['meaning'],
  campaigns: ['aim', 'messages'],
  posters: ['about', 'where', 'heading', 'line', 'points', 'ask', 'beside', 'scan'],
  services: [
    'summary',
    'whoFor',
    'notFor',
    'access',
    'onContact',
    'hoursNote',
    'costNote',
    'languagesNote',
    'safety',
    'statusNote',
  ],
} as const;

const place =
  /^en\/(pages|words|services|campaigns|posters)\/(?:([^/]+)\/.*)?[^/]+\.(?:mdx?|yaml)$/;

/**
 * Reads a file of English prose.
 * @param beside what its page shows beside the prose
 * @returns nothing for a file that is not English prose
 */
export function toProse(
  parsed: Parsed,
  beside: Pick<Prose, 'titles' | 'services'>,
  hideNames: HideNames,
): Prose | undefined {
  const [, kind, folder] = place.exec(parsed.file.path) ?? [];
  if (!kind) return undefined;
  const blocks = [
    ...fieldBlocks(parsed, kind as keyof typeof fields),
    ...toBlocks(parsed.body, parsed.bodyLine),
  ].map((block) => {
    const text = toPlain(block.raw);
    return { ...block, text, hidden: hideNames(text) };
  });
  const sentences = blocks.flatMap((block) =>
    sentencesIn(block.text).map(({ start, end }) => ({
      text: block.text.slice(start, end).trim(),
      hidden: block.hidden.slice(start, end).trim(),
      line: block.line + block.text.slice(0, start).split('\n').length - 1,
      start,
      block,
    })),
  );
  return {
    file: parsed.file.shown,
    section: kind === 'pages' ? (folder ?? 'top') : kind,
    ...beside,
    blocks,
    sentences,
  };
}

function fieldBlocks(parsed: Parsed, kind: keyof typeof fields): Block[] {
  const data = (parsed.data ?? {}) as Record<string, unknown>;
  return fields[kind].flatMap((field) => {
    const value = data[field];
    const list = (Array.isArray(value) ? value : [value]).map(toText);
    return list.flatMap((text, index) =>
      typeof text === 'string'
        ? [
            {
              kind: Array.isArray(value) ? ('item' as const) : ('text' as const),
              raw: text.trim(),
              line: parsed.lineOf(Array.isArray(value) ? [field, index] : [field]),
              isWarning: false,
              isApart: true,
            },
          ]
        : [],
    );
  });
}

/** A field's text; of a campaign's message, what it says. */
const toText = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'say' in value ? value.say : value;

/** True when a place in a sentence stands between double quotes: someone else's words. */
export function isQuoted({ block, start }: Sentence, index: number): boolean {
  return (block.text.slice(0, start + index).match(/"/g) ?? []).length % 2 === 1;
}

const small = '(?:of|and|for|the|in|on)';
// The first word of a sentence has a capital in any case, so it makes no name of what follows.
const capitalBefore = new RegExp(`\\s\\p{Lu}[\\p{L}']*\\s+(?:${small}\\s+)*$`, 'u');
const capitalAfter = new RegExp(`^\\s+(?:${small}\\s+)*\\p{Lu}`, 'u');

/**
 * True for a part of a name that the content does not list: all its words have capitals, and so has
 * a word beside it.
 */
export function isInName({ text }: Sentence, found: string, index: number): boolean {
  const hasCapitals = found
    .split(/\s+/)
    .every((word) => /^\p{Lu}/u.test(word) || new RegExp(`^${small}$`).test(word));
  return (
    hasCapitals &&
    (capitalBefore.test(text.slice(0, index)) ||
      capitalAfter.test(text.slice(index + found.length)))
  );
}
