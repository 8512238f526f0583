import type { z } from 'astro/zod';
import { fieldsAt } from './fields.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** A field under a name that no schema knows, and the name that was meant. */
export interface Misspelt {
  path: readonly PropertyKey[];
  meant: string;
}

/** The paths of the fields that a schema does not know. */
export const unknownFields = (issue: Issue): PropertyKey[][] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [];

/**
 * The unknown fields that are a slip of the hand: near to one that is known, and not written yet.
 */
export const misspeltFields = (
  issues: readonly Issue[],
  schema: z.ZodType,
  data: unknown,
): Misspelt[] =>
  issues.flatMap(unknownFields).flatMap((path) => {
    const folder = path.slice(0, -1);
    const meant = nearest(String(path.at(-1)), fieldsAt(schema, folder));
    return meant && !(meant in (valueAt(data, folder) ?? {})) ? [{ path, meant }] : [];
  });

/**
 * The data with misspelt fields under the names that were meant: so that a slip is not also told as
 * something missing.
 */
export function rightlySpelt(data: unknown, misspelt: readonly Misspelt[]): unknown {
  const copy = structuredClone(data);
  for (const { path, meant } of misspelt) {
    const parent = valueAt(copy, path.slice(0, -1));
    const key = String(path.at(-1));
    if (!parent) continue;
    parent[meant] = parent[key];
    delete parent[key];
  }
  return copy;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): Record<string, unknown> | undefined {
  const found = path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
    data,
  );
  return typeof found === 'object' && found !== null
    ? (found as Record<string, unknown>)
    : undefined;
}
