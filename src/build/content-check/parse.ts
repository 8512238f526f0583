import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  YAMLParseError,
  type Document,
} from 'yaml';
import type { ContentFile } from './content-files.ts';
import type { Fault } from './fault.ts';
import { jsonFaults, yamlFaults } from './yaml-faults.ts';

/** A file's data with the way back to its lines. */
export interface Parsed {
  file: ContentFile;
  data: unknown;
  /** The text below the front matter; empty for pure data. */
  body: string;
  /** The line of a field's name, of an item of a list, or of the nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** A value as it was typed, before YAML made a number or a date of it. */
  typedAt: (path: readonly PropertyKey[]) => string | undefined;
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
    return [
      {
        file: file.shown,
        line: 1,
        message:
          'the file does not begin with its front matter; start with a line of three hyphens, ' +
          'the fields, and three hyphens again',
      },
    ];
  }
  const yaml = match ? (match[1] ?? '') : file.text;
  const offset = match ? 1 : 0;
  const strict = file.path.endsWith('.json') ? jsonFaults(file.text, file.shown) : [];
  if (strict.length > 0) return strict;
  const lines = new LineCounter();
  // Dates are read as dates here since Astro's own reader does so: an unquoted one must be found
  // before the build.
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: ['timestamp'],
  });
  const errors = [...document.errors, ...unknownAliases(document)];
  if (errors.length > 0) return yamlFaults(errors, yaml, file.shown, offset);
  return {
    file,
    data: document.toJS(),
    body: match ? file.text.slice(match[0].length) : '',
    bodyLine: match ? match[0].split('\n').length : 1,
    lineOf: (path) => lineIn(document, lines, path) + offset,
    typedAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** A text that begins with * is a reference in YAML, and to nothing: `toJS` would throw. */
function unknownAliases(document: Document): YAMLParseError[] {
  const found: YAMLParseError[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (isAlias(node) && !node.resolve(document))
        found.push(
          new YAMLParseError(
            [node.range?.[0] ?? 0, node.range?.[1] ?? 0],
            'BAD_ALIAS',
            'unresolved alias',
          ),
        );
    },
  });
  return found;
}

function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const key = parent.items
      .map((pair) => pair.key)
      .find((candidate) => isScalar(candidate) && String(candidate.value) === String(last));
    return isScalar(key) ? key.range?.[0] : undefined;
  }
  const item = isSeq(parent) ? parent.items[Number(last)] : undefined;
  return (item as { range?: [number, number, number] } | undefined)?.range?.[0];
}
