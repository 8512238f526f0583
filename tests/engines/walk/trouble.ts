import type { Visit } from '../browsers/driver.ts';
import type { Posts } from './posts.ts';
import type { Trouble } from './ways.ts';

/**
 * Lets the network fail from now on. Where a browser cannot be told that it is offline, neither
 * site answers any more.
 */
export async function fail(
  trouble: Trouble | undefined,
  visit: Visit,
  { elsewhere, watched }: Posts,
): Promise<void> {
  if (trouble === 'hanging' || trouble === 'refused') await elsewhere.be(trouble);
  if (trouble !== 'offline') return;
  if (visit.goOffline) await visit.goOffline();
  else await Promise.all([elsewhere.be('refused'), watched.rest()]);
}

/** All is as before. */
export const mend = async ({ elsewhere, watched }: Posts): Promise<void> => {
  await Promise.all([elsewhere.be('normal'), watched.wake()]);
};
