import type { landings } from '../../../src/schemas/tested.ts';
import { beforePath, betweenPath } from '../servers/destination.ts';

/** Where a press of Back led. */
export type Landing = (typeof landings)[number];

/**
 * Which page an address is.
 * @param address nothing where the browser does not say
 * @param site the origin of the site @param elsewhere the origin of everything else: other people's
 *   pages and where the way out leads
 */
export function landingAt(address: string | undefined, site: string, elsewhere: string): Landing {
  if (address === undefined || !URL.canParse(address)) return 'not-measured';
  const { origin, pathname, href } = new URL(address);
  if (href === 'about:blank') return 'nothing';
  if (origin === site) return 'ours';
  if (origin !== elsewhere) return 'not-measured';
  return pathname === beforePath
    ? 'before-us'
    : pathname === betweenPath
      ? 'between'
      : 'destination';
}
