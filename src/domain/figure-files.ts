import type { Site } from '../schemas/site.ts';
import { toCsv } from './csv.ts';
import { citeFigure, figuresPath, type FigureView } from './figure-view.ts';

/** What a column holds: text, a number with a decimal point, or a day as `2026-11-22`. */
export type ColumnType = 'text' | 'number' | 'date';

interface Column {
  name: string;
  type: ColumnType;
  of: (figure: FigureView, url: string) => string | number;
}

const textColumn = (name: string, of: Column['of']): Column => ({ name, type: 'text', of });

/**
 * The columns of the files of figures, in their order. The page of figures says what each means.
 */
const figureColumns: readonly Column[] = [
  textColumn('id', ({ id }) => id),
  textColumn('topic', ({ group }) => group),
  textColumn('sentence', ({ sentence }) => sentence),
  { name: 'value', type: 'number', of: ({ value }) => value },
  textColumn('unit', ({ unit }) => unit),
  textColumn('qualifier', ({ qualifier }) => qualifier ?? ''),
  textColumn('area', ({ area }) => area),
  textColumn('period', ({ period }) => period),
  textColumn('caveat', ({ caveat }) => caveat),
  textColumn('source', ({ sourceName }) => sourceName),
  textColumn('source_date', ({ sourceDate }) => sourceDate ?? ''),
  textColumn('place', ({ place }) => place),
  textColumn('quote', ({ quote }) => quote),
  { name: 'checked', type: 'date', of: ({ checked }) => checked },
  textColumn('address', ({ href }, url) => new URL(href, url).href),
];

/** Every figure as a table, the names of the columns first. @param url the site's own address */
export const toFiguresCsv = (figures: readonly FigureView[], url: string): string =>
  toCsv([
    figureColumns.map(({ name }) => name),
    ...figures.map((figure) => figureColumns.map(({ of }) => of(figure, url))),
  ]);

/**
 * Every figure with what a program must know: columns and their types, licence, sources. An empty
 * cell is left out.
 */
export function toFiguresJson(
  figures: readonly FigureView[],
  { brand, url, licence }: Site,
): string {
  return `${JSON.stringify(
    {
      publisher: brand,
      page: new URL(figuresPath, url).href,
      licence,
      sources: [...new Set(figures.map(citeFigure))],
      checked: figures
        .map(({ checked }) => checked)
        .sort()
        .at(-1),
      columns: figureColumns.map(({ name, type }) => ({ name, type })),
      figures: figures.map((figure) =>
        Object.fromEntries(
          figureColumns
            .map(({ name, of }): [string, ReturnType<typeof of>] => [name, of(figure, url)])
            .filter(([, cell]) => cell !== ''),
        ),
      ),
    },
    null,
    2,
  )}\n`;
}
