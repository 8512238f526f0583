/**
 * Keeps what a query worked out for a key, since hundreds of pages of one build ask the same.
 * In `astro dev` nothing is kept, so that an edit shows at once.
 */
export function memo<Value>(
  make: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key) => {
    const known = import.meta.env.PROD ? kept.get(key) : undefined;
    if (known) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
