import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { fieldsAt } from './fields.ts';
import { issueToWords, isUnworded } from './issue-words.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Parsed } from './parse.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds a file's data against its schema.
 * @returns the typed value, or every fault with its line
 */
export function checkShape<Schema extends z.ZodType>(schema: Schema, parsed: Parsed): { value?: z.infer<Schema>; faults: Fault[] } {
  const result = schema.safeParse(parsed.data);
  if (result.success) return { value: result.data, faults: [] };
  const issues = result.error.issues.flatMap(nearestBranch);
  const meant = new Set(issues.flatMap((issue) => misspelt(issue).flatMap((path) => {
    const field = nearest(String(path.at(-1)), fieldsAt(schema, path.slice(0, -1)));
    return field ? [toKey([...path.slice(0, -1), field])] : [];
  })));
  // A required field under a wrong name is one fault, not two.
  return { faults: issues.filter((issue) => !meant.has(toKey(issue.path))).flatMap((issue) => issueToFaults(issue, schema, parsed)) };
}

const toKey = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

const misspelt = (issue: Issue): PropertyKey[][] => issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [];

/**
 * Where data may have one of several forms, tells what is wrong with the form that was meant: one whose fields are all
 * known comes first, then the one with the fewest issues. When two are as near, or Zod has no words, the message of the whole stands.
 */
function nearestBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const far = (issues: Issue[]) => issues.length + (issues.some((inner) => inner.code === 'unrecognized_keys') ? 100 : 0);
  const [best, second] = [...issue.errors].sort((a, b) => far(a) - far(b));
  if (!best || (second && far(best) === far(second))) return [issue];
  if (best.some((inner) => isUnworded(inner) && inner.code !== 'unrecognized_keys')) return [issue];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function issueToFaults(issue: Issue, schema: z.ZodType, parsed: Parsed): Fault[] {
  const file = parsed.file.shown;
  if (issue.code !== 'unrecognized_keys') return [{ file, line: parsed.lineOf(issue.path), message: issueToWords(issue, parsed.typedAt(issue.path)) }];
  return misspelt(issue).map((path) => {
    const key = String(path.at(-1));
    const hint = didYouMean(key, fieldsAt(schema, issue.path));
    return { file, line: parsed.lineOf(path), message: `"${key}" is not a field of this kind of file${hint || '; check its spelling, or delete the line'}` };
  });
}
