import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { tested, type Tested } from '../../src/schemas/tested.ts';
import { fromRoot } from '../support/root.ts';

/** What a whole run of walks, times and histories finds. */
export type Walks = Pick<Tested, 'others' | 'engines' | 'walks' | 'timing' | 'history'>;

/** When, and on what machine. */
interface Circumstances {
  version: string;
  day: string;
  cores: number;
}

/**
 * A record with new walks, times and histories. What was found with settings for the same release
 * stays.
 */
export const withWalks = (
  known: Tested | undefined,
  found: Walks,
  circumstances: Circumstances,
): Tested => ({
  ...circumstances,
  ...found,
  settings: known?.settings ?? [],
  ...(known?.settingsDay && { settingsDay: known.settingsDay }),
});

/**
 * A record with new findings on settings. The walks, times and histories of the same release stay,
 * and their day.
 */
export const withSettings = (
  known: Tested,
  settings: Tested['settings'],
  { day }: Pick<Circumstances, 'day'>,
): Tested => ({ ...known, settings, settingsDay: day });

/** Writes what a whole run found. */
export const publishWalks = (found: Walks): void =>
  write((known, circumstances) => withWalks(known, found, circumstances));

/**
 * Writes what was found with settings.
 * @throws when the release has no walks yet
 */
export const publishSettings = (settings: Tested['settings']): void =>
  write((known, circumstances) => {
    if (!known)
      throw new Error(
        `content/data/tested has no ${circumstances.version}.json yet: run "npm run leaving" first`,
      );
    return withSettings(known, settings, circumstances);
  });

/**
 * Beside the content, under the version of the release. The page /safe-use/tested/ is made from it.
 */
function write(change: (known: Tested | undefined, circumstances: Circumstances) => Tested): void {
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
    version: string;
  };
  const file = `content/data/tested/${version}.json`;
  const known = existsSync(fromRoot(file))
    ? tested.parse(JSON.parse(readFileSync(fromRoot(file), 'utf8')))
    : undefined;
  const now = tested.parse(
    change(known, { version, day: new Date().toISOString().slice(0, 10), cores: cpus().length }),
  );
  mkdirSync(fromRoot('content/data/tested'), { recursive: true });
  writeFileSync(fromRoot(file), `${JSON.stringify(now, null, 1)}\n`);
  console.log(`${file} is written; build, look at /safe-use/tested/, and commit it.`);
}
