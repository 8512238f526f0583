import { LineCounter, type YAMLError } from 'yaml';
import type { Fault } from './fault.ts';

const quotes =
  'a text with ": " or "#" in it, or beginning with a quote, *, & or @, goes between single quotes';

/** The line as it would be read: its text between single quotes, those inside it doubled. */
function quoted(line: string): string | undefined {
  const [, field, value] = /^\s*((?:- )?[\w-]+: |- )(.+)$/.exec(line) ?? [];
  return field && value
    ? `${field}'${value
        .trim()
        .replace(/^(['"])(.*)\1$/, '$2')
        .replace(/'/g, "''")}'`
    : undefined;
}

const withQuotes = (line: string): string => {
  const better = quoted(line);
  return better
    ? `this line cannot be read; its text needs quotes: ${better}`
    : `this line cannot be read; ${quotes}`;
};

// The codes an editor can do something particular about; the rest get the advice that is nearly
// always right.
const advice: Partial<Record<YAMLError['code'], (line: string) => string>> = {
  DUPLICATE_KEY: (line) =>
    `"${line.split(':')[0]?.trim() ?? ''}" is written twice; keep one of the two lines`,
  TAB_AS_INDENT: () => 'this line begins with a tab; use spaces',
  BLOCK_AS_IMPLICIT_KEY: withQuotes,
  UNEXPECTED_TOKEN: withQuotes,
  BAD_ALIAS: withQuotes,
};

/**
 * Says in words what keeps YAML from being read. Only the first fault of a line is told: the others
 * follow from it.
 * @param offset lines that stand above the YAML in its file
 */
export function yamlFaults(
  errors: readonly YAMLError[],
  yaml: string,
  shown: string,
  offset: number,
): Fault[] {
  const lines = new LineCounter();
  for (const match of `\n${yaml}`.matchAll(/\n/g)) lines.addNewLine(match.index);
  const told = new Map<number, Fault>();
  for (const error of errors) {
    const line = lines.linePos(error.pos[0]).line;
    const say =
      advice[error.code] ??
      (() => `this line cannot be read (${error.message.toLowerCase()}); ${quotes}`);
    if (!told.has(line))
      told.set(line, {
        file: shown,
        line: line + offset,
        message: say(yaml.split('\n')[line - 1] ?? ''),
      });
  }
  return [...told.values()];
}

/**
 * JSON is stricter than YAML, and the build reads it as JSON.
 * @returns the fault, or nothing when it can be read
 */
export function jsonFaults(text: string, shown: string): Fault[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const found = /line (\d+)/.exec(String(error))?.[1];
    const line = found ? Number(found) : text.trimEnd().split('\n').length;
    return [
      {
        file: shown,
        line,
        message:
          'this line or the one above it cannot be read; in a .json file every text stands ' +
          'between double quotes, with a comma after each entry but the last',
      },
    ];
  }
}
