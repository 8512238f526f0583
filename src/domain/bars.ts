import { numberIn } from './written-numbers.ts';

/** One bar of a small chart. */
export interface Bar {
  label: string;
  value: number;
  /** The number as the writer typed it: "18,920". */
  shown: string;
  /** The id of the figure that the number is. */
  figure?: string;
}

/**
 * Reads bars from a rendered bullet list, a line each: "Before the course: [30%](figure:some-id)".
 * @param html the list, as Markdown renders it
 * @throws when a line has no number at its end, naming the line
 */
export function toBars(html: string): Bar[] {
  return [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, inner = '']) => {
    const line = inner.replace(/<[^>]+>/g, '').trim();
    const [, label, shown = ''] = /^(.*):\s*(\d[\d.,\s\u00a0]*?)\s*%?$/.exec(line) ?? [];
    if (label === undefined)
      throw new Error(
        `<Bars>: "${line}" is not a label, a colon and a number, like "Before the course: 30"`,
      );
    const figure = /href="figure:([^"]*)"/.exec(inner)?.[1];
    return { label, value: numberIn(shown) ?? 0, shown, ...(figure && { figure }) };
  });
}
