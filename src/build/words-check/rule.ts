import type { Fault } from '../content-check/fault.ts';
import type { Prose } from './prose.ts';

/** What the glossary knows, which a rule may ask for. */
export interface Known {
  /** The exact words that a page marks by itself as links into the glossary. */
  marks: ReadonlySet<string>;
}

/** One rule of plain words, held against one page. */
export type Rule = (prose: Prose, known: Known) => Fault[];
