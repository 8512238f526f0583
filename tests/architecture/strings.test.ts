import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { phonePurposes } from '../../src/schemas/phone.ts';
import { accessWays, costs, serviceStatuses } from '../../src/schemas/service.ts';
import { reviewStates } from '../../src/schemas/translation.ts';
import { crimeAnswers } from '../../src/schemas/word.ts';
import { fromRoot } from '../support/root.ts';
import {
  filesIn,
  lineAt,
  toSourceFile,
  withoutComments,
  type SourceFile,
} from '../support/source-files.ts';

const file = 'content/en/ui.json';
const keys = new Set(
  existsSync(fromRoot(file))
    ? Object.keys(JSON.parse(readFileSync(fromRoot(file), 'utf8')) as object)
    : [],
);
const exists = (key: string, known: ReadonlySet<string> = keys): boolean =>
  known.has(key) || known.has(`${key}_other`);

const literal = /(?<![\w.])t\(\s*(?:'([^']+)'|"([^"]+)"|`([^`$]+)`)/g;
const begun = /(?<![\w.])t\(\s*`([^`$]+)\$\{/g;

/**
 * Keys asked for by name that have no text, and families of keys (`cost.…`) of which there is none.
 */
function missingKeys({ path, text }: SourceFile, known: ReadonlySet<string> = keys): string[] {
  const code = withoutComments(text);
  const say = (index: number, key: string) =>
    `${path} line ${lineAt(code, index)} asks for "${key}": add it to ${file}, or mend the key`;
  return [
    ...[...code.matchAll(literal)].flatMap((match) => {
      const key = match[1] ?? match[2] ?? match[3] ?? '';
      return exists(key, known) ? [] : [say(match.index, key)];
    }),
    ...[...code.matchAll(begun)].flatMap((match) => {
      const start = match[1] ?? '';
      return [...known].some((key) => key.startsWith(start)) ? [] : [say(match.index, `${start}…`)];
    }),
  ];
}

// Families whose members are a list in a schema: each member that a record may have needs its
// words.
const families: Record<string, readonly string[]> = {
  'phone.': phonePurposes,
  'access.': accessWays,
  'cost.': costs,
  'crime.': crimeAnswers.filter((answer) => answer !== 'none'),
  'review.': reviewStates.filter((state) => state !== 'specialist'),
  'status.': serviceStatuses.filter((status) => status !== 'open'),
  'bsl.': ['yes', 'by-arrangement'],
  'bill.': ['no', 'may', 'yes'],
  'text.': ['helpline', 'register', 'emergency', 'callback'],
};

describe.skipIf(keys.size === 0)('interface strings', () => {
  const files = filesIn('src', ['.ts', '.astro']);

  test('are there for every key that src asks for', () =>
    expect(files.flatMap((source) => missingKeys(source))).toEqual([]));

  test.each(Object.entries(families))('are there for all that "%s" may be', (family, members) => {
    const isAsked = files.some(({ text }) => text.includes(`t(\`${family}\${`));
    expect(
      isAsked ? members.map((member) => `${family}${member}`).filter((key) => !exists(key)) : [],
      `add these to ${file}`,
    ).toEqual([]);
  });
});

describe('the rule on strings fails when it should', () => {
  const missing = (text: string): string[] =>
    missingKeys(
      toSourceFile('src/x.ts', text),
      new Set(['exit.label', 'search.count_other', 'cost.free']),
    );
  test.each([
    "t('exit.lable')",
    't("exit.lable")',
    't(`exit.lable`)',
    "t('nav.home', { count: 1 })",
    't(`price.${x}`)',
  ])('for %s', (text) => expect(missing(text)).toHaveLength(1));
  test.each([
    "t('exit.label')",
    "t('search.count', { count: 3 })",
    't(`cost.${x}`)',
    "// t('exit.lable')",
    "at('x', 'y')",
    "parsed.t('x')",
    't(key)',
  ])('but not for %s', (text) => expect(missing(text)).toEqual([]));
});
