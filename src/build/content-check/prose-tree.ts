import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Parsed } from './parse.ts';

/**
 * A part of a text as the build will read it: a paragraph, a link, a component, a piece of HTML.
 */
export interface ProseNode {
  type: string;
  /** Of a component or an element. */
  name?: string | null;
  /** Of HTML, of an expression, of an import. */
  value?: string;
  /** Of a link or a picture. */
  url?: string;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly ProseNode[];
  position?: { start: { line: number } };
}

/**
 * What kept a text from being read, in the words of its reader, with the character it stands at.
 */
export interface ReadingFault {
  line: number;
  column: number;
  said: string;
}

/** A text as a tree; what could not be read is left out of it. */
export interface ProseTree {
  root: ProseNode;
  faults: ReadingFault[];
}

const read = new WeakMap<Parsed, ProseTree>();
const mostFaults = 20;

/**
 * Reads a text with the very reader that the build uses, so that nothing means one thing to the
 * check and another to the page. The reader ends at its first fault: a character that it cannot
 * take is blanked and the text is read again, so that all are told at once.
 * @param parsed a `.md` or `.mdx` file
 */
export function proseTree(parsed: Parsed): ProseTree {
  const known = read.get(parsed);
  if (known) return known;
  const tree = parsed.file.path.endsWith('.mdx')
    ? readMdx(parsed.body)
    : { root: markdownToMdast(parsed.body) as ProseNode, faults: [] };
  read.set(parsed, tree);
  return tree;
}

function readMdx(body: string): ProseTree {
  const faults: ReadingFault[] = [];
  let text = body;
  while (faults.length < mostFaults) {
    try {
      return { root: mdxToMdast(text) as ProseNode, faults };
    } catch (error) {
      const fault = toReadingFault(error);
      faults.push(fault);
      const lines = text.split('\n');
      const line = lines[fault.line - 1] ?? '';
      // Where a tag has lost its partner, what follows from it cannot be told from what is wrong by
      // itself.
      if (/tag/i.test(fault.said.replace('expected a valid JSX tag', '')) || !/[<{}]/.test(line))
        break;
      const at = Math.max(line.slice(0, fault.column).search(/[<{}][^<{}]*$/), 0);
      lines[fault.line - 1] =
        line.slice(0, at) + line.slice(at).replace(/^<(?:https?:|www\.)[^>]*>?|[<{}]/, ' ');
      text = lines.join('\n');
    }
  }
  return { root: { type: 'root' }, faults };
}

function toReadingFault(error: unknown): ReadingFault {
  const [, line = '1', column = '1', said = String(error)] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : String(error)) ?? [];
  return { line: Number(line), column: Number(column), said };
}

/** Every part of a tree, from the top down. */
export const partsOf = (node: ProseNode): ProseNode[] => [
  node,
  ...(node.children ?? []).flatMap(partsOf),
];

/** The line of the file that a part, or a fault, of its text stands in. */
export const lineOfProse = ({ bodyLine }: Parsed, line: number | undefined): number =>
  bodyLine + (line ?? 1) - 1;
