/**
 * A component with the props and the text that show it in one state. The style page shows it; tests
 * look at it there.
 */
export interface Example<Props = Record<string, unknown>> {
  /** The state, in a few words: "closed", "no phone". */
  name: string;
  props: Props;
  /** What the component holds, as HTML. */
  slot?: string;
  /** Components that it holds. */
  inside?: readonly Inside[];
  /** True when the right thing to show is nothing. */
  isEmpty?: true;
}

/** A component within another's example. */
export interface Inside {
  component: string;
  props: Record<string, unknown>;
  slot?: string;
}

/** One component and its states. */
export interface Family<Props = Record<string, unknown>> {
  /** The component's file without its ending. */
  component: string;
  /** What it is called here, and becomes the heading. */
  title: string;
  /** When to use it, in one line. */
  when: string;
  /** What must stand around it: cards and rows are parts of lists. */
  within?: 'grid' | 'entries' | 'facts';
  /** True for what stands around every page once and so is not shown again. */
  isFrame?: true;
  examples: readonly Example<Props>[];
  /** Where the letters of an example jump to. */
  anchor?: string;
}

/**
 * Keeps the props of a family true to its component, then lets families of different components
 * stand in one list.
 */
export const family = <Props>(value: Family<Props>): Family => value as unknown as Family;

/** A component as a page gathers it from its file. */
export type Part = (props: Record<string, unknown>) => unknown;
