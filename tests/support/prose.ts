import { parse } from '../../src/build/content-check/parse.ts';
import { toHideNames } from '../../src/build/words-check/names.ts';
import { toProse, type Prose } from '../../src/build/words-check/prose.ts';
import type { Rule } from '../../src/build/words-check/rule.ts';

interface About {
  path?: string;
  fields?: string;
  names?: string[];
  titles?: string[];
  services?: string[];
  marks?: string[];
}

/**
 * A page of English prose made from its text; its body begins at line 4, or lower by the lines of
 * `fields`.
 */
export function proseOf(
  body: string,
  { path = 'en/pages/help/x.mdx', fields = '', names = [], titles = [], services = [] }: About = {},
): Prose {
  const parsed = parse({
    path,
    shown: `content/${path}`,
    text: `---\ntitle: X\n${fields}---\n${body}`,
  });
  if (Array.isArray(parsed)) throw new Error(parsed.map(({ message }) => message).join());
  const prose = toProse(parsed, { titles, services }, toHideNames(names));
  if (!prose) throw new Error(`${path} is not read as English prose`);
  return prose;
}

/** What a rule says of a text: `4: the message`. */
export const told = (rule: Rule, body: string, about: About = {}): string[] =>
  rule(proseOf(body, about), { marks: new Set(about.marks) }).map(
    ({ line, message }) => `${line}: ${message}`,
  );
