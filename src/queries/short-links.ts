import { getSite } from './site.ts';

/** Short links of site.yaml: `/go/<code>/` leads to the address beside it. A code once printed never changes its meaning. */
export async function getShortLinks(): Promise<{ code: string; to: string }[]> {
  const { shortLinks } = await getSite();
  return Object.entries(shortLinks).map(([code, to]) => ({ code, to }));
}
