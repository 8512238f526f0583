import { formatFigure } from '../../../domain/figures.ts';
import { formatList } from '../../../i18n/formats.ts';
import { numbersIn } from '../../../domain/phones.ts';
import { figureLinksIn } from '../../../domain/prose-links.ts';
import { hasNumber, saysFigure, statisticsIn } from '../../../domain/statistics.ts';
import type { Figure } from '../../../schemas/figure.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Parsed } from '../parse.ts';
import { withoutOtherNumbers } from './other-numbers.ts';

/**
 * Every statistic in running text is a link to its record, and says the number that the record has.
 */
export const checkFigureProse = (content: Content): Fault[] =>
  content.parsed
    .filter((parsed) => /\.mdx?$/.test(parsed.file.path))
    .flatMap((parsed) => [
      ...untraced(content, parsed),
      ...inFields(content, parsed),
      ...misquoted(content, parsed),
      ...charts(content, parsed),
    ]);

const at = ({ file, body, bodyLine }: Parsed, index: number, message: string): Fault => ({
  file: file.shown,
  line: bodyLine + body.slice(0, index).split('\n').length - 1,
  message,
});
const figureOf = (content: Content, id: string): Figure | undefined =>
  content.figures.find((entry) => entry.id === id)?.value;
const blank = (found: string): string => found.replace(/[^\n]/g, ' ');

/**
 * Numbers that name their record, addresses, comments, and rows of charts: each is looked at
 * elsewhere, or by nobody.
 */
const apart =
  /\[[^\][]*\]\(figure:[^)]*\)|\]\([^)]*\)|https?:\/\/\S+|\{\/\*[\s\S]*?\*\/\}|(?<=<Bars\b[^>]*>)[\s\S]*?(?=<\/Bars>)/g;

/** The statistics of a text that are neither phone numbers nor listed as other numbers. */
const bareStatistics = (content: Content, text: string): ReturnType<typeof statisticsIn> =>
  statisticsIn(
    withoutOtherNumbers(
      content,
      numbersIn(text).reduce((left, phone) => left.replaceAll(phone, blank(phone)), text),
    ),
  );

/** The way to write it: with the ids of the records that have this very number. */
function advice(content: Content, found: string): string {
  const owners = content.figures.filter(({ value }) => hasNumber(found, value));
  return owners.length > 0
    ? `write [${found}](figure:…) with the record that it is from; ${formatList(
        'en',
        owners.map(({ id }) => `"${id}"`),
      )} ${owners.length > 1 ? 'have' : 'has'} this number`
    : 'add a record with its source to content/data/figures, and here write ' +
        '[number](figure:its-id)';
}

const untraced = (content: Content, parsed: Parsed): Fault[] =>
  bareStatistics(content, parsed.body.replace(apart, blank)).map(({ found, index }) =>
    at(
      parsed,
      index,
      `"${found}" looks like a statistic and does not say where it comes from; ` +
        `${advice(content, found)}`,
    ),
  );

/** Fields that are no text of ours, or that nobody reads. */
const notRead = new Set(['sources', 'typed', 'translation']);

const inFields = (content: Content, { file, data, lineOf }: Parsed): Fault[] =>
  Object.entries((data ?? {}) as Record<string, unknown>)
    .filter(([field]) => !notRead.has(field))
    .flatMap(([field, value]) =>
      [value]
        .flat()
        .filter((text) => typeof text === 'string')
        .flatMap((text) =>
          bareStatistics(content, text).map(({ found }) => ({
            file: file.shown,
            line: lineOf([field]),
            message:
              `${field} has the statistic "${found}", where it cannot name its source; say ` +
              'it in the text below, as [number](figure:its-id)',
          })),
        ),
    );

const misquoted = (content: Content, parsed: Parsed): Fault[] =>
  figureLinksIn(parsed.body).flatMap(({ target, says, index }) => {
    const figure = figureOf(content, target);
    if (!figure || saysFigure(says, figure)) return [];
    return [
      at(
        parsed,
        index,
        `the link to the figure "${target}" says "${says}", and the record has ` +
          `${formatFigure(figure)}; put that number alone between the brackets`,
      ),
    ];
  });

const chart = /<Bars\b[^>]*>([\s\S]*?)<\/Bars>/g;

/** A chart compares: its numbers have records, and records that may be compared. */
const charts = (content: Content, parsed: Parsed): Fault[] =>
  [...parsed.body.matchAll(chart)].flatMap(({ 1: inner = '', index }) => {
    const rows = inner
      .split('\n')
      .filter((line) => /^\s*[-*+]\s/.test(line))
      .map((row) => row.trim().slice(1).trim());
    const bare = rows.filter((row) => figureLinksIn(row).length !== 1);
    if (bare.length > 0)
      return bare.map((row) =>
        at(
          parsed,
          index,
          `<Bars>: "${row}" does not link its number; write [number](figure:its-id)`,
        ),
      );
    const sets = new Set(
      figureLinksIn(inner).map(({ target }) => figureOf(content, target)?.comparable),
    );
    return sets.size === 1 && !sets.has(undefined)
      ? []
      : [
          at(
            parsed,
            index,
            '<Bars>: its figures may not be compared; only records with the same "comparable" ' +
              'stand in one chart',
          ),
        ];
  });
