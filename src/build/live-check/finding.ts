/** Something that a live address does otherwise than the build says. */
export interface Finding {
  /** What is the same at every address where it happens, so that it is told once. */
  key: string;
  text: string;
  /** What a host does for itself and no visitor is marked by: told, and not counted. */
  isNote?: boolean;
}

export const finding = (text: string, key = text): Finding => ({ key, text });
export const note = (text: string, key = text): Finding => ({ key, text, isNote: true });

/** A value in one short line. */
export function short(value: string, most = 80): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

/**
 * Findings of many addresses as lines: each kind once, with the first address and how many others
 * there are.
 */
export function toLines(all: readonly { path: string; finding: Finding }[]): {
  faults: string[];
  notes: string[];
} {
  const kinds = [
    ...Map.groupBy(
      all,
      ({ finding: { key, isNote } }) => `${isNote ? 'note' : 'fault'} ${key}`,
    ).values(),
  ].flatMap((same) => {
    const [first] = same;
    const others = new Set(same.map(({ path }) => path)).size - 1;
    return first
      ? [
          {
            isNote: first.finding.isNote === true,
            line:
              `${first.path}: ` +
              `${first.finding.text}${others > 0 ? ` (and at ${others} other ${others === 1 ? 'address' : 'addresses'})` : ''}`,
          },
        ]
      : [];
  });
  return {
    faults: kinds.filter(({ isNote }) => !isNote).map(({ line }) => line),
    notes: kinds.filter(({ isNote }) => isNote).map(({ line }) => line),
  };
}
