import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { fieldsAt } from './fields.ts';
import { issueToWords, isUnworded } from './issue-words.ts';
import { didYouMean } from './nearest.ts';
import type { Parsed } from './parse.ts';
import { misspeltFields, rightlySpelt, unknownFields } from './spelling.ts';

type Issue = z.core.$ZodIssue;

/**
 * What the check of one file's shape found. `data` has misspelt fields under the names that were
 * meant.
 */
export interface Shape<Value> {
  value?: Value;
  data: unknown;
  faults: Fault[];
}

/**
 * Holds a file's data against its schema.
 * @returns the typed value, or every fault with its line
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  parsed: Parsed,
): Shape<z.infer<Schema>> {
  const { data } = parsed;
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, data, faults: [] };
  const issues = result.error.issues.flatMap(nearestBranch);
  const misspelt = misspeltFields(issues, schema, data);
  const mended = rightlySpelt(data, misspelt);
  const rest =
    misspelt.length > 0
      ? (schema.safeParse(mended).error?.issues.flatMap(nearestBranch) ?? [])
      : issues;
  return {
    data: mended,
    faults: [
      ...misspelt.map(({ path }) => unknownField(path, schema, parsed)),
      ...rest.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? unknownFields(issue).map((path) => unknownField(path, schema, parsed))
          : [
              {
                file: parsed.file.shown,
                line: parsed.lineOf(issue.path),
                message: issueToWords(issue, parsed.typedAt(issue.path)),
              },
            ],
      ),
    ],
  };
}

/**
 * Where data may have one of several forms, tells what is wrong with the form that was meant: one
 * whose fields are all known comes first, then the one with the fewest issues. When two are as
 * near, or Zod has no words, the message of the whole stands.
 */
function nearestBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const far = (issues: Issue[]) =>
    issues.length + (issues.some((inner) => inner.code === 'unrecognized_keys') ? 100 : 0);
  const [best, second] = [...issue.errors].sort((a, b) => far(a) - far(b));
  if (!best || (second && far(best) === far(second))) return [issue];
  if (best.some((inner) => isUnworded(inner) && inner.code !== 'unrecognized_keys')) return [issue];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function unknownField(path: readonly PropertyKey[], schema: z.ZodType, parsed: Parsed): Fault {
  const key = String(path.at(-1));
  const hint = didYouMean(key, fieldsAt(schema, path.slice(0, -1)));
  return {
    file: parsed.file.shown,
    line: parsed.lineOf(path),
    message:
      `"${key}" is not a field of this kind of ` +
      `file${hint || '; check its spelling, or delete the line'}`,
  };
}
