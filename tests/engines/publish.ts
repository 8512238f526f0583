import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Tested } from '../../src/schemas/tested.ts';
import { fromRoot } from '../support/root.ts';
import { govukVersion } from './servers/govuk-site.ts';

/** Writes what a run found beside the content, under the version of the release. The page /safe-use/tested/ is made from it. */
export function publish(found: Pick<Tested, 'engines' | 'walks' | 'timing' | 'history'>): void {
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };
  const tested: Tested = { version, day: new Date().toISOString().slice(0, 10), cores: cpus().length, govuk: govukVersion, ...found };
  mkdirSync(fromRoot('content/data/tested'), { recursive: true });
  writeFileSync(fromRoot(`content/data/tested/${version}.json`), `${JSON.stringify(tested, null, 1)}\n`);
  console.log(`content/data/tested/${version}.json is written; build, look at /safe-use/tested/, and commit it.`);
}

export function publishSettings(_rows: Tested['settings']): void { /* merged later */ }
