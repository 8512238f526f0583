/** One bar of a small chart. */
export interface Bar { label: string; value: number }

/**
 * Reads bars from a rendered bullet list, a line each: "Before the course: 30".
 * @param html the list, as Markdown renders it
 * @throws when a line has no number at its end, naming the line
 */
export function toBars(html: string): Bar[] {
  return [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, inner = '']) => {
    const line = inner.replace(/<[^>]+>/g, '').trim();
    const match = /^(.*):\s*([\d.]+)\s*%?$/.exec(line);
    if (!match) throw new Error(`<Bars>: "${line}" is not a label, a colon and a number, like "Before the course: 30"`);
    return { label: match[1] ?? '', value: Number(match[2]) };
  });
}
