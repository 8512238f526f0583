import type { Repeats } from '../schemas/campaign.ts';

/** The days of a record, and how they come back. */
export interface CampaignDays {
  starts: string;
  ends: string;
  repeats?: Repeats | undefined;
}

/**
 * When a campaign is next held, as far as anyone knows. `dated`: on these days; `mustCheck` when
 * the organisers set them each year. `month`: in that month as a rule, on days nobody has told yet.
 * `over`: it was held once. `month` is where it stands in a calendar.
 */
export type Occasion =
  | { kind: 'dated'; month: string; starts: string; ends: string; mustCheck: boolean }
  | { kind: 'month'; month: string }
  | { kind: 'over'; month: string };

/**
 * The next time from a day on; one that is going on counts as next.
 * @param today as `2026-11-22`; passed in, since nothing here reads a clock
 */
export function nextOccasion({ starts, ends, repeats }: CampaignDays, today: string): Occasion {
  const dated = (from: string, to: string): Occasion => ({
    kind: 'dated',
    month: monthOf(from < today ? today : from),
    starts: from,
    ends: to,
    mustCheck: repeats === 'yearly-check',
  });
  if (ends >= today) return dated(starts, ends);
  if (!repeats) return { kind: 'over', month: monthOf(starts) };
  const years = yearsUntil(ends, today);
  const next = shift(starts, years);
  return repeats === 'yearly-same-day'
    ? dated(next, shift(ends, years))
    : { kind: 'month', month: monthOf(next) };
}

/** What stands in one month of a calendar. */
export interface Month<Item> {
  month: string;
  items: Item[];
}

/**
 * Puts what is still to come into its months, soonest first; what has no day yet comes last in its
 * month.
 */
export function byMonth<Item extends { occasion: Occasion }>(
  items: readonly Item[],
): Month<Item>[] {
  const coming = inOrder(items.filter(({ occasion }) => occasion.kind !== 'over'));
  const months = [...new Set(coming.map(({ occasion }) => occasion.month))];
  return months.map((month) => ({
    month,
    items: coming.filter(({ occasion }) => occasion.month === month),
  }));
}

/** Soonest first; of two that begin on one day, the shorter. */
export const inOrder = <Item extends { occasion: Occasion }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (place(a.occasion) < place(b.occasion) ? -1 : 1));

// A letter after every digit: what has no day stands behind the last day of its month.
const place = (occasion: Occasion): string =>
  occasion.kind === 'dated'
    ? `${occasion.month} ${occasion.starts} ${occasion.ends}`
    : `${occasion.month} z`;

const monthOf = (day: string): string => day.slice(0, 7);
const shift = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** How many years a day must move so that it has not passed. */
function yearsUntil(day: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  return shift(day, years) >= today ? years : years + 1;
}
