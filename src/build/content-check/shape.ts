import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import type { Parsed } from './parse.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds a file's data against its schema.
 * @returns the typed value, or every fault with its line
 */
export function checkShape<Schema extends z.ZodType>(schema: Schema, parsed: Parsed): { value?: z.infer<Schema>; faults: Fault[] } {
  const result = schema.safeParse(parsed.data);
  if (result.success) return { value: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => issueToFaults(issue, parsed)) };
}

function issueToFaults(issue: Issue, parsed: Parsed): Fault[] {
  const file = parsed.file.shown;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: parsed.lineOf([...issue.path, key]),
      message: `"${key}" is not a field of this kind of file; check its spelling, or delete the line`,
    }));
  }
  const field = issue.path.map(String).join('.');
  return [{ file, line: parsed.lineOf(issue.path), message: field && !issue.message.includes(String(issue.path.at(-1))) ? `${field}: ${issue.message}` : issue.message }];
}
