import type { Figure } from '../schemas/figure.ts';
import type { Site } from '../schemas/site.ts';
import { fillSentence, formatFigure } from './figures.ts';

/** Where every figure stands, each at its own `#id`. */
export const figuresPath = '/campaigns/figures/';

/** The English address of a figure. */
export const figureHref = (id: string): string => `${figuresPath}#${id}`;

/** A figure as a page or a file shows it: its numbers in their places, its source by name. */
export interface FigureView extends Omit<Figure, 'source' | 'sourceName'> {
  id: string;
  /**
   * Its place among all figures, `/campaigns/figures/#id`; queries put it into the reader's
   * language.
   */
  href: string;
  /** The number as it is read: "over 3,000". */
  shown: string;
  /** What to call the source in a sentence, and in a list where it stands often. */
  sourceName: string;
  sourceShort: string;
  /** When the source came out, as far as it says: "2022", "26 November 2025". */
  sourceDate?: string;
  /** The source on the web, where there is one. */
  sourceHref?: string;
}

type Documents = Site['documents'];

function nameSource(
  { source, sourceName }: Figure,
  documents: Documents,
): Pick<FigureView, 'sourceName' | 'sourceShort' | 'sourceDate' | 'sourceHref'> {
  const named = sourceName ?? ('url' in source ? source.url : source.document);
  if ('url' in source)
    return {
      sourceName: named,
      sourceShort: named,
      sourceHref: source.url,
      ...(source.asOf && { sourceDate: source.asOf }),
    };
  const paper = documents[source.document];
  if (!paper) return { sourceName: named, sourceShort: named };
  return {
    sourceName: `${paper.title}, ${paper.publisher}`,
    sourceShort: paper.shortTitle ?? paper.title,
    sourceDate: String(paper.year),
    ...(paper.web && { sourceHref: paper.web }),
  };
}

/**
 * Makes records ready to be shown, in the order that they have in their groups.
 * @param records all of them, since a sentence may hold the number of another
 * @throws when a sentence names a figure that there is not
 */
export function toFigureViews(
  records: readonly (Figure & { id: string })[],
  documents: Documents,
): FigureView[] {
  const numbers = new Map(records.map((record) => [record.id, formatFigure(record)]));
  return records
    .map((record): FigureView => {
      const own = new Map([...numbers, ['value', formatFigure(record)]]);
      const { source, sourceName, ...rest } = record;
      return {
        ...rest,
        href: figureHref(record.id),
        shown: formatFigure(record),
        ...nameSource(record, documents),
        sentence: fillSentence(record.sentence, own),
        caveat: fillSentence(record.caveat, own),
      };
    })
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

/** How to name the source of a figure, with its year: "A strategy, A council, 2022". */
export const citeFigure = ({
  sourceName,
  sourceDate,
}: Pick<FigureView, 'sourceName' | 'sourceDate'>): string =>
  [sourceName, sourceDate].filter(Boolean).join(', ');
