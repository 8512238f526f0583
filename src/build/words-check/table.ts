import { measure, mostGrade } from './grade.ts';
import type { Prose } from './prose.ts';
import { passivesIn } from './rules/passives.ts';

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  );

/** The figures of all pages in Markdown: first each section, then each page, hardest first. */
export function toTable(pages: readonly Prose[]): string {
  const measured = pages.map((prose) => ({
    ...measure(prose),
    prose,
    passive: prose.sentences.filter(({ hidden }) => passivesIn(hidden).length > 0).length,
  }));
  const sections = [...new Set(measured.map(({ prose }) => prose.section))]
    .sort()
    .map((section) => {
      const own = measured.filter(({ prose }) => prose.section === section);
      const grades = own.map(({ grade }) => grade);
      return [
        section,
        own.length,
        median(grades).toFixed(1),
        Math.max(...grades).toFixed(1),
        mostGrade(section),
        Math.max(...own.map(({ longest }) => longest)),
      ];
    });
  const rows = [...measured]
    .sort((a, b) => b.grade - a.grade)
    .map(({ prose, grade, words, sentences, longest, passive }) => [
      prose.file,
      grade.toFixed(1),
      mostGrade(prose.section),
      words,
      sentences,
      longest,
      passive,
    ]);
  return [
    table(
      ['section', 'pages', 'median grade', 'highest grade', 'limit', 'longest sentence (words)'],
      sections,
    ),
    table(
      ['page', 'grade', 'limit', 'words', 'sentences', 'longest sentence', 'passive sentences'],
      rows,
    ),
  ].join('\n\n');
}
