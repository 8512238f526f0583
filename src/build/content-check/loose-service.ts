import { serviceFaults } from '../../schemas/service.ts';
import type { Fault } from './fault.ts';
import type { Parsed } from './parse.ts';

const list = (value: unknown): never[] => (Array.isArray(value) ? (value as never[]) : []);

/**
 * The rules between a service's fields, for a record whose shape is already faulty.
 * Zod skips them then, but an editor should hear of everything at once.
 */
export function looseServiceFaults(parsed: Parsed, already: readonly Fault[]): Fault[] {
  const raw = parsed.data as Record<string, unknown> | null;
  if (typeof raw !== 'object' || raw === null) return [];
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
  return found
    .map(({ path, message }) => ({ file: parsed.file.shown, line: parsed.lineOf(path), message }))
    .filter((fault) => !already.some((other) => other.message === fault.message));
}
