/** What the order of a list depends on. */
export interface Orderable {
  /** 0: the city's front door. 1: works in the city. 2: works near it. 3: the whole country. */
  distance: number;
  phones: readonly unknown[];
  status: string;
  name: string;
}

const rank = ({ distance, phones, status }: Orderable): number =>
  (status === 'open' ? 0 : 10) + distance * 2 + (phones.length > 0 ? 0 : 1);

/**
 * Orders services as someone in need would want them: confirmed before not reconfirmed, near before
 * far, those with a number before those without; then by name.
 */
export const byNearness = (a: Orderable, b: Orderable): number =>
  rank(a) - rank(b) || a.name.localeCompare(b.name);
