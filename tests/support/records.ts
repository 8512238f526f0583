import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Service } from '../../src/schemas/service.ts';
import { fromRoot } from './root.ts';

const folder = fromRoot('content/data/services');

/** A service as its file has it: nothing filled in, nothing checked. */
export type ServiceRecord = Partial<Service> & { id: string };

/** Every record of content/data/services. */
export const records: readonly ServiceRecord[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    id: basename(name, '.yaml'),
    ...(parse(readFileSync(join(folder, name), 'utf8')) as Partial<Service>),
  }));

/** The record of an id. @throws when there is none */
export function recordOf(id: string): ServiceRecord {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`there is no content/data/services/${id}.yaml`);
  return record;
}
