/**
 * Groups names under their first letter, for an A to Z. Accents, quote marks and digits do not make
 * groups of their own: everything that is not a letter stands under "0-9".
 * @param items in the order they are to be shown
 */
export function groupByLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): { letter: string; items: Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const letter = firstLetter(nameOf(item));
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, members]) => ({ letter, items: members }));
}

function firstLetter(name: string): string {
  const bare = name.normalize('NFD').replace(/[\p{M}\p{P}\p{S}\s]/gu, '');
  const first = [...bare][0]?.toLocaleUpperCase() ?? '';
  return /\p{L}/u.test(first) ? first : '0-9';
}
