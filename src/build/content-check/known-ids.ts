import type { Content } from './content.ts';
import { didYouMean } from './nearest.ts';

/** What an id may name. */
export type Kind = 'service' | 'word' | 'figure';

const shelves: Record<Kind, { folder: string; ending: string }> = {
  service: { folder: 'data/services/', ending: '.yaml' },
  word: { folder: 'en/words/', ending: '.md' },
  figure: { folder: 'data/figures/', ending: '.yaml' },
};

/** Whether a file of that id is there, also one that could not be read. */
export const isKnown = (content: Content, kind: Kind, id: string): boolean =>
  content.known.has(`${shelves[kind].folder}${id}${shelves[kind].ending}`);

/** What to write instead, as the end of a message: the nearest id, or where ids are to be found. */
export function instead(content: Content, kind: Kind, id: string): string {
  const { folder, ending } = shelves[kind];
  const ids = [...content.known]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length, -ending.length));
  return didYouMean(id, ids) || `; use the name of a file in content/${folder}`;
}
