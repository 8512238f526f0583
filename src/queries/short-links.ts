import { getSite } from './site.ts';

/** A short way into the site, as it is printed. */
export interface PrintedLink {
  /** The whole address, as a code for a phone's camera holds it. */
  address: string;
  /** The same without what a phone adds by itself. */
  shown: string;
}

/** Short links of site.yaml: `/go/<code>/` leads to the address beside it. A code once printed never changes its meaning. */
export async function getShortLinks(): Promise<{ code: string; to: string }[]> {
  const { shortLinks } = await getSite();
  return Object.entries(shortLinks).map(([code, to]) => ({ code, to }));
}

/** The short link of a code. @throws when site.yaml has none, since a poster would then be printed with a dead code */
export async function getShortLink(_tag: string, code: string): Promise<PrintedLink> {
  const { url, shortLinks } = await getSite();
  if (!shortLinks[code]) throw new Error(`"shortLinks" in content/site.yaml has no "${code}", which a poster is printed with; add it`);
  const address = new URL(`/go/${code}/`, url).href;
  return { address, shown: address.replace(/^https:\/\//, '').replace(/\/$/, '') };
}
