import { measure, mostGrade } from '../grade.ts';
import { shown } from '../plain.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { isFixed, syllablesOf, wordsIn } from '../tokens.ts';

/**
 * A page is easy enough to read: Flesch-Kincaid grade at most 6, or 8 outside the sections for
 * people in need.
 */
export const easyToRead: Rule = (prose) => {
  const most = mostGrade(prose.section);
  const { grade } = measure(prose);
  if (Math.round(grade * 10) / 10 <= most) return [];
  const longest = [...prose.sentences].sort(
    (a, b) => wordsIn(b.text).length - wordsIn(a.text).length,
  )[0];
  return [
    {
      file: prose.file,
      line: longest?.line ?? 1,
      message:
        `the page reads at grade ${grade.toFixed(1)}, at most ${most}; make two of the ` +
        `longest sentence, "${shown(longest?.text ?? '')}", and find easier words for: ` +
        `${hardest(prose).join(', ')}`,
    },
  ];
};

/** The long words that a page uses most. */
function hardest(prose: Prose): string[] {
  const counts = new Map<string, number>();
  for (const token of prose.sentences.flatMap(({ hidden }) => wordsIn(hidden))) {
    if (!isFixed(token) && syllablesOf(token) >= 3)
      counts.set(token.toLowerCase(), (counts.get(token.toLowerCase()) ?? 0) + 1);
  }
  const weight = ([token, count]: [string, number]): number => count * (syllablesOf(token) - 1);
  return [...counts]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 8)
    .map(([token, count]) => (count > 1 ? `${token} (${count} times)` : token));
}
