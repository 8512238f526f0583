/**
 * The known name that an editor most likely meant.
 * @param written what stands in the file
 * @param known the names that would be right
 * @returns the nearest one, or `undefined` when none is near enough to be a slip of the hand
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(written.length / 4));
  const ranked = [...known]
    .map((name) => ({ name, steps: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ steps }) => steps <= allowed)
    .sort((a, b) => a.steps - b.steps);
  return ranked[0]?.name;
}

/** The same as the end of a message: `; did you mean "languages"?`, or nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const name = nearest(written, known);
  return name ? `; did you mean "${name}"?` : '';
}

/**
 * How many letters must be added, dropped or changed (Levenshtein); two neighbours that changed
 * places count as one.
 */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const above = rows[i - 1] as number[];
      const change = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? ((rows[i - 2] as number[])[j - 2] as number) + 1
          : Infinity;
      row.push(Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, change, swap));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
