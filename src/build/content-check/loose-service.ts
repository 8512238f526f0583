import { service, serviceFaults } from '../../schemas/service.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Parsed } from './parse.ts';

const list = (value: unknown): never[] => (Array.isArray(value) ? (value as never[]) : []);

/**
 * The rules between a service's fields, for a record whose shape is already faulty.
 * Zod skips them then, but an editor should hear of everything at once.
 */
export function looseServiceFaults(parsed: Parsed, already: readonly Fault[]): Fault[] {
  if (typeof parsed.data !== 'object' || parsed.data === null) return [];
  const raw = rightlySpelt(parsed.data as Record<string, unknown>);
  const phones = list(raw['phones']).filter((entry: Record<string, unknown>) => typeof entry?.['dial'] === 'string' && typeof entry['display'] === 'string');
  const found = serviceFaults({
    ...(raw as Parameters<typeof serviceFaults>[0]),
    isRefuge: raw['isRefuge'] === true,
    phones,
    phonesFrom: list(raw['phonesFrom']),
    texts: list(raw['texts']),
    replacedBy: list(raw['replacedBy']),
    callInstead: list(raw['callInstead']),
  });
  // A phone that is written but faulty has been told of; "nobody can be reached" would be a second fault for one slip.
  const hidden = phones.length < list(raw['phones']).length ? found.filter(({ path }) => path[0] !== 'callInstead') : found;
  return hidden
    .map(({ path, message }) => ({ file: parsed.file.shown, line: parsed.lineOf(path), message }))
    .filter((fault) => !already.some((other) => other.message.endsWith(fault.message)));
}

/** The record with misspelt fields under the names that were meant, so that a slip is not also told as something missing. */
function rightlySpelt(raw: Record<string, unknown>): Record<string, unknown> {
  const known = Object.keys(service.shape);
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [known.includes(key) ? key : nearest(key, known) ?? key, value]));
}
