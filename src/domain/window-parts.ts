/**
 * A part of the safe window: what it is called, and what opens below that. Both are HTML, the title
 * without elements.
 */
export interface WindowPart {
  title: string;
  html: string;
}

/** A heading that the writer typed has an id; the title of a box has none. */
const ownHeading = /<h2 id="[^"]*">([\s\S]*?)<\/h2>/;
const boxHeading = /<h2>([\s\S]*?)<\/h2>/;

/**
 * Divides a rendered page into parts that are opened one by one: what stands before the first
 * heading, called as the box there is, and then one for each heading. Titles of boxes become
 * smaller headings, since the part has its own.
 * @param html a rendered page; well formed
 * @param most how many headings are taken, from the first
 * @returns the parts; what stands before the first heading is left out where it has no title
 */
export function toWindowParts(html: string, most: number): WindowPart[] {
  const [before = '', ...rest] = html.split(ownHeading);
  const title = boxHeading.exec(before)?.[1];
  const first = title === undefined ? [] : [{ title, html: before.replace(boxHeading, '') }];
  const headed = Array.from({ length: Math.min(most, rest.length / 2) }, (_, index) => ({
    title: rest[index * 2] ?? '',
    html: rest[index * 2 + 1] ?? '',
  }));
  return [...first, ...headed].map(({ title, html }) => ({
    title: withoutTags(title),
    html: html.replace(/<(\/?)h2>/g, '<$1h3>').trim(),
  }));
}

const withoutTags = (html: string): string => html.replace(/<[^>]+>/g, '').trim();

/**
 * Turns every link into its words, but numbers to ring or to text: a link would open within the
 * frame, or leave a line in the history.
 */
export const keepNumbersOnly = (html: string): string =>
  html.replace(/<a\b[^>]*\bhref="(?!tel:|sms:)[^"]*"[^>]*>([\s\S]*?)<\/a>/g, '$1');
