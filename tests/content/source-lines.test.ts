import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standsIn } from '../../src/domain/figures.ts';
import { figureGroups } from '../../src/schemas/figure.ts';
import { figureRecords, unpublishable, type FigureRecord } from '../support/figures.ts';
import { fromRoot } from '../support/root.ts';

/**
 * The lines of the documents that figures were taken from, so that each number can be held against
 * its source without the document.
 */
const folder = 'tests/fixtures/source-lines';

/** The file that holds the lines of a source: by the document's id, or by the host of a page. */
const fileOf = ({ source }: Pick<FigureRecord, 'source'>): string =>
  `${folder}/${'document' in source ? source.document : new URL(source.url).hostname.replace(/^www\./, '')}.txt`;
const linesOf = (file: string): string[] =>
  existsSync(fromRoot(file))
    ? readFileSync(fromRoot(file), 'utf8')
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
    : [];

/** What is wrong with where a figure comes from. @param lines of its source */
const faultsOf = (
  figure: Pick<FigureRecord, 'id' | 'source' | 'value' | 'unit' | 'qualifier' | 'quote'>,
  lines: readonly string[],
): string[] => [
  ...(standsIn(figure, figure.quote)
    ? []
    : [
        `${figure.id}: ${figure.value} (${figure.unit}) does not stand in its quote ` +
          `"${figure.quote}"`,
      ]),
  ...(lines.some((line) => line.includes(figure.quote))
    ? []
    : [
        `${figure.id}: add the line of the document that holds "${figure.quote}" to ` +
          `${fileOf(figure)}, as it is printed; or mend the quote`,
      ]),
];

describe('every figure traces to a line of a source', () => {
  test('its number stands in its quote, and its quote in the line', () => {
    expect(figureRecords.length).toBeGreaterThan(60);
    expect(figureRecords.flatMap((figure) => faultsOf(figure, linesOf(fileOf(figure))))).toEqual(
      [],
    );
  });

  test('no line stands there for nothing', () => {
    const files = readdirSync(fromRoot(folder)).map((name) => `${folder}/${name}`);
    const idle = files.flatMap((file) =>
      linesOf(file)
        .filter(
          (line) =>
            !figureRecords.some((figure) => fileOf(figure) === file && line.includes(figure.quote)),
        )
        .map((line) => `${file}: no figure quotes "${line}"`),
    );
    expect(idle).toEqual([]);
  });

  test('every file says what it is and where from', () => {
    for (const name of readdirSync(fromRoot(folder)))
      expect(readFileSync(fromRoot(`${folder}/${name}`), 'utf8'), name).toMatch(
        /^# .+\n# A public (document|page)/,
      );
  });

  test('there are figures of every group', () =>
    expect(
      figureGroups.filter((group) => !figureRecords.some((figure) => figure.group === group)),
    ).toEqual([]));

  test('none is a number that must not be repeated', () => {
    const said = figureRecords.flatMap(({ id, value, quote }) =>
      Object.keys(unpublishable)
        .filter((number) => quote.includes(number) || value === Number(number.replace(/[,%]/g, '')))
        .map((number) => `${id}: ${number}: ${unpublishable[number]}`),
    );
    expect(said).toEqual([]);
  });
});

describe('the trace fails when it should', () => {
  const figure = {
    id: 'x',
    source: { document: 'plan' },
    value: 40,
    unit: 'people' as const,
    quote: '40 people came',
  };
  const line = 'On the day 40 people came to see it.';
  test('but not for a number in its line', () => expect(faultsOf(figure, [line])).toEqual([]));
  test.each([
    ['a mistyped value', { ...figure, value: 41 }],
    ['a qualifier nobody said', { ...figure, qualifier: 'over' as const }],
  ])('for %s', (_, wrong) => expect(faultsOf(wrong, [line])).toHaveLength(1));
  test("for a quote that is not the document's", () =>
    expect(faultsOf({ ...figure, quote: '40 persons came' }, [line])).toHaveLength(1));
});
