import { LineCounter, parseDocument, type Document } from 'yaml';
import type { ContentFile } from './content-files.ts';
import type { Fault } from './fault.ts';

/** A file's data with the way back to its lines. */
export interface Parsed {
  file: ContentFile;
  data: unknown;
  /** The text below the front matter; empty for pure data. */
  body: string;
  /** The line of a field, or of its nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The line at which the body begins. */
  bodyLine: number;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/**
 * Reads YAML, JSON (which is YAML) or the front matter of a Markdown file.
 * @returns the data, or the faults that keep it from being read at all
 */
export function parse(file: ContentFile): Parsed | Fault[] {
  const isProse = /\.mdx?$/.test(file.path);
  const match = isProse ? frontMatter.exec(file.text) : null;
  if (isProse && !match) {
    return [{ file: file.shown, line: 1, message: 'the file does not begin with its front matter; start with a line of three hyphens, the fields, and three hyphens again' }];
  }
  const yaml = match ? (match[1] ?? '') : file.text;
  const offset = match ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file: file.shown,
      line: lines.linePos(error.pos[0]).line + offset,
      message: `this line cannot be read (${error.message.toLowerCase()}); a text with ": " or "#" in it, or beginning with a quote or *, goes between single quotes`,
    }));
  }
  const body = match ? file.text.slice(match[0].length) : '';
  return {
    file,
    data: document.toJS(),
    body,
    bodyLine: match ? match[0].split('\n').length : 1,
    lineOf: (path) => lineIn(document, lines, path) + offset,
  };
}

function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
