import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/** True for the words Zod has of its own, which say nothing to an editor. */
export const isUnworded = (issue: Issue): boolean =>
  /^(Invalid (input|option|key)|Unrecognized key|Too (small|big)|Invalid)/.test(issue.message);

/**
 * The field an issue is about, as an editor would name it: `phones.dial`. Places in lists are left
 * out, since the line is told.
 */
const fieldName = (path: readonly PropertyKey[]): string =>
  path.filter((part) => typeof part === 'string').join('.');

/**
 * Says in words what is wrong with one value.
 * @param typed the value as it stands in the file; `undefined` when nothing does
 */
export function issueToWords(issue: Issue, typed: string | undefined): string {
  const field = fieldName(issue.path);
  const last = field.split('.').at(-1) ?? '';
  const said = ownWords(issue, field || 'the file', typed);
  // Rules of our own are whole sentences already.
  return field && issue.code !== 'custom' && !said.includes(last) ? `${field}: ${said}` : said;
}

function ownWords(issue: Issue, field: string, typed: string | undefined): string {
  // YAML made a number, a date or a true of it: "missing" would be untrue.
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typed)
    return `${field} needs quotes: '${typed}'`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (!isUnworded(issue)) return issue.message;
  if (issue.code === 'invalid_value')
    return `${field} is one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `${field} is too small; the least is ${issue.minimum}`;
  if (issue.code === 'too_big') return `${field} is too big; the most is ${issue.maximum}`;
  if (issue.code === 'invalid_type')
    return `${field} ${shapes[issue.expected] ?? 'is missing or of the wrong kind'}`;
  return `${field} is not right: ${issue.message.toLowerCase()}`;
}

const shapes: Partial<Record<string, string>> = {
  boolean: 'is true or false, without quotes',
  number: 'is a number, without quotes, commas or units',
  int: 'is a whole number, without quotes, commas or units',
  array: 'is a list; write it like [one, two], or one a line, each after "- "',
  object: 'has fields of its own, one a line; write them, or delete it',
  record: 'has lines of its own, each a name and a text; write them, or delete it',
  string: 'is missing; write it as plain text',
};
