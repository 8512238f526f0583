import { serviceFaults } from '../../schemas/service.ts';
import type { Fault } from './fault.ts';
import type { Parsed } from './parse.ts';

const list = (value: unknown): never[] => (Array.isArray(value) ? (value as never[]) : []);

/**
 * The rules between a service's fields, for a record whose shape is already faulty.
 * Zod skips them then, but an editor should hear of everything at once.
 * @param data the record, with misspelt fields put right
 * @param already what has been told
 */
export function looseServiceFaults(
  parsed: Parsed,
  data: unknown,
  already: readonly Fault[],
): Fault[] {
  if (typeof data !== 'object' || data === null) return [];
  const raw = data as Record<string, unknown>;
  const phones = list(raw['phones']).filter(
    (entry: Record<string, unknown>) =>
      typeof entry?.['dial'] === 'string' && typeof entry['display'] === 'string',
  );
  const found = serviceFaults({
    ...(raw as Parameters<typeof serviceFaults>[0]),
    isRefuge: raw['isRefuge'] === true,
    phones,
    phonesFrom: list(raw['phonesFrom']),
    texts: list(raw['texts']),
    replacedBy: list(raw['replacedBy']),
    callInstead: list(raw['callInstead']),
  });
  // A phone that is written but faulty has been told of; "nobody can be reached" would be a second
  // fault for one slip.
  const worth =
    phones.length < list(raw['phones']).length
      ? found.filter(({ path }) => path[0] !== 'callInstead')
      : found;
  return worth
    .map(({ path, message }) => ({ file: parsed.file.shown, line: parsed.lineOf(path), message }))
    .filter((fault) => !already.some((other) => other.message === fault.message));
}
